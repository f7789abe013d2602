package carrel.indexer.sources;

import carrel.catalog.Origin;
import carrel.indexer.mapping.feeds.FeedRules;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a feed's record once it is parsed: taken, taken as a deletion, or set aside.
 *
 * @param <T> a record as it was parsed
 */
record FeedIntake<T>(String source, FeedRules<T> rules) {
    Read take(Piece.Frame frame, T record, List<String> warnings) throws UnreadableRecord {
        Origin origin = new Origin(source, rules.number(record).orElseGet(() -> MarcIntake.standIn(frame.bytes())));
        if (rules.isGone(record)) {
            return new Read.Deleted(frame.position(), origin);
        }
        Optional<String> objection = rules.objection(record);
        if (objection.isPresent()) {
            throw new UnreadableRecord(objection.get());
        }
        return new Read.Accepted(frame.position(), rules.resource(record, origin), warnings);
    }
}
