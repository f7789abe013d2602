package carrel.searchapi.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines of a font. Characters that the font does not have become question marks. */
final class PdfLines {
    private static final float UNITS = 1000;
    private static final String MISSING = "?";

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PdfLines(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
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
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean blank = Character.isWhitespace(point) || Character.isISOControl(point);
            drawable.append(blank ? " " : widthOf(point) < 0 ? MISSING : Character.toString(point));
        });
        return drawable.toString();
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
