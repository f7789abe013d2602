package carrel.indexer.documents.process;

import carrel.indexer.documents.process.Fact.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says about itself.
 *
 * @param facts in the document's order, of each kind as many as it gives
 */
public record DocumentFacts(List<Fact> facts) {
    /** It says nothing. */
    public static final DocumentFacts NONE = new DocumentFacts(List.of());

    public DocumentFacts {
        facts = List.copyOf(facts);
    }

    /** Those of one kind. */
    public Stream<Fact> of(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    /** The values of one kind. */
    public List<String> all(Kind kind) {
        return of(kind).map(Fact::value).toList();
    }

    /** The first value of a kind; empty when it has none. */
    public String first(Kind kind) {
        return of(kind).map(Fact::value).findFirst().orElse("");
    }

    /** These, and of the kinds that these lack, those. */
    public DocumentFacts orElse(DocumentFacts others) {
        Stream<Fact> missing =
                others.facts.stream().filter(fact -> of(fact.kind()).findAny().isEmpty());
        return new DocumentFacts(Stream.concat(facts.stream(), missing).toList());
    }
}
