package carrel.indexer.mapping;

import carrel.analyzers.subjects.Authority;
import carrel.analyzers.subjects.SubjectHeading;
import java.util.List;
import java.util.Optional;

/** Which part of a MARC authority record becomes which part of an authority: 1XX, 4XX, and 5XX with $w g. */
public final class MarcAuthority {
    private static final List<String> HEADINGS = List.of("00", "10", "11", "30", "47", "48", "50", "51", "55");

    private MarcAuthority() {}

    /** The authority in a record; empty when it has no heading that can be a subject. */
    public static Optional<Authority> of(MarcRecord record) {
        return texts(record, '1').stream()
                .findFirst()
                .map(heading -> new Authority(heading, texts(record, '4'), broader(record)));
    }

    private static List<String> texts(MarcRecord record, char hundreds) {
        return record.fields().stream()
                .filter(field -> isHeading(field, hundreds))
                .flatMap(field -> text(field).stream())
                .toList();
    }

    /** $w says of a 5XX what it is to the heading: its first letter is g for a broader one. */
    private static List<String> broader(MarcRecord record) {
        return record.fields().stream()
                .filter(field -> isHeading(field, '5'))
                .filter(field -> field.first('w').orElse("").startsWith("g"))
                .flatMap(field -> text(field).stream())
                .toList();
    }

    private static boolean isHeading(DataField field, char hundreds) {
        return field.tag().length() == 3
                && field.tag().charAt(0) == hundreds
                && HEADINGS.contains(field.tag().substring(1));
    }

    private static Optional<String> text(DataField field) {
        String tag = "6" + field.tag().substring(1);
        List<SubjectHeading.Part> parts = field.subfields().stream()
                .map(subfield -> new SubjectHeading.Part(subfield.code(), subfield.value()))
                .toList();
        return SubjectHeading.fromMarc(tag, '0', parts).map(SubjectHeading::display);
    }
}
