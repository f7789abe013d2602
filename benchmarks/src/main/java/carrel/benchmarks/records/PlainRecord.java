package carrel.benchmarks.records;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A MARC record with nothing understood: leader and fields, in UTF-8.
 *
 * @param leader 24 characters; its lengths are made anew when the record is written
 */
public record PlainRecord(String leader, List<PlainField> fields) {
    static final int RECORD_TERMINATOR = 0x1d;
    private static final int FIELD_TERMINATOR = 0x1e;
    private static final int LEADER = 24;
    private static final int ENTRY = 12;
    private static final int RECORD_BYTES_MAX = 99_999;
    private static final int FIELD_BYTES_MAX = 9_999;

    public PlainRecord {
        fields = List.copyOf(fields);
    }

    /** The first field of a tag. */
    public Optional<PlainField> first(String tag) {
        return fields.stream().filter(field -> field.tag().equals(tag)).findFirst();
    }

    /** All fields of a tag. */
    public List<PlainField> all(String tag) {
        return fields.stream().filter(field -> field.tag().equals(tag)).toList();
    }

    /**
     * Reads one record of an ISO 2709 file; empty when it is damaged, or not in UTF-8, since it then is no pattern for
     * others.
     */
    public static Optional<PlainRecord> of(byte[] bytes) {
        try {
            int base = bytes.length < LEADER ? -1 : number(bytes, 12, 5);
            if (base < LEADER || base > bytes.length) {
                return Optional.empty();
            }
            List<PlainField> fields = new ArrayList<>();
            for (int at = LEADER; at + ENTRY < base; at += ENTRY) {
                int length = number(bytes, at + 3, 4) - 1;
                int from = base + number(bytes, at + 7, 5);
                if (length < 0 || from + length > bytes.length || bytes[from + length] != FIELD_TERMINATOR) {
                    return Optional.empty();
                }
                fields.add(new PlainField(text(bytes, at, 3), text(bytes, from, length)));
            }
            return Optional.of(new PlainRecord(text(bytes, 0, LEADER), fields));
        } catch (NumberFormatException | CharacterCodingException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static int number(byte[] bytes, int at, int digits) {
        return Integer.parseInt(new String(bytes, at, digits, StandardCharsets.ISO_8859_1));
    }

    private static String text(byte[] bytes, int from, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, length))
                .toString();
    }

    /** As ISO 2709; empty when it is too long for the standard. */
    public Optional<byte[]> bytes() {
        StringBuilder directory = new StringBuilder();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (PlainField field : fields) {
            byte[] content = field.content().getBytes(StandardCharsets.UTF_8);
            if (content.length + 1 > FIELD_BYTES_MAX || data.size() > RECORD_BYTES_MAX) {
                return Optional.empty();
            }
            directory.append(field.tag()).append(digits(content.length + 1, 4)).append(digits(data.size(), 5));
            data.writeBytes(content);
            data.write(FIELD_TERMINATOR);
        }
        directory.append((char) FIELD_TERMINATOR);
        int base = LEADER + directory.length();
        int length = base + data.size() + 1;
        if (length > RECORD_BYTES_MAX) {
            return Optional.empty();
        }
        String head = digits(length, 5) + leader.substring(5, 9) + "a22" + digits(base, 5) + leader.substring(17, 20)
                + "4500" + directory;
        ByteArrayOutputStream record = new ByteArrayOutputStream(length);
        record.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        record.writeBytes(data.toByteArray());
        record.write(RECORD_TERMINATOR);
        return Optional.of(record.toByteArray());
    }

    private static String digits(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
