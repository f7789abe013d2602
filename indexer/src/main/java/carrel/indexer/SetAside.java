package carrel.indexer;

import carrel.catalog.Origin;
import carrel.indexer.RunReport.SetAsideReport;
import carrel.indexer.sources.Read;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of records that could not be indexed: one JSON object a line, with the reason, the place and the bytes, so
 * that a librarian can mend them and {@code carrel index --retry} can take them again.
 */
public final class SetAside implements Closeable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final FileOutputStream lasting;
    private final OutputStream out;

    /**
     * One record.
     *
     * @param file the path it came from, and {@code source} the name of its source
     * @param name what a document in the file is called within its source
     * @param format what the file was read as
     * @param position where in the file it stands
     * @param reason what was expected and what came
     * @param bytes the record as it came, in Base64 in the file; empty when the file itself is the record
     * @param told of a holdings record that waits for its title: what it tells
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Entry(
            String file,
            String source,
            Optional<String> name,
            Optional<String> format,
            Read.Position position,
            String reason,
            byte[] bytes,
            Optional<ToldCopies> told) {
        Place place() {
            return new Place(file, position);
        }
    }

    /** Where a record came from, which is as good as its name. */
    record Place(String file, Read.Position position) {}

    /** A holdings record that waits for its title. */
    record Waiting(Place place, ToldCopies told) {}

    private SetAside(Path file) throws IOException {
        this.file = file;
        this.lasting = new FileOutputStream(file.toFile(), true);
        this.out = new BufferedOutputStream(lasting);
    }

    /** The set-aside file beside an index. */
    static Path beside(Path index) {
        return index.resolve("set-aside.jsonl");
    }

    /** How many records stand in the set-aside file beside an index. */
    public static long countBeside(Path index) throws IOException {
        return read(beside(index)).size();
    }

    /** Opens the file for a new run over some paths; what was set aside of them before is about to be read again. */
    static SetAside begin(Path file, Set<String> paths) throws IOException {
        keep(file, entry -> !paths.contains(entry.file()));
        return new SetAside(file);
    }

    private static void keep(Path file, Predicate<Entry> which) throws IOException {
        if (Files.exists(file)) {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            try (BufferedWriter kept = Files.newBufferedWriter(draft)) {
                List<String> lines = new ArrayList<>();
                eachLine(file, line -> {
                    if (which.test(entry(line))) {
                        lines.add(line);
                    }
                });
                for (String line : lines) {
                    kept.write(line + "\n");
                }
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Opens the file as it was when it had that many bytes; what came later belongs to work that was lost. */
    static SetAside resume(Path file, long bytes) throws IOException {
        if (Files.exists(file) && Files.size(file) > bytes) {
            try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
                end.setLength(bytes);
            }
        }
        return new SetAside(file);
    }

    /** All that is set aside. */
    static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            eachLine(file, line -> entries.add(entry(line)));
        }
        return entries;
    }

    /** Writes a file with just these. */
    static void write(Path file, Collection<Entry> entries) throws IOException {
        Files.deleteIfExists(file);
        try (SetAside fresh = new SetAside(file)) {
            for (Entry entry : entries) {
                fresh.add(entry);
            }
            fresh.flush();
        }
    }

    void add(Entry entry) throws IOException {
        out.write(JSON.writeValueAsBytes(entry));
        out.write('\n');
    }

    /** The holdings records of those paths that wait for their title. */
    List<Waiting> waiting(Set<String> paths) throws IOException {
        flush();
        List<Waiting> waiting = new ArrayList<>();
        eachLine(file, line -> {
            Entry entry = entry(line);
            if (paths.contains(entry.file())) {
                entry.told().ifPresent(told -> waiting.add(new Waiting(entry.place(), told)));
            }
        });
        return waiting;
    }

    /** Takes entries out at the end of a run; none can be added afterwards. */
    void drop(Set<Place> places) throws IOException {
        if (!places.isEmpty()) {
            close();
            keep(file, entry -> !places.contains(entry.place()));
        }
    }

    /** Makes all entries lasting and says how long the file is now. */
    long flush() throws IOException {
        out.flush();
        lasting.getFD().sync();
        return Files.size(file);
    }

    /** What is set aside of those paths and flushed, without the bytes. */
    List<SetAsideReport> reports(Set<String> paths) throws IOException {
        List<SetAsideReport> reports = new ArrayList<>();
        eachLine(file, line -> {
            Entry entry = entry(line);
            if (paths.contains(entry.file()) && reports.size() < RunReport.ENTRIES_MAX) {
                reports.add(new SetAsideReport(entry.file(), entry.position(), entry.reason()));
            }
        });
        return reports;
    }

    /**
     * The records of a source that may be among those set aside of some paths.
     *
     * @param documents those of the paths where the file is the record
     */
    Predicate<Origin> unread(String source, Set<String> paths, Set<String> documents) throws IOException {
        flush();
        UnreadRecords unread = new UnreadRecords();
        eachLine(file, line -> {
            Entry entry = entry(line);
            if (entry.source().equals(source) && documents.contains(entry.file())) {
                unread.addDocument(entry.file());
            } else if (entry.source().equals(source) && paths.contains(entry.file())) {
                unread.addRecord(entry.bytes());
            }
        });
        return unread;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static Entry entry(String line) {
        return JSON.readValue(line, Entry.class);
    }

    private static void eachLine(Path file, Consumer<String> each) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank()).forEach(each);
        }
    }
}
