package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.indexer.FileNews.News;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileNewsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private FileNews news = new FileNews(Path.of("none"), Clock.systemUTC());

    @BeforeEach
    void atNoon() {
        news = at(NOON);
    }

    @Test
    void onlyFilesThatChangedComeAgain() throws IOException {
        Path one = write("one", "1", 600);
        Path two = write("two", "2", 600);
        news.remember(news.all(delivery(Set.of(), one, two)));

        write("two", "2", 300);

        assertEquals(List.of(two), paths(news.in(delivery(Set.of(), one, two))));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNewsAtTheNextLook() throws IOException {
        Path one = write("one", "1", 600);
        News found = news.in(delivery(Set.of(), one));

        write("one", "1, and more", 300);
        news.remember(found);

        assertEquals(List.of(one), paths(news.in(delivery(Set.of(), one))));
    }

    @Test
    void aFileThatIsBeingWrittenWaitsForALaterLook() throws IOException {
        Path one = write("one", "half of an exp", 2);
        News early = news.in(delivery(Set.of(), one));

        news = at(NOON.plus(FileNews.SETTLES_AFTER));

        assertTrue(early.isNone());
        assertEquals(List.of(one), paths(news.in(delivery(Set.of(), one))));
    }

    @Test
    void aFullSourceWaitsForAllItsFilesToBeWritten() throws IOException {
        Path one = write("one", "1", 600);
        Path two = write("two", "half", 2);

        News early = news.in(delivery(Set.of("school"), one, two));

        assertTrue(early.isNone(), "of half an export the other half would seem to be gone");
    }

    @Test
    void aFullSourceComesWholeWhenOneOfItsFilesChangedOrWent() throws IOException {
        Path one = write("one", "1", 600);
        Path two = write("two", "2", 600);
        news.remember(news.all(delivery(Set.of("school"), one, two)));

        News nothing = news.in(delivery(Set.of("school"), one, two));
        News oneWent = news.in(delivery(Set.of("school"), one));

        assertTrue(nothing.isNone());
        assertEquals(List.of(one), paths(oneWent));
        assertEquals(Set.of("school"), oneWent.delivery().full());
    }

    @Test
    void whatWasFetchedIsNewsByItsContentAlone() throws IOException {
        Path rows = write("fetched/school/rows", "1 2 3", 0);
        news.remember(news.in(delivery(Set.of("school"), rows)));

        write("fetched/school/rows", "1 2 3", -60);
        News same = news.in(delivery(Set.of("school"), rows));
        write("fetched/school/rows", "1 2 4", -60);
        News other = news.in(delivery(Set.of("school"), rows));

        assertTrue(same.isNone());
        assertEquals(List.of(rows), paths(other));
    }

    private FileNews at(Instant time) {
        return new FileNews(folder.resolve("fetched"), Clock.fixed(time, ZoneOffset.UTC));
    }

    private Path write(String name, String content, int secondsAgo) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(secondsAgo)));
    }

    private static Delivery delivery(Set<String> full, Path... paths) {
        List<SourceFile> files = List.of(paths).stream()
                .map(path -> new SourceFile(path, "school"))
                .toList();
        return new Delivery(files, full, 0.1, List.of(), List.of());
    }

    private static List<Path> paths(News news) {
        return news.delivery().files().stream().map(SourceFile::path).toList();
    }
}
