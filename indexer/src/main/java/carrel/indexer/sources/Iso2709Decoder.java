package carrel.indexer.sources;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the bytes of one ISO 2709 record into text: leader, directory, fields. For one record. */
final class Iso2709Decoder {
    private static final int SUBFIELD_DELIMITER = 0x1f;
    private static final int JUNK_BYTES_MAX = 64;

    /** What a record terminator that was damaged may leave. */
    private static final int STRAY_BYTES_MAX = 2;

    private static final int SHORTEST_BYTES = MarcLeader.LENGTH + 2;

    private final byte[] bytes;
    private final Set<String> warnings = new LinkedHashSet<>();
    private MarcCoding coding = MarcCoding.ASCII;

    private Iso2709Decoder(Piece.Frame frame) {
        warnings.addAll(frame.remarks());
        int leader = leaderStart(frame.bytes());
        this.bytes = leader == 0 ? frame.bytes() : Arrays.copyOfRange(frame.bytes(), leader, frame.bytes().length);
        if (leader > 0) {
            warnings.add(leader + " bytes before the leader were left out.");
        }
    }

    static Decoded decode(Piece.Frame frame) throws UnreadableRecord {
        return new Iso2709Decoder(frame).decode();
    }

    private Decoded decode() throws UnreadableRecord {
        if (bytes.length < SHORTEST_BYTES) {
            throw new UnreadableRecord("a MARC record begins with a leader of 24 characters, but only " + bytes.length
                    + " bytes stand here");
        }
        MarcDirectory directory = MarcDirectory.of(bytes);
        MarcFieldCutter.Fields fields = MarcFieldCutter.cut(bytes, directory);
        checkWhole(directory, fields);
        coding = MarcCoding.of(bytes, directory.dataFrom(), bytes.length);
        warnAboutUnlisted(fields.unlisted());
        warnAboutCoding();
        List<ControlField> controls = new ArrayList<>();
        List<DataField> datas = new ArrayList<>();
        for (MarcFieldCutter.Range range : fields.ranges()) {
            if (range.tag().startsWith("00")) {
                controls.add(new ControlField(range.tag(), coding.decode(bytes, range.from(), range.to())));
            } else {
                datas.add(dataField(range));
            }
        }
        String leader = new String(bytes, 0, MarcLeader.LENGTH, StandardCharsets.ISO_8859_1);
        return new Decoded(new MarcRecord(leader, controls, datas), List.copyOf(warnings));
    }

    /** Where the leader begins: some systems write the length twice, or a word before it. */
    private static int leaderStart(byte[] bytes) {
        for (int start = 0; start <= JUNK_BYTES_MAX; start++) {
            if (MarcDirectory.endsWhereLeaderSays(bytes, start)) {
                return start;
            }
        }
        return 0;
    }

    private void checkWhole(MarcDirectory directory, MarcFieldCutter.Fields fields) throws UnreadableRecord {
        int missing = directory.entries().size() - fields.ranges().size();
        boolean terminated = bytes[bytes.length - 1] == Iso2709Cutter.RECORD_TERMINATOR;
        if (!terminated && !fields.exact()) {
            throw new UnreadableRecord("ends in the middle of a field; the file was cut short, export it again");
        }
        if (missing > directory.entries().size() / 2) {
            throw new UnreadableRecord(
                    "its directory lists " + directory.entries().size() + " fields, but only "
                            + fields.ranges().size() + " can be found");
        }
        if (!terminated) {
            warnings.add("The record terminator is missing; all fields are there.");
        }
        if (!directory.sound() || !fields.exact()) {
            warnings.add("The directory does not fit the fields; they were taken apart at their terminators"
                    + (missing == 0 ? "." : ", and " + missing + " could not be found."));
        }
    }

    private void warnAboutUnlisted(int bytesUnlisted) {
        if (bytesUnlisted > STRAY_BYTES_MAX) {
            warnings.add(bytesUnlisted + " bytes stand in no field of the directory; they were left out.");
        }
    }

    private void warnAboutCoding() {
        if (coding == MarcCoding.UTF_8_DAMAGED) {
            warnings.add("Some characters are not UTF-8 although the others are; they were guessed or marked.");
        }
        if (coding == MarcCoding.WINDOWS || coding == MarcCoding.WINDOWS_CYRILLIC) {
            warnings.add("The characters are neither UTF-8 nor MARC-8; they were read as Windows text.");
        }
    }

    private DataField dataField(MarcFieldCutter.Range range) {
        int delimiter = delimiter(range.from(), range.to());
        int indicators = Math.min(delimiter, range.from() + 2);
        char first = indicators > range.from() ? indicator(bytes[range.from()]) : ' ';
        char second = indicators > range.from() + 1 ? indicator(bytes[range.from() + 1]) : ' ';
        List<Subfield> subfields = new ArrayList<>();
        while (delimiter < range.to()) {
            int next = delimiter(delimiter + 1, range.to());
            addSubfield(range.tag(), delimiter + 1, next, subfields);
            delimiter = next;
        }
        return new DataField(range.tag(), first, second, subfields);
    }

    private void addSubfield(String tag, int from, int to, List<Subfield> subfields) {
        if (from >= to) {
            return;
        }
        if (isCode(bytes[from])) {
            subfields.add(new Subfield((char) bytes[from], coding.decode(bytes, from + 1, to)));
            return;
        }
        warnings.add("Field " + tag + " has a subfield without a readable code.");
        String text = coding.decode(bytes, from, to);
        Optional<Subfield> mended = subfields.isEmpty() ? SubfieldMending.first(text) : SubfieldMending.later(text);
        if (mended.isPresent()) {
            subfields.add(mended.get());
        } else if (!subfields.isEmpty()) {
            // Conversions turn signs of mathematics into delimiters: what follows belongs to the text before.
            Subfield last = subfields.removeLast();
            subfields.add(new Subfield(last.code(), last.value() + text));
        }
    }

    private static boolean isCode(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
    }

    private int delimiter(int from, int to) {
        int i = from;
        while (i < to && bytes[i] != SUBFIELD_DELIMITER) {
            i++;
        }
        return i;
    }

    private static char indicator(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') ? (char) b : ' ';
    }
}
