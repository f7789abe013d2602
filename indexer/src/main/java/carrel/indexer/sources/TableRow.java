package carrel.indexer.sources;

import java.util.List;
import java.util.Map;

/**
 * A row of a table in text.
 *
 * @param cells by column; empty ones left out
 */
record TableRow(Map<String, String> cells, List<String> warnings) {
    TableRow {
        cells = Map.copyOf(cells);
        warnings = List.copyOf(warnings);
    }

    /** Reads rows below a header. */
    static FrameReader reader(TableHeader header, FeedIntake<Map<String, String>> intake) {
        FrameReader rows = frame -> {
            TableRow row = of(frame, header);
            return intake.take(frame, row.cells, row.warnings);
        };
        return rows.below(header.line());
    }

    static TableRow of(Piece.Frame frame, TableHeader header) throws UnreadableRecord {
        byte[] bytes = frame.bytes();
        boolean utf8 = Utf8Count.of(bytes, 0, bytes.length).broken() == 0;
        MarcCoding coding = utf8 ? MarcCoding.UTF_8 : MarcCoding.WINDOWS;
        List<String> warnings =
                utf8 ? List.of() : List.of("The characters are not UTF-8; they were read as Windows text.");
        String line = coding.raw(bytes, 0, bytes.length);
        return new TableRow(header.row(withoutEnd(line)), warnings);
    }

    /** Only the line's end goes: a tab before it is an empty cell. */
    private static String withoutEnd(String line) {
        return line.replaceFirst("[\\r\\n]+$", "");
    }
}
