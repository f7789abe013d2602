package carrel.searchapi.citations;

import carrel.catalog.Resource;
import carrel.catalog.Titles;
import java.util.List;
import java.util.stream.Stream;

/** RIS, as Zotero, EndNote and Mendeley read it: a tag, two blanks, a hyphen, a blank, the value; TY first, ER last. */
final class Ris {
    private static final String LINE_END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(List<Resource> editions) {
        Ris ris = new Ris();
        editions.forEach(ris::add);
        return ris.lines.toString();
    }

    private void add(Resource edition) {
        CslItem item = CslItem.of(edition);
        line("TY", CitedKind.of(edition.format()).ris());
        line("ID", edition.id());
        line("TI", item.text("title"));
        Stream.of("author", "director", "composer").forEach(role -> names("AU", item, role));
        names("A2", item, "editor");
        Stream.of("illustrator", "narrator", "performer", "producer").forEach(role -> names("A3", item, role));
        names("A4", item, "translator");
        item.year().ifPresent(year -> line("PY", Integer.toString(year)));
        line("PB", item.text("publisher"));
        line("ET", item.text("edition"));
        line("T2", item.text("collection-title"));
        line("VL", item.text("collection-number"));
        edition.identifiers().isbns().forEach(isbn -> line("SN", isbn));
        edition.identifiers().issns().forEach(issn -> line("SN", issn));
        line("LA", item.text("language"));
        line("CN", item.text("call-number"));
        line("M3", item.text("medium"));
        line("UR", item.text("URL"));
        line("AB", edition.annotation().summary());
        edition.subjects().stream()
                .map(heading -> heading.topicDisplay())
                .distinct()
                .forEach(word -> line("KW", word));
        titles(edition.titles());
        lines.append("ER  - ").append(LINE_END);
    }

    private void titles(Titles titles) {
        if (!titles.uniform().isEmpty() && !titles.uniform().equals(titles.proper())) {
            line("OP", titles.uniform());
        }
    }

    private void names(String tag, CslItem item, String role) {
        item.names(role).forEach(name -> line(tag, name.inverted()));
    }

    private void line(String tag, String value) {
        // A line break in a value would begin a field of the record's own making.
        String oneLine = value.replaceAll("\\s+", " ").strip();
        if (!oneLine.isEmpty()) {
            lines.append(tag).append("  - ").append(oneLine).append(LINE_END);
        }
    }
}
