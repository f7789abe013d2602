package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.searchapi.answers.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a band lacks. */
final class Gaps {
    /** Of fewer items nobody expects several formats. */
    private static final int MIXED_FROM = 3;

    private final TextSetRequest request;

    Gaps(TextSetRequest request) {
        this.request = request;
    }

    /** @param tooFewCopies how many would be there if fewer copies would do */
    List<TextSet.Gap> of(Band band, Named language, List<Candidate> items, int tooFewCopies) {
        List<TextSet.Gap> gaps = new ArrayList<>();
        String where = "at " + grades(band.grades()) + " in " + language.label();
        int missing = request.each() - items.size();
        if (items.isEmpty()) {
            gaps.add(new TextSet.Gap("empty", missing, "Nothing " + where + "."));
        } else if (items.stream().noneMatch(Candidate::onTopic)) {
            gaps.add(new TextSet.Gap("near", request.each(), "Nothing " + where + " is on it; this comes near."));
        } else if (missing > 0) {
            gaps.add(new TextSet.Gap("few", missing, "Only " + items.size() + " " + where + "."));
        }
        if (missing > 0 && tooFewCopies > 0) {
            String text = tooFewCopies + " more " + (tooFewCopies == 1 ? "has" : "have") + " fewer than "
                    + request.copies() + " copies.";
            gaps.add(new TextSet.Gap("copies", tooFewCopies, text));
        }
        Set<String> formats =
                items.stream().map(item -> item.edition().format().label()).collect(Collectors.toSet());
        if (items.size() >= MIXED_FROM && formats.size() == 1) {
            String only = formats.iterator().next();
            gaps.add(new TextSet.Gap("formats", 1, "Nothing " + where + " but in one format: " + only + "."));
        }
        return gaps;
    }

    /** "grade 4", "grades K–2", "kindergarten". */
    static String grades(GradeSpan grades) {
        return switch (grades.toString()) {
            case "PK" -> "pre-kindergarten";
            case "K" -> "kindergarten";
            default ->
                (grades.lowest() == grades.highest() ? "grade " : "grades ")
                        + grades.toString().replace('-', '\u2013');
        };
    }
}
