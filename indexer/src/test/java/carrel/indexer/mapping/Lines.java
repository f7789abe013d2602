package carrel.indexer.mapping;

import java.util.ArrayList;
import java.util.List;

/** Writes records for tests, a field to a line as librarians do: {@code 245 10 $aHoles /$cby Louis Sachar.} */
final class Lines {
    private Lines() {}

    /** A printed book in English of 1998 with these fields. */
    static MarcRecord book(String... lines) {
        return record("00000nam a2200000 i 4500", lines);
    }

    /** A record with this leader. */
    static MarcRecord record(String leader, String... lines) {
        List<ControlField> controls = new ArrayList<>();
        List<DataField> fields = new ArrayList<>();
        for (String line : lines) {
            String tag = line.substring(0, 3);
            if (tag.startsWith("00")) {
                controls.add(new ControlField(tag, line.substring(4)));
                continue;
            }
            List<Subfield> subfields = new ArrayList<>();
            for (String part : line.substring(line.indexOf('$') + 1).split("\\$")) {
                subfields.add(new Subfield(part.charAt(0), part.substring(1)));
            }
            fields.add(new DataField(tag, blank(line.charAt(4)), blank(line.charAt(5)), subfields));
        }
        return new MarcRecord(leader, controls, fields);
    }

    /** A field 008 of 40 characters: blank but for the year 1998, the language eng, and what one changes. */
    static String fixedData(int position, char code) {
        StringBuilder data = new StringBuilder("261101s1998    xxu                 eng d");
        data.setCharAt(position, code);
        return "008 " + data;
    }

    private static char blank(char indicator) {
        return indicator == '_' ? ' ' : indicator;
    }
}
