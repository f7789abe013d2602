package carrel.indexer.sources;

import carrel.catalog.ContentHash;
import carrel.catalog.Holding;
import carrel.catalog.Origin;
import carrel.indexer.mapping.MarcHoldings;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.MarcRules;
import java.util.List;
import java.util.Optional;

/** What becomes of a MARC record, whatever file it came in: taken, taken as a deletion, or set aside. */
final class MarcIntake {
    private static final int STAND_IN_DIGITS = 16;

    private final String source;

    MarcIntake(SourceFile file) {
        this.source = file.source();
    }

    Read take(Piece.Frame frame, Decoded decoded) throws UnreadableRecord {
        return take(frame, decoded, "", false);
    }

    /**
     * Takes a record that its source keeps in an envelope.
     *
     * @param number what the envelope calls the record; empty when only the record knows
     * @param gone whether the envelope says that the record is deleted
     */
    Read take(Piece.Frame frame, Decoded decoded, String number, boolean gone) throws UnreadableRecord {
        MarcRecord record = decoded.record();
        if (MarcKind.isHoldings(record)) {
            return copies(frame, record, gone || record.leader(5) == 'd');
        }
        Optional<String> otherKind = MarcKind.otherThanBibliographic(record);
        if (otherKind.isPresent()) {
            throw new UnreadableRecord(otherKind.get());
        }
        if (gone || record.leader(5) == 'd') {
            return new Read.Deleted(frame.position(), deleted(record, number));
        }
        return MarcRules.resource(record, origin(frame, record, number))
                .<Read>map(resource -> new Read.Accepted(frame.position(), resource, decoded.warnings()))
                .orElseThrow(() -> new UnreadableRecord(
                        "no title: neither 245 nor 240, 130, 246 or 740 names it; give the record a 245"));
    }

    private Read copies(Piece.Frame frame, MarcRecord record, boolean gone) throws UnreadableRecord {
        String title = MarcHoldings.title(record)
                .orElseThrow(() -> new UnreadableRecord("a holdings record (leader/06 " + record.leader(6)
                        + ") that names no title: 004, or 014 $a, has the number of the record whose"
                        + " copies these are"));
        String own = origin(frame, record, "").id();
        List<Holding> copies = gone ? List.of() : MarcHoldings.ofHoldingsRecord(record, own);
        return new Read.Copies(frame.position(), new Origin(source, title), own, copies, frame.bytes());
    }

    private Origin deleted(MarcRecord record, String number) throws UnreadableRecord {
        return controlNumber(record, number)
                .map(known -> new Origin(source, known))
                .orElseThrow(() -> new UnreadableRecord(
                        "says in leader/05 that it is deleted, but has no control number (001) to find it by"));
    }

    private Origin origin(Piece.Frame frame, MarcRecord record, String number) {
        return new Origin(source, controlNumber(record, number).orElseGet(() -> standIn(frame.bytes())));
    }

    private static Optional<String> controlNumber(MarcRecord record, String number) {
        return Optional.of(number)
                .filter(given -> !given.isEmpty())
                .or(() -> record.control("001").map(String::strip).filter(own -> !own.isEmpty()));
    }

    /** Made from the record's content, so that it is the same in every run and equal records become one. */
    static String standIn(byte[] bytes) {
        return "sha256-" + ContentHash.of(bytes).substring(0, STAND_IN_DIGITS);
    }
}
