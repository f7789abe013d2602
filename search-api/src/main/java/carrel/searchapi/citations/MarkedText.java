package carrel.searchapi.citations;

import carrel.searchapi.citations.Citation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Reads the little HTML that the processor writes into plain pieces, so that no page has to trust its markup. */
final class MarkedText {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+)([^>]*)>");

    /** APA says when something was retrieved, or nothing. */
    private static final Pattern RETRIEVED_NEVER = Pattern.compile("Retrieved (?=https?://)");

    private MarkedText() {}

    static List<Part> parts(String html) {
        List<Part> parts = new ArrayList<>();
        int italic = 0;
        int from = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            add(parts, html.substring(from, tag.start()), italic > 0);
            boolean slanted = tag.group(2).matches("i|em") || tag.group(3).contains("italic");
            if (slanted || (italic > 0 && tag.group(2).equals("span"))) {
                italic += tag.group(1).isEmpty() ? 1 : -1;
            }
            from = tag.end();
        }
        add(parts, html.substring(from), italic > 0);
        return trimmed(parts);
    }

    private static void add(List<Part> parts, String html, boolean italic) {
        String text = StringEscapeUtils.unescapeHtml4(html.replaceAll("\\s+", " "));
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().italic() == italic) {
            parts.add(new Part(parts.removeLast().text() + text, italic));
        } else {
            parts.add(new Part(text, italic));
        }
    }

    private static List<Part> trimmed(List<Part> parts) {
        if (parts.isEmpty()) {
            return parts;
        }
        parts.replaceAll(part -> new Part(mended(part.text()), part.italic()));
        parts.set(
                0,
                new Part(
                        parts.getFirst().text().stripLeading(), parts.getFirst().italic()));
        parts.add(new Part(
                parts.getLast().text().stripTrailing(), parts.removeLast().italic()));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** The processor leaves MLA's comma standing after a title's full stop. */
    private static String mended(String text) {
        String withoutComma = text.startsWith(" , ") ? text.replaceFirst(" , ", " ") : text.replace(". , ", ". ");
        withoutComma = withoutComma.replace(", , Illustrated", ", illustrated");
        return RETRIEVED_NEVER.matcher(withoutComma).replaceAll("");
    }
}
