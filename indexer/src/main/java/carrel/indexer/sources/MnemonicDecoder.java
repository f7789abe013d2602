package carrel.indexer.sources;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns one record in MarcEdit's text into fields. A blank is a backslash; {@code {dollar}} is a dollar sign. */
final class MnemonicDecoder {
    private static final int TAG_FROM = 1;
    private static final int TAG_TO = 4;

    private String leader = "";
    private final List<ControlField> controls = new ArrayList<>();
    private final List<DataField> fields = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    private MnemonicDecoder() {}

    static Decoded decode(Piece.Frame frame) throws UnreadableRecord {
        MnemonicDecoder decoder = new MnemonicDecoder();
        for (String line : lines(frame.bytes())) {
            decoder.add(line);
        }
        if (decoder.leader.isEmpty()) {
            throw new UnreadableRecord("a record in MarcEdit's text begins with =LDR, but this one has no leader");
        }
        return new Decoded(
                new MarcRecord(decoder.leader, decoder.controls, decoder.fields), List.copyOf(decoder.warnings));
    }

    /** Fields, each on one line however many it was written on: only a field begins with an equals sign. */
    private static List<String> lines(byte[] bytes) {
        MarcCoding coding = MarcCoding.of(bytes, 0, bytes.length);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] != TextCutter.NEWLINE) {
                continue;
            }
            String line = coding.decode(bytes, from, i).stripTrailing();
            if (line.startsWith("=") || lines.isEmpty()) {
                lines.add(line);
            } else if (!line.isBlank()) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            }
            from = i + 1;
        }
        return lines;
    }

    private void add(String line) {
        if (line.length() < TAG_TO || line.charAt(0) != '=') {
            warnings.add("A line that is no field was left out.");
            return;
        }
        String tag = line.substring(TAG_FROM, TAG_TO);
        // Two blanks part tag and content; a line of fewer characters has lost them at its end.
        int content = line.startsWith("  ", TAG_TO) ? TAG_TO + 2 : line.startsWith(" ", TAG_TO) ? TAG_TO + 1 : TAG_TO;
        String value = line.substring(content);
        if (tag.equals("LDR") || tag.equals("000")) {
            leader = value.replace('\\', ' ');
        } else if (tag.startsWith("00")) {
            controls.add(new ControlField(tag, MarcMnemonics.resolve(value.replace('\\', ' '))));
        } else {
            fields.add(dataField(tag, value));
        }
    }

    private static DataField dataField(String tag, String value) {
        int first = value.indexOf('$');
        String indicators = ((first < 0 ? value : value.substring(0, first)).replace('\\', ' ') + "  ").substring(0, 2);
        List<Subfield> subfields = new ArrayList<>();
        if (first >= 0) {
            for (String part : value.substring(first + 1).split("\\$")) {
                if (!part.isEmpty()) {
                    subfields.add(new Subfield(part.charAt(0), MarcMnemonics.resolve(part.substring(1))));
                }
            }
        }
        return new DataField(tag, indicators.charAt(0), indicators.charAt(1), subfields);
    }
}
