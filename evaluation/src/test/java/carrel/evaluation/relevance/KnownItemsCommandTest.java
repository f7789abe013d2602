package carrel.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Contributor;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.Titles;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalogWriter;
import carrel.evaluation.EvalCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KnownItemsCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void index() throws IOException {
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(new Generations(folder).currentOrFirst(), "run")) {
            writer.put(book("1", "The night garden", "Brook, Ada"));
            writer.put(book("2", "The night train", "Hill, Cleo"));
            writer.put(book("3", "The night train", "Hill, Cleo"));
            writer.put(book("4", "Elephant weather", "Stone, Ben"));
            writer.commit("all");
        }
    }

    @Test
    void booksAreFoundByWhatIsRememberedOfThem() {
        JsonNode scores = run("known-items", folder.toString(), "--json");

        for (String memory : List.of("full_title", "title_and_surname", "main_words")) {
            assertEquals(4, scores.get(memory).get("queries").asInt(), memory);
            assertEquals(1, scores.get(memory).get("mrr").asDouble(), memory);
            assertEquals(1, scores.get(memory).get("flat").get("mrr").asDouble(), memory);
        }
    }

    @Test
    void numbersBesideFacetsAreTheResultsAfterTheClick() {
        JsonNode counts = run("facets", folder.toString(), "--searches", "20", "--json");

        assertEquals(20, counts.get("searches").asInt());
        assertEquals(0, counts.get("wrong").asInt());
    }

    private static Resource book(String number, String title, String author) {
        return Resource.of(new Origin("shelf", number), Titles.of(title))
                .contributors(List.of(new Contributor(author, "author", true)))
                .languages(List.of("eng"))
                .build();
    }

    private static JsonNode run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new EvalCommand());
        command.setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute(arguments));
        return JsonMapper.builder().build().readTree(out.toString());
    }
}
