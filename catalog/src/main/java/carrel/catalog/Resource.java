package carrel.catalog;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.Readability;
import carrel.analyzers.subjects.SubjectHeading;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edition or item that a reader can find: a printed book, an e-book, a database, a document, a camera.
 *
 * @param origin where it was read from; gives it its identity
 * @param workKey groups the editions of one creation; equal keys are one work. Empty until enrichment has set it
 * @param titles its names
 * @param contributors in the record's order, the main one first
 * @param format what a reader holds in hand
 * @param languages of the text, ISO 639-2/B codes ("eng"), the first the main one: MARC 008/35-37, 041
 * @param publication who published it, and when
 * @param subjects what it is about: MARC 6XX, one for each heading however many vocabularies give it
 * @param genres what it is: MARC 655 and form subdivisions, "Humorous fiction"
 * @param series the series it belongs to
 * @param annotation what the record says in sentences
 * @param audiences whom it was made for: MARC 008/22, 385
 * @param levels what the record says about level: MARC 521, 526
 * @param computedLevel what the text itself shows about level, beside what is stated and never mixed with it
 * @param identifiers numbers that name it elsewhere
 * @param callNumbers classification and shelf marks of the record: MARC 050, 082, 090, 092
 * @param holdings its copies
 * @param links where it is online
 * @param leadIns words that lead to its subjects in the library's own authority files: see-from words, broader headings
 * @param text its full text, page by page; empty for most
 * @param file a document as it lies on this computer, so that the server can open it to readers; no answer tells where
 */
public record Resource(
        Origin origin,
        String workKey,
        Titles titles,
        List<Contributor> contributors,
        Format format,
        List<String> languages,
        Publication publication,
        List<SubjectHeading> subjects,
        List<String> genres,
        List<SeriesEntry> series,
        Annotation annotation,
        Set<Audience> audiences,
        List<LevelStatement> levels,
        Optional<Readability.Estimated> computedLevel,
        Identifiers identifiers,
        List<String> callNumbers,
        List<Holding> holdings,
        List<Link> links,
        List<String> leadIns,
        List<TextPage> text,
        Optional<Path> file) {

    public Resource {
        contributors = List.copyOf(contributors);
        languages = List.copyOf(languages);
        subjects = List.copyOf(subjects);
        genres = List.copyOf(genres);
        series = List.copyOf(series);
        audiences = inOrder(audiences);
        levels = List.copyOf(levels);
        callNumbers = List.copyOf(callNumbers);
        holdings = List.copyOf(holdings);
        links = List.copyOf(links);
        leadIns = List.copyOf(leadIns);
        text = List.copyOf(text);
    }

    /** Always in one order, so that all servers give the same answer, and caches keep it. */
    private static Set<Audience> inOrder(Set<Audience> audiences) {
        Set<Audience> inOrder = EnumSet.noneOf(Audience.class);
        inOrder.addAll(audiences);
        return Collections.unmodifiableSet(inOrder);
    }

    /** Begins a resource from the two things that each must have; all else starts empty. */
    public static ResourceBuilder of(Origin origin, Titles titles) {
        return new ResourceBuilder(origin, titles);
    }

    /** Begins a copy of this resource. */
    public ResourceBuilder with() {
        return new ResourceBuilder(this);
    }

    /** Its identity across runs. */
    public String id() {
        return origin.id();
    }

    /** Whether a reader can have it now: a copy is in, or it is online. */
    public boolean availableNow() {
        return online() || holdings.stream().anyMatch(copy -> copy.status() == Holding.Status.AVAILABLE);
    }

    /** Whether it can be read, heard or seen on a screen from anywhere. */
    public boolean online() {
        return format.online() || links.stream().anyMatch(Link::whole);
    }
}
