package carrel.searchapi.citations;

import carrel.catalog.Resource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** COinS: an OpenURL (ANSI/NISO Z39.88-2004) in the title of an empty span, from which browsers' helpers fetch a citation. */
public final class Coins {
    private Coins() {}

    /** The value of the span's title. */
    public static String of(Resource edition) {
        CslItem item = CslItem.of(edition);
        boolean book = CitedKind.of(edition.format()).book();
        List<String> pairs = new ArrayList<>();
        pairs.add(pair("ctx_ver", "Z39.88-2004"));
        pairs.add(pair("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + (book ? "book" : "dc")));
        if (book) {
            pairs.add(pair("rft.genre", "book"));
        }
        add(pairs, book ? "rft.btitle" : "rft.title", item.text("title"));
        item.names("author").forEach(name -> add(pairs, book ? "rft.au" : "rft.creator", name.inverted()));
        if (book && !item.names("author").isEmpty()) {
            CitedNames.Name first = item.names("author").getFirst();
            add(pairs, "rft.aulast", first.given().isEmpty() ? "" : first.family());
            add(pairs, "rft.aufirst", first.given());
        }
        add(pairs, book ? "rft.pub" : "rft.publisher", item.text("publisher"));
        item.year().ifPresent(year -> add(pairs, "rft.date", Integer.toString(year)));
        add(pairs, "rft.edition", item.text("edition"));
        add(pairs, book ? "rft.series" : "rft.relation", item.text("collection-title"));
        add(pairs, "rft.isbn", book ? item.text("ISBN") : "");
        add(pairs, "rft.identifier", book ? "" : item.text("URL"));
        add(pairs, "rft.language", item.text("language"));
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(pair(name, value));
        }
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
