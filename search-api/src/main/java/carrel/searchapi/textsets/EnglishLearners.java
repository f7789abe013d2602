package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Resource;
import carrel.searchapi.wording.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What makes an edition easier for those who learn English: sound, pictures, a second language, plain sentences. */
final class EnglishLearners {
    /** The easiest grades below the class that are still offered. */
    private static final int GRADES_BELOW = 4;

    private EnglishLearners() {}

    /** The grades to look in: the class's own and easier ones. */
    static GradeSpan grades(GradeSpan ofClass) {
        return new GradeSpan(Math.max(GradeSpan.LOWEST, ofClass.lowest() - GRADES_BELOW), ofClass.highest());
    }

    /** Why it helps; empty when it does not. */
    static List<Saying> reasons(Candidate candidate, GradeSpan ofClass) {
        Resource edition = candidate.edition();
        List<Saying> reasons = new ArrayList<>();
        if (edition.languages().size() > 1) {
            reasons.add(Saying.of("helps.in-two-languages"));
        }
        switch (edition.format()) {
            case AUDIOBOOK, EAUDIOBOOK -> reasons.add(Saying.of("helps.read-aloud"));
            case VIDEO -> reasons.add(Saying.of("helps.seen-and-heard"));
            case PICTURE, MAP -> reasons.add(Saying.of("helps.pictures"));
            default -> {}
        }
        if (pictured(edition)) {
            reasons.add(Saying.of("helps.pictures-tell-much-of-it"));
        }
        boolean easier = candidate
                .level()
                .filter(level ->
                        level.kind() == TextLevel.Kind.STATED_READING || level.kind() == TextLevel.Kind.COMPUTED)
                .filter(level -> level.middle() < ofClass.lowest() - 0.5)
                .isPresent();
        if (easier) {
            reasons.add(Saying.of("helps.plain-English"));
        }
        return reasons;
    }

    private static boolean pictured(Resource edition) {
        return Stream.concat(
                        edition.genres().stream(), edition.subjects().stream().map(heading -> heading.topicDisplay()))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("graphic novel")
                        || text.contains("comic")
                        || text.contains("picture book")
                        || text.contains("pictorial"));
    }
}
