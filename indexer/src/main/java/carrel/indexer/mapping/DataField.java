package carrel.indexer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field with indicators and subfields: MARC 010 to 999.
 *
 * @param tag three characters, "245"
 * @param first the first indicator; a blank is a space
 * @param second the second indicator; a blank is a space
 * @param subfields in the record's order
 */
public record DataField(String tag, char first, char second, List<Subfield> subfields) {
    public DataField {
        subfields = List.copyOf(subfields);
    }

    /** The first subfield of that code that is not blank, stripped. */
    public Optional<String> first(char code) {
        for (Subfield subfield : subfields) {
            if (subfield.code() == code && !subfield.value().isBlank()) {
                return Optional.of(subfield.value().strip());
            }
        }
        return Optional.empty();
    }

    /** Every subfield of these codes that is not blank, stripped, in the record's order. */
    public List<String> each(String codes) {
        List<String> values = new ArrayList<>();
        for (Subfield subfield : subfields) {
            if (codes.indexOf(subfield.code()) >= 0 && !subfield.value().isBlank()) {
                values.add(subfield.value().strip());
            }
        }
        return values;
    }

    /** The subfields of these codes in the record's order, with a space between; empty where there are none. */
    public String joined(String codes) {
        return String.join(" ", each(codes));
    }

    /** Whether a subfield of that code stands in the field, blank or not. */
    public boolean has(char code) {
        return subfields.stream().anyMatch(subfield -> subfield.code() == code);
    }

    /** The tag as a number, 0 to 999; 0, which no field has, for a tag with letters. */
    int tagNumber() {
        int number = 0;
        for (int i = 0; i < tag.length(); i++) {
            int digit = tag.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 2) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The field under another tag; an 880 stands for the field that it repeats in the original script. */
    DataField under(String otherTag) {
        return new DataField(otherTag, first, second, subfields);
    }
}
