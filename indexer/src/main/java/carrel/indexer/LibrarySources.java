package carrel.indexer;

import carrel.indexer.databases.DatabasePull;
import carrel.indexer.harvest.HttpOaiServer;
import carrel.indexer.harvest.OaiHarvest;
import carrel.indexer.settings.LibrarySettings;
import carrel.indexer.settings.SourceSettings;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sources that settings name, asked for what they have. A source that cannot be reached costs only itself: the
 * others are read, and what it sent before stays.
 */
final class LibrarySources {
    private static final String FETCHED = "fetched";

    private final LibrarySettings settings;
    private final Path fetched;

    /** @param index its folder keeps what was fetched until it is in the index */
    LibrarySources(LibrarySettings settings, Path index) {
        this.settings = settings;
        this.fetched = fetched(index);
    }

    /** The folder of what is fetched from servers and databases, until it is in the index. */
    static Path fetched(Path index) {
        return index.resolve(FETCHED);
    }

    List<SourceSettings> all() {
        return settings.sources();
    }

    Delivery deliver() throws IOException {
        Delivery all = Delivery.of(List.of());
        for (SourceSettings source : settings.sources()) {
            all = all.and(deliver(source));
        }
        return all;
    }

    /** What one source has, or why it sent nothing. */
    Delivery deliver(SourceSettings source) {
        try {
            return switch (source.place()) {
                case SourceSettings.Files files -> delivery(source, SourceFiles.of(source, files), List.of());
                case SourceSettings.Oai oai -> harvest(source, oai);
                case SourceSettings.Database database -> pull(source, database);
            };
        } catch (IOException unreachable) {
            String why = source.name() + ": " + unreachable.getMessage();
            return new Delivery(List.of(), Set.of(), 0, List.of(why), List.of());
        }
    }

    private Delivery harvest(SourceSettings source, SourceSettings.Oai oai) throws IOException {
        OaiHarvest harvest =
                new OaiHarvest(oai, fetched.resolve(source.name()), new HttpOaiServer(), time -> Thread.sleep(time));
        List<SourceFile> files = new ArrayList<>();
        for (Path page : harvest.pages()) {
            files.add(file(source, page));
        }
        return delivery(source, files, List.of(harvest::taken));
    }

    private Delivery pull(SourceSettings source, SourceSettings.Database database) throws IOException {
        Path rows = fetched.resolve(source.name()).resolve("rows.jsonl");
        new DatabasePull(source.name(), database).into(rows);
        Delivery pulled = delivery(source, List.of(file(source, rows)), List.of(() -> Files.deleteIfExists(rows)));
        return new Delivery(
                pulled.files(), Set.of(source.name()), pulled.removalsMax(), pulled.failures(), pulled.receipts());
    }

    private static SourceFile file(SourceSettings source, Path path) {
        return new SourceFile(
                path, source.name(), source.traits(), path.getFileName().toString());
    }

    private Delivery delivery(SourceSettings source, List<SourceFile> files, List<Delivery.Receipt> receipts) {
        Set<String> full = source.full() ? Set.of(source.name()) : Set.of();
        return new Delivery(files, full, settings.removalsMax(), List.of(), receipts);
    }
}
