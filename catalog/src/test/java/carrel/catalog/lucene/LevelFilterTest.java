package carrel.catalog.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.levels.LevelField;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatements;
import carrel.analyzers.levels.Readability;
import carrel.analyzers.levels.ScaleRange;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.schema.ReadingPlace;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter by level finds what is stated, what is converted and what is computed. */
class LevelFilterTest {
    private static final Resource LEXILE = Shelf.book("1", "Measured frogs", "Brook, Ada")
            .levels(stated("700L", "Lexile"))
            .build();
    private static final Resource LADDER = Shelf.book("2", "Levelled toads", "Hill, Cleo")
            .levels(stated("O", "Fountas & Pinnell"))
            .build();
    private static final Resource TEXT = Shelf.book("3", "Written newts", "Stone, Ben")
            .computedLevel(new Readability.Estimated(2.1, 3.4, 4.9, List.of("Short sentences.")))
            .build();
    private static final Resource BOTH = Shelf.book("4", "Two sided stars", "Stone, Ben")
            .levels(stated("1200L", "Lexile"))
            .computedLevel(new Readability.Estimated(2.1, 3.4, 4.9, List.of("Short sentences.")))
            .build();
    private static final Resource RATED = Shelf.book("5", "Filmed frogs", "Brook, Ada")
            .levels(stated("Rated PG, ages 8 and up", "MPAA"))
            .build();

    @TempDir
    Path folder;

    private static List<LevelStatement> stated(String text, String by) {
        List<LevelField.Value> values = List.of(new LevelField.Value('a', text), new LevelField.Value('b', by));
        return LevelStatements.fromMarc(new LevelField("521", '8', values));
    }

    private Set<String> found(String scale, String range) throws IOException {
        Levels field = CatalogSchema.level(scale).orElseThrow();
        Filter filter = new Filter.AtLevel(
                field, List.of(ScaleRange.parse(field.scale(), range).orElseThrow()));
        try (LuceneCatalog catalog = TestCatalog.of(folder, LEXILE, LADDER, TEXT, BOTH, RATED)) {
            return catalog.search(SearchRequest.of("").withFilters(List.of(filter))).hits().stream()
                    .map(hit -> hit.work().main().origin().controlNumber())
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lexile, 600-800, 1 2 3 4",
        "lexile, 690-710, 1 2 3 4",
        "lexile, 1100-1300, 4",
        "reading, around 3, 1 2 3 4",
        "reading, 9-12, 4",
        "fp, N-P, 1 2 3 4",
        "fp, A-D, ''",
        "atos, 3.0-3.9, 1 2 3 4"
    })
    void findsStatedConvertedAndComputed(String scale, String range, String numbers) throws IOException {
        assertEquals(numbers.isEmpty() ? Set.of() : Set.of(numbers.split(" ")), found(scale, range));
    }

    @Test
    void aLevelStatedOnTheScaleNeedsNoConversion() {
        Resource twice = Shelf.book("6", "Both", "Brook, Ada")
                .levels(List.of(
                        stated("700L", "Lexile").getFirst(),
                        stated("Z", "Fountas & Pinnell").getFirst()))
                .build();

        List<ReadingPlace> places = ReadingPlace.of(
                twice, CatalogSchema.level("lexile").orElseThrow().scale());

        assertEquals(
                List.of("Lexile 700L"),
                places.stream()
                        .flatMap(place -> place.statement().stream())
                        .map(LevelStatement::label)
                        .toList());
    }

    @Test
    void whoSaysSoIsAValueToChoose() {
        assertEquals(
                List.of("lexile", "computed"),
                CatalogSchema.LEVEL_SOURCE.values().apply(BOTH));
        assertEquals(
                List.of("guided-reading"), CatalogSchema.LEVEL_SOURCE.values().apply(LADDER));
        assertEquals(List.of(), CatalogSchema.LEVEL_SOURCE.values().apply(RATED));
    }
}
