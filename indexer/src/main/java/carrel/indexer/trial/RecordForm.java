package carrel.indexer.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** The ways to write a MARC record that a trial damages. */
enum RecordForm {
    ISO_2709("", "", ""),
    MARCXML("<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n", "\n", "</collection>\n"),
    MARC_IN_JSON("[", ",\n", "]\n");

    private static final List<String> WORDS =
            List.of("frog", "toad", "löwe", "pond", "łódź", "night", "花", "stars & sea", "été", "road", "\"quoted\"");

    final byte[] before;
    final byte[] between;
    final byte[] after;

    RecordForm(String before, String between, String after) {
        this.before = utf8(before);
        this.between = utf8(between);
        this.after = utf8(after);
    }

    /** A sound record of that number, with a title that has the number in it. */
    byte[] record(int number, Random random) {
        String title = title(number);
        String note = words(random, 5 + random.nextInt(120));
        return switch (this) {
            case ISO_2709 -> iso2709(number, title, note);
            case MARCXML -> utf8("""
                    <record><leader>00000nam a2200000 i 4500</leader><controlfield tag="001">t%d</controlfield>\
                    <datafield tag="245" ind1="1" ind2="0"><subfield code="a">%s /</subfield></datafield>\
                    <datafield tag="500" ind1=" " ind2=" "><subfield code="a">%s</subfield></datafield></record>\
                    """.formatted(number, title, note.replace("&", "&amp;")));
            case MARC_IN_JSON -> utf8("""
                    {"leader": "00000nam a2200000 i 4500", "fields": [{"001": "t%d"}, \
                    {"245": {"ind1": "1", "ind2": "0", "subfields": [{"a": "%s /"}]}}, \
                    {"500": {"ind1": " ", "ind2": " ", "subfields": [{"a": "%s"}]}}]}\
                    """.formatted(number, title, note.replace("\"", "\\\"")));
        };
    }

    static String title(int number) {
        return "Trial " + number;
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static byte[] iso2709(int number, String title, String note) {
        String[] tags = {"001", "245", "500"};
        String[] fields = {"t" + number, "10\u001fa" + title + " /", "  \u001fa" + note};
        StringBuilder directory = new StringBuilder();
        StringBuilder data = new StringBuilder();
        int start = 0;
        for (int i = 0; i < tags.length; i++) {
            String field = fields[i] + "\u001e";
            int length = utf8(field).length;
            directory.append(String.format("%s%04d%05d", tags[i], length, start));
            data.append(field);
            start += length;
        }
        int base = 24 + directory.length() + 1;
        String leader = String.format("%05dnam a22%05d i 4500", base + start + 1, base);
        return utf8(leader + directory + "\u001e" + data + "\u001d");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
