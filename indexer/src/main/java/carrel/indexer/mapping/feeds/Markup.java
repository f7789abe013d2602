package carrel.indexer.mapping.feeds;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text that may hold HTML, as vendors send it, in words alone. */
final class Markup {
    private static final Pattern ESCAPED = Pattern.compile("&(?:#[0-9]+|#x[0-9a-fA-F]+|[A-Za-z]+);");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*>");

    private Markup() {}

    /** Without tags, scripts and styles; named and numbered references become characters, even escaped twice. */
    static String words(String markup) {
        String once = plain(markup);
        return markup.contains("&lt;") || markup.contains("&amp;") ? plain(once) : once;
    }

    private static String plain(String markup) {
        if (!ESCAPED.matcher(markup).find() && !TAG.matcher(markup).find()) {
            return spaced(markup);
        }
        Document document = Jsoup.parseBodyFragment(markup);
        document.select("script, style, template, iframe, object").remove();
        return spaced(document.body().text());
    }

    private static String spaced(String text) {
        String composed = Normalizer.normalize(text.replace('\u00a0', ' '), Normalizer.Form.NFC);
        return composed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
