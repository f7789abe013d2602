package carrel.searchapi.readalikes;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.wording.Saying;
import carrel.searchapi.wording.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says traits as one says them to a child: "Both are funny stories about school, for grades 3–6." */
final class Spoken {
    /** In a sentence, for what is not said there. */
    private static final String NONE = "none";

    private static final String FELT = "felt.";

    private final SpokenGenres genres = new SpokenGenres();
    private final SpokenHeadings headings = new SpokenHeadings();
    private final AppealWords appeal;

    Spoken(AppealWords appeal) {
        this.appeal = appeal;
    }

    /** Those of a work's traits that can be said, each with its words. Sensitive headings are not among them. */
    Map<Trait, Saying> words(Work work) {
        Map<Trait, Saying> words = new LinkedHashMap<>();
        for (Resource edition : work.editions()) {
            for (SubjectHeading heading : edition.subjects()) {
                Optional<String> said = headings.of(heading);
                TraitsOfHeadings.of(heading).forEach(trait -> words(trait, heading, said)
                        .ifPresent(word -> words.putIfAbsent(trait, word)));
            }
            edition.genres().forEach(genre -> TraitsOfHeadings.genre(genre)
                    .forEach(trait -> words.putIfAbsent(trait, genre(trait, genre))));
        }
        appeal.of(work).stream()
                .filter(term -> Words.english().knows(FELT + term))
                .forEach(term -> words.put(new Trait(Kind.APPEAL, term), Saying.of(FELT + term)));
        return words;
    }

    /** One sentence; at least one of the lists has something. */
    Saying sentence(
            List<Saying> genre,
            List<Saying> appeal,
            List<Saying> topics,
            List<Saying> places,
            Optional<GradeSpan> grades) {
        Saying noun = genre.isEmpty() ? SpokenGenres.BOOKS : genre.getFirst();
        String kind = noun.toString();
        Optional<Saying> feeling = appeal.stream()
                .filter(word -> !kind.contains(word.toString()) && !kind.startsWith("full of"))
                .findFirst();
        List<Saying> about = Stream.concat(told(topics, kind), places.stream()).toList();
        return Saying.of(
                "reason.both",
                noun,
                feeling.<Object>map(said -> said).orElse(NONE),
                about.isEmpty() ? NONE : about,
                grades.<Object>map(Spoken::grades).orElse(NONE));
    }

    /** Topics of which neither the kind of book nor another topic tells already. */
    private static Stream<Saying> told(List<Saying> topics, String kind) {
        Set<String> lastWords = new HashSet<>();
        return topics.stream().filter(topic -> {
            String said = topic.toString();
            return !kind.contains(said.replaceFirst("s$", ""))
                    && topics.stream().noneMatch(other -> other.toString().startsWith(said + " "))
                    && lastWords.add(said.substring(said.lastIndexOf(' ') + 1));
        });
    }

    /** Before grade 1 there is kindergarten alone, so that a child need not tell it from what comes before. */
    private static Saying grades(GradeSpan span) {
        return span.lowest() < 1 && span.highest() >= GradeSpan.HIGHEST
                ? Saying.of("grades.all")
                : Saying.grades(new GradeSpan(Math.max(0, span.lowest()), Math.max(0, span.highest())));
    }

    /** A wider genre is said by its own name. */
    private Saying genre(Trait trait, String written) {
        return genres.of(trait.key().equals(ShelfWork.key(written)) ? written : trait.key());
    }

    /** A wider topic is said by its own name, and only where the whole heading may be said. */
    private Optional<Saying> words(Trait trait, SubjectHeading heading, Optional<String> said) {
        return switch (trait.kind()) {
            case GENRE -> Optional.of(genre(trait, heading.main()));
            case PLACE -> heading.kind() == SubjectHeading.Kind.TIME ? Optional.empty() : said.map(Saying::asItStands);
            case TOPIC ->
                said.map(whole -> trait.key().equals(ShelfWork.key(heading.main())) ? whole : trait.key())
                        .map(Saying::asItStands);
            case APPEAL, HONOR -> Optional.empty();
        };
    }
}
