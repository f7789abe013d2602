package carrel.indexer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A MARC 21 record as decoded, whatever file it came in; not yet understood.
 *
 * @param leader 24 characters in sound records
 * @param controls fields 001 to 009
 * @param fields fields 010 to 999, in the record's order
 */
public record MarcRecord(String leader, List<ControlField> controls, List<DataField> fields) {
    private static final int FIXED_DATA_LENGTH = 40;

    public MarcRecord {
        controls = List.copyOf(controls);
        fields = List.copyOf(fields);
    }

    /** The leader's character at a position from 0; a space beyond its end. */
    public char leader(int position) {
        return position < leader.length() ? leader.charAt(position) : ' ';
    }

    /** The first control field of that tag. */
    public Optional<String> control(String tag) {
        return controls(tag).stream().findFirst();
    }

    /** Every control field of that tag: a record may carry several 006 and 007. */
    public List<String> controls(String tag) {
        List<String> values = new ArrayList<>();
        for (ControlField field : controls) {
            if (field.tag().equals(tag)) {
                values.add(field.value());
            }
        }
        return values;
    }

    /**
     * Field 008 where its positions can be trusted. Systems that trim or pad it move every later position, so it counts
     * only with exactly 40 characters.
     */
    public Optional<String> fixedData() {
        return control("008").filter(value -> value.length() == FIXED_DATA_LENGTH);
    }

    /** The data fields of that tag, in the record's order. */
    public List<DataField> fields(String tag) {
        List<DataField> found = new ArrayList<>();
        for (DataField field : fields) {
            if (field.tag().equals(tag)) {
                found.add(field);
            }
        }
        return found;
    }

    /** Whether there is a data field of that tag. */
    public boolean has(String tag) {
        return !fields(tag).isEmpty();
    }
}
