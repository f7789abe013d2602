package carrel.searchapi.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines of a font. Words that it cannot draw stand in Latin letters. */
final class PdfLines {
    private static final float UNITS = 1000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final PDFont font;
    private final LatinLetters latin = new LatinLetters(this::isDrawable);
    private final Map<Integer, Float> widths = new HashMap<>();
    private boolean romanised;

    PdfLines(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
    }

    /** Whether a word stands in other letters than its own. */
    boolean romanised() {
        return romanised;
    }

    /** Lines no wider than that, in points; a longer word is cut. */
    List<String> wrapped(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : drawable(text).strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString(), size) > width && line.length() > 1) {
                int fits = line.length() - 1;
                while (fits > 1 && width(line.substring(0, fits), size) > width) {
                    fits--;
                }
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private String drawable(String text) {
        return BLANKS.splitAsStream(text).map(this::drawableWord).collect(Collectors.joining(" "));
    }

    private String drawableWord(String word) {
        if (word.codePoints().allMatch(this::isDrawable)) {
            return word;
        }
        romanised = true;
        return latin.of(word);
    }

    /** Lines are drawn from left to right, so that what runs the other way cannot be, whatever the font has. */
    private boolean isDrawable(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
            default -> widthOf(point) >= 0;
        };
    }

    private float width(String text, float size) {
        float all = 0;
        for (int point : text.codePoints().toArray()) {
            all += widthOf(point);
        }
        return all / UNITS * size;
    }

    /** In thousandths of the size; below 0 when the font does not have it. */
    private float widthOf(int point) {
        return widths.computeIfAbsent(point, any -> {
            try {
                return font.getStringWidth(Character.toString(point));
            } catch (IllegalArgumentException missing) {
                return -1f;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
