package carrel.catalog.lucene;

import carrel.catalog.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An index of a test's own. */
final class TestCatalog {
    private TestCatalog() {}

    /** Indexes the resources in one run, in the folder. */
    static void index(Path folder, List<Resource> resources) throws IOException {
        index(folder, "run", resources);
    }

    static void index(Path folder, String run, List<Resource> resources) throws IOException {
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(new Generations(folder).currentOrFirst(), run)) {
            for (Resource resource : resources) {
                writer.put(resource);
            }
            writer.commit("read all");
        }
    }

    /** Indexes the resources and opens the catalog. */
    static LuceneCatalog of(Path folder, Resource... resources) throws IOException {
        index(folder, List.of(resources));
        return LuceneCatalog.open(folder);
    }
}
