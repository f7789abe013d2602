package carrel.indexer.documents.tika;

import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Fact;
import carrel.indexer.documents.process.Fact.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a document says about itself, out of Tika's metadata. */
final class Facts {
    /** Where Tika keeps each; the first that has anything counts. */
    private static final Map<Kind, List<String>> NAMES = Map.of(
            Kind.TITLE, List.of(TikaCoreProperties.TITLE.getName(), "title"),
            Kind.CREDIT, List.of(TikaCoreProperties.CREATOR.getName(), "author"),
            Kind.DESCRIPTION, List.of(TikaCoreProperties.DESCRIPTION.getName(), "description"),
            Kind.LANGUAGE, List.of(TikaCoreProperties.LANGUAGE.getName(), Metadata.CONTENT_LANGUAGE),
            Kind.DATE, List.of(TikaCoreProperties.CREATED.getName(), "date", TikaCoreProperties.MODIFIED.getName()),
            Kind.IDENTIFIER, List.of(TikaCoreProperties.IDENTIFIER.getName()));

    private Facts() {}

    static DocumentFacts of(Metadata metadata, String heading) {
        List<Fact> facts = new ArrayList<>();
        NAMES.forEach((kind, names) -> values(metadata, names).forEach(value -> facts.add(Fact.of(kind, value))));
        if (!heading.isEmpty()) {
            facts.add(Fact.of(Kind.HEADING, heading));
        }
        return new DocumentFacts(facts);
    }

    private static List<String> values(Metadata metadata, List<String> names) {
        return names.stream()
                .map(name -> Arrays.stream(metadata.getValues(name))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
