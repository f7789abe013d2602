package carrel.indexer.documents.tika;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;

/** What readers will not find in a scan, in sentences for the people who keep it. */
final class ScanQuality {
    /** A page number or a stamp is no text. */
    private static final int CHARACTERS_OF_A_PAGE = 20;

    /** Letters that a font keeps to itself come out as nothing or as other letters. */
    private static final double UNREADABLE_MAX = 0.1;

    private ScanQuality() {}

    /** Of a PDF, whose parser counts the characters of each page; of anything else it says nothing. */
    static List<String> warnings(Metadata metadata) {
        int[] characters = counts(metadata, PDF.CHARACTERS_PER_PAGE.getName());
        List<String> warnings = new ArrayList<>();
        long bare = Arrays.stream(characters)
                .filter(count -> count < CHARACTERS_OF_A_PAGE)
                .count();
        if (bare > 0 && bare < characters.length) {
            warnings.add(
                    "%,d of its %,d pages have no text that can be searched; a text recogniser (OCR) can read pictures of text"
                            .formatted(bare, characters.length));
        }
        int unreadable = Arrays.stream(counts(metadata, PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE.getName()))
                .sum();
        if (unreadable > UNREADABLE_MAX * Arrays.stream(characters).sum()) {
            warnings.add("its fonts do not say which letters they show, so much of its text cannot be searched; a text "
                    + "recogniser (OCR) can read it");
        }
        return warnings;
    }

    private static int[] counts(Metadata metadata, String name) {
        return Arrays.stream(metadata.getValues(name))
                .filter(value -> value.matches("[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
