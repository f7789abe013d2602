package carrel.catalog;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.Readability;
import carrel.analyzers.subjects.SubjectHeading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link Resource} part by part; the parts are described there. For one thread. */
public final class ResourceBuilder {
    private Origin origin;
    private String workKey = "";
    private Titles titles;
    private List<Contributor> contributors = List.of();
    private Format format = Format.OTHER;
    private List<String> languages = List.of();
    private Publication publication = Publication.UNKNOWN;
    private List<SubjectHeading> subjects = List.of();
    private List<String> genres = List.of();
    private List<SeriesEntry> series = List.of();
    private Annotation annotation = Annotation.NONE;
    private Set<Audience> audiences = Set.of();
    private List<LevelStatement> levels = List.of();
    private Optional<Readability.Estimated> computedLevel = Optional.empty();
    private Identifiers identifiers = Identifiers.NONE;
    private List<String> callNumbers = List.of();
    private List<Holding> holdings = List.of();
    private List<Link> links = List.of();
    private List<String> leadIns = List.of();
    private List<TextPage> text = List.of();
    private Optional<Path> file = Optional.empty();

    ResourceBuilder(Origin origin, Titles titles) {
        this.origin = origin;
        this.titles = titles;
    }

    ResourceBuilder(Resource original) {
        origin = original.origin();
        workKey = original.workKey();
        titles = original.titles();
        contributors = original.contributors();
        format = original.format();
        languages = original.languages();
        publication = original.publication();
        subjects = original.subjects();
        genres = original.genres();
        series = original.series();
        annotation = original.annotation();
        audiences = original.audiences();
        levels = original.levels();
        computedLevel = original.computedLevel();
        identifiers = original.identifiers();
        callNumbers = original.callNumbers();
        holdings = original.holdings();
        links = original.links();
        leadIns = original.leadIns();
        text = original.text();
        file = original.file();
    }

    public ResourceBuilder origin(Origin origin) {
        this.origin = origin;
        return this;
    }

    public ResourceBuilder workKey(String workKey) {
        this.workKey = workKey;
        return this;
    }

    public ResourceBuilder titles(Titles titles) {
        this.titles = titles;
        return this;
    }

    public ResourceBuilder contributors(List<Contributor> contributors) {
        this.contributors = contributors;
        return this;
    }

    public ResourceBuilder format(Format format) {
        this.format = format;
        return this;
    }

    public ResourceBuilder languages(List<String> languages) {
        this.languages = languages;
        return this;
    }

    public ResourceBuilder publication(Publication publication) {
        this.publication = publication;
        return this;
    }

    public ResourceBuilder subjects(List<SubjectHeading> subjects) {
        this.subjects = subjects;
        return this;
    }

    public ResourceBuilder genres(List<String> genres) {
        this.genres = genres;
        return this;
    }

    public ResourceBuilder series(List<SeriesEntry> series) {
        this.series = series;
        return this;
    }

    public ResourceBuilder annotation(Annotation annotation) {
        this.annotation = annotation;
        return this;
    }

    public ResourceBuilder audiences(Set<Audience> audiences) {
        this.audiences = audiences;
        return this;
    }

    public ResourceBuilder levels(List<LevelStatement> levels) {
        this.levels = levels;
        return this;
    }

    public ResourceBuilder computedLevel(Readability.Estimated computedLevel) {
        this.computedLevel = Optional.of(computedLevel);
        return this;
    }

    public ResourceBuilder identifiers(Identifiers identifiers) {
        this.identifiers = identifiers;
        return this;
    }

    public ResourceBuilder callNumbers(List<String> callNumbers) {
        this.callNumbers = callNumbers;
        return this;
    }

    public ResourceBuilder holdings(List<Holding> holdings) {
        this.holdings = holdings;
        return this;
    }

    public ResourceBuilder links(List<Link> links) {
        this.links = links;
        return this;
    }

    public ResourceBuilder leadIns(List<String> leadIns) {
        this.leadIns = leadIns;
        return this;
    }

    public ResourceBuilder text(List<TextPage> text) {
        this.text = text;
        return this;
    }

    public ResourceBuilder file(Path file) {
        this.file = Optional.of(file);
        return this;
    }

    public Resource build() {
        return new Resource(
                origin,
                workKey,
                titles,
                contributors,
                format,
                languages,
                publication,
                subjects,
                genres,
                series,
                annotation,
                audiences,
                levels,
                computedLevel,
                identifiers,
                callNumbers,
                holdings,
                links,
                leadIns,
                text,
                file);
    }
}
