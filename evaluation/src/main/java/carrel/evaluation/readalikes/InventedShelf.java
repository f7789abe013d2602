package carrel.evaluation.readalikes;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Titles;
import carrel.catalog.lucene.Generations;
import carrel.catalog.lucene.LuceneCatalogWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A shelf of invented books as large as wanted, to measure time on: headings, genres, authors and series as unequal in
 * number as those of a school library, but without meaning.
 */
final class InventedShelf {
    private static final int TOPICS = 3000;
    private static final int GENRES = 60;
    private static final int WORKS_PER_AUTHOR = 4;
    private static final int WORKS_PER_SERIES = 8;

    private final Random random = new Random(30);
    private final int works;

    private InventedShelf(int works) {
        this.works = works;
    }

    /** Writes an index of so many works into the folder. */
    static void write(Path folder, int works) throws IOException {
        InventedShelf shelf = new InventedShelf(works);
        Path generation = new Generations(folder).currentOrFirst();
        Files.createDirectories(generation);
        try (LuceneCatalogWriter writer = LuceneCatalogWriter.open(generation, "invented")) {
            for (int number = 0; number < works; number++) {
                writer.put(shelf.book(number));
            }
            writer.commit("");
        }
    }

    private Resource book(int number) {
        Audience audience =
                List.of(Audience.PRIMARY, Audience.MIDDLE, Audience.TEEN).get(random.nextInt(3));
        return Resource.of(new Origin("invented", "book-" + number), Titles.of("Invented book " + number))
                .workKey("invented-" + number)
                .format(Format.BOOK)
                .languages(List.of("eng"))
                .contributors(List.of(
                        new Contributor("Author " + random.nextInt(1 + works / WORKS_PER_AUTHOR), "author", true)))
                .publication(new Publication("Press", OptionalInt.of(1950 + random.nextInt(75)), "", ""))
                .audiences(Set.of(audience))
                .subjects(many("Topic", TOPICS, 1 + random.nextInt(6)).stream()
                        .flatMap(topic -> SubjectHeading.parse(topic, Thesaurus.LCSH).stream())
                        .toList())
                .genres(List.copyOf(many("Genre", GENRES, 1 + random.nextInt(3))))
                .series(
                        random.nextInt(3) > 0
                                ? List.of()
                                : List.of(new SeriesEntry(
                                        "Series " + random.nextInt(1 + works / WORKS_PER_SERIES),
                                        Integer.toString(1 + random.nextInt(9)))))
                .build();
    }

    /** A few of very many, the first far oftener than the last. */
    private Set<String> many(String name, int kinds, int how) {
        Set<String> chosen = new HashSet<>();
        IntStream.range(0, how)
                .mapToObj(n -> name + " " + (int) (kinds * Math.pow(random.nextDouble(), 3)))
                .forEach(chosen::add);
        return chosen;
    }
}
