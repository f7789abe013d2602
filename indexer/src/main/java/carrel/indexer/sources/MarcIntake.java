package carrel.indexer.sources;

import carrel.catalog.Origin;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.MarcRules;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What becomes of a MARC record, whatever file it came in: taken, taken as a deletion, or set aside. */
final class MarcIntake {
    private static final int STAND_IN_DIGITS = 16;

    private final String source;

    MarcIntake(SourceFile file) {
        this.source = file.source();
    }

    Read take(Piece.Frame frame, Decoded decoded) throws UnreadableRecord {
        MarcRecord record = decoded.record();
        Optional<String> otherKind = MarcKind.otherThanBibliographic(record);
        if (otherKind.isPresent()) {
            throw new UnreadableRecord(otherKind.get());
        }
        if (record.leader(5) == 'd') {
            return new Read.Deleted(frame.position(), deleted(record));
        }
        return MarcRules.resource(record, origin(frame, record))
                .<Read>map(resource -> new Read.Accepted(frame.position(), resource, decoded.warnings()))
                .orElseThrow(() -> new UnreadableRecord(
                        "no title: neither 245 nor 240, 130, 246 or 740 names it; give the record a 245"));
    }

    private Origin deleted(MarcRecord record) throws UnreadableRecord {
        return controlNumber(record)
                .map(number -> new Origin(source, number))
                .orElseThrow(() -> new UnreadableRecord(
                        "says in leader/05 that it is deleted, but has no control number (001) to find it by"));
    }

    private Origin origin(Piece.Frame frame, MarcRecord record) {
        return new Origin(source, controlNumber(record).orElseGet(() -> standIn(frame.bytes())));
    }

    private static Optional<String> controlNumber(MarcRecord record) {
        return record.control("001").map(String::strip).filter(number -> !number.isEmpty());
    }

    /** Made from the record's content, so that it is the same in every run and equal records become one. */
    static String standIn(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256-" + HexFormat.of().formatHex(digest).substring(0, STAND_IN_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
