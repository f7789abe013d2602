package carrel.indexer.sources;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes ISO 2709 for tests, from records as MarcEdit's text shows them. */
final class MarcBytes {
    private static final String TERMINATOR = "\u001e";

    private MarcBytes() {}

    /** A sound record in UTF-8. */
    static byte[] record(String... lines) {
        return record(StandardCharsets.UTF_8, lines);
    }

    /** A sound record whose text is in a coding of one's choice. */
    static byte[] record(Charset charset, String... lines) {
        return write(parse(lines), charset);
    }

    /** A book with a number and a title, and nothing else. */
    static byte[] book(String number, String title) {
        return record(
                "=LDR  00000nam a2200000 i 4500",
                "=001  " + number,
                "=008  261101s1998\\\\\\\\xxu\\\\\\\\\\\\\\\\\\\\\\\\000\\1\\eng\\d",
                "=245  10$a" + title + " /$cby somebody.");
    }

    static MarcRecord parse(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            return MnemonicDecoder.decode(new Piece.Frame(new Read.Position(1, 0), text, List.of()))
                    .record();
        } catch (UnreadableRecord wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    static byte[] join(byte[]... records) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] record : records) {
            file.writeBytes(record);
        }
        return file.toByteArray();
    }

    private static byte[] write(MarcRecord record, Charset charset) {
        StringBuilder directory = new StringBuilder();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (ControlField field : record.controls()) {
            add(field.tag(), field.value(), charset, directory, data);
        }
        for (DataField field : record.fields()) {
            StringBuilder content = new StringBuilder().append(field.first()).append(field.second());
            for (Subfield subfield : field.subfields()) {
                content.append('\u001f').append(subfield.code()).append(subfield.value());
            }
            add(field.tag(), content.toString(), charset, directory, data);
        }
        int base = MarcLeader.LENGTH + directory.length() + 1;
        int length = base + data.size() + 1;
        String leader = String.format(Locale.ROOT, "%05d", Math.min(length, 99_999))
                + record.leader().substring(5, 12)
                + String.format(Locale.ROOT, "%05d", Math.min(base, 99_999))
                + record.leader().substring(17);
        return join(
                (leader + directory + TERMINATOR).getBytes(StandardCharsets.ISO_8859_1),
                data.toByteArray(),
                new byte[] {Iso2709Cutter.RECORD_TERMINATOR});
    }

    private static void add(
            String tag, String content, Charset charset, StringBuilder directory, ByteArrayOutputStream data) {
        byte[] bytes = (content + TERMINATOR).getBytes(charset);
        directory.append(
                String.format(Locale.ROOT, "%s%04d%05d", tag, Math.min(bytes.length, 9999), data.size() % 100_000));
        data.writeBytes(bytes);
    }
}
