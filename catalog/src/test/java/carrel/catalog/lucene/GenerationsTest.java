package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is made anew takes the place of the old one when it is whole. */
final class GenerationsTest {
    @TempDir
    Path folder;

    @Test
    void aRebuildThatIsCutOffLeavesTheIndexInUse() throws IOException {
        TestCatalog.index(folder, books(2));
        Generations generations = new Generations(folder);
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(generations.next(), "rebuild")) {
            writer.put(books(1).getFirst());
            writer.commit("half");
        }

        try (LuceneCatalog catalog = LuceneCatalog.open(folder)) {
            assertEquals(2, catalog.size().works());
        }
    }

    private static List<Resource> books(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> Shelf.book("b" + number, "Frogs " + number, "Brook, Ada")
                        .build())
                .toList();
    }
}
