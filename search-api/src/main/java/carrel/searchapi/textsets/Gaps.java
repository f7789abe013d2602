package carrel.searchapi.textsets;

import carrel.analyzers.text.Language;
import carrel.catalog.Format;
import carrel.searchapi.answers.Named;
import carrel.searchapi.wording.Saying;
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
        Set<Format> formats =
                items.stream().map(item -> item.edition().format()).collect(Collectors.toSet());
        int missing = request.each() - items.size();
        if (items.isEmpty()) {
            gaps.add(gap("empty", missing, band, language));
        } else if (items.stream().noneMatch(Candidate::onTopic)) {
            gaps.add(gap("near", request.each(), band, language));
        } else if (missing > 0) {
            gaps.add(gap("few", missing, band, language, items.size()));
        }
        if (missing > 0 && tooFewCopies > 0) {
            gaps.add(gap("copies", tooFewCopies, band, language, tooFewCopies));
        }
        if (items.size() >= MIXED_FROM && formats.size() == 1) {
            Format only = formats.iterator().next();
            gaps.add(gap("formats", 1, band, language, Saying.label("format", only.code(), only.label())));
        }
        return gaps;
    }

    private static TextSet.Gap gap(String kind, int missing, Band band, Named language, Object... more) {
        Object spoken =
                Language.of(language.value()).<Object>map(known -> known).orElse(language.label());
        List<Object> parts = new ArrayList<>(List.of(Saying.grades(band.grades()), spoken));
        parts.addAll(List.of(more));
        return new TextSet.Gap(kind, missing, new Saying("gap." + kind, parts));
    }
}
