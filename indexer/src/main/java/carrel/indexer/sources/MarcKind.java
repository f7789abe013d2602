package carrel.indexer.sources;

import carrel.indexer.mapping.MarcRecord;
import java.util.Optional;

/** What kind of record stands here: leader/06, and the tags where the leader does not tell. */
final class MarcKind {
    private MarcKind() {}

    /** Whether it tells of copies alone: leader/06 u, v, x or y (MARC 21 Format for Holdings Data). */
    static boolean isHoldings(MarcRecord record) {
        return "uvxy".indexOf(record.leader(6)) >= 0;
    }

    /** Why a record is no MARC 21 bibliographic record; empty when it is one. */
    static Optional<String> otherThanBibliographic(MarcRecord record) {
        return switch (record.leader(6)) {
            case 'z' -> Optional.of("an authority record (leader/06 z), which describes a heading, not a title");
            case 'w' -> Optional.of("a classification record (leader/06 w), which describes no title");
            case 'q' -> Optional.of("a community information record (leader/06 q), which describes no title");
            default ->
                isUnimarc(record)
                        ? Optional.of(
                                "a UNIMARC record: its title stands in 200, not in 245; convert it to MARC 21 first")
                        : Optional.empty();
        };
    }

    /**
     * MARC 21 defines no 200 and no 801 and always has a 245 or another title; UNIMARC has its title in 200 and its
     * general processing data, which begin with a date, in 100 $a (where MARC 21 has a person's name).
     */
    private static boolean isUnimarc(MarcRecord record) {
        if (record.has("245")) {
            return false;
        }
        boolean title = record.fields("200").stream().anyMatch(field -> field.has('a'));
        boolean processingData = record.fields("100").stream()
                .flatMap(field -> field.first('a').stream())
                .anyMatch(data ->
                        data.length() >= 8 && data.substring(0, 8).chars().allMatch(Character::isDigit));
        boolean responsibility = record.has("700") || record.has("701") || record.has("702") || record.has("801");
        return (title && (processingData || responsibility || !record.has("100"))) || processingData;
    }
}
