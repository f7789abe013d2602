package carrel.indexer.documents.tika;

import carrel.indexer.documents.process.DocumentFacts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a document says about itself, out of Tika's metadata. */
final class Facts {
    private Facts() {}

    static DocumentFacts of(Metadata metadata, String heading) {
        return new DocumentFacts(
                first(metadata, TikaCoreProperties.TITLE.getName(), "title"),
                heading,
                all(metadata, TikaCoreProperties.CREATOR.getName(), "author"),
                first(metadata, TikaCoreProperties.DESCRIPTION.getName(), "description"),
                all(metadata, TikaCoreProperties.LANGUAGE.getName(), Metadata.CONTENT_LANGUAGE),
                first(metadata, TikaCoreProperties.CREATED.getName(), "date"),
                first(metadata, TikaCoreProperties.PUBLISHER.getName()),
                all(metadata, TikaCoreProperties.IDENTIFIER.getName()));
    }

    private static String first(Metadata metadata, String... names) {
        return all(metadata, names).stream().findFirst().orElse("");
    }

    /** The values under the first of the names that has any. */
    private static List<String> all(Metadata metadata, String... names) {
        return Stream.of(names)
                .map(name -> Arrays.stream(metadata.getValues(name))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
