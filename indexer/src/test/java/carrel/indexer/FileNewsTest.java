package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileNewsTest {
    @TempDir
    Path folder;

    private final FileNews news = new FileNews();

    @Test
    void onlyFilesThatChangedComeAgain() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "1");
        Path two = Files.writeString(folder.resolve("two"), "2");
        news.remember(delivery(Set.of(), one, two));

        Files.writeString(two, "2, changed");

        assertEquals(List.of(two), paths(news.in(delivery(Set.of(), one, two))));
    }

    @Test
    void aFullSourceComesWholeWhenOneOfItsFilesChangedOrWent() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "1");
        Path two = Files.writeString(folder.resolve("two"), "2");
        news.remember(delivery(Set.of("school"), one, two));

        Delivery nothing = news.in(delivery(Set.of("school"), one, two));
        Delivery oneWent = news.in(delivery(Set.of("school"), one));

        assertEquals(List.of(), paths(nothing));
        assertEquals(Set.of(), nothing.full());
        assertEquals(List.of(one), paths(oneWent));
        assertEquals(Set.of("school"), oneWent.full());
    }

    private static Delivery delivery(Set<String> full, Path... paths) {
        List<SourceFile> files = List.of(paths).stream()
                .map(path -> new SourceFile(path, "school"))
                .toList();
        return new Delivery(files, full, 0.1, List.of(), List.of());
    }

    private static List<Path> paths(Delivery delivery) {
        return delivery.files().stream().map(SourceFile::path).toList();
    }
}
