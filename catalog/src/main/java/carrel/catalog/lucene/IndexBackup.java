package carrel.catalog.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A copy of an index as it was at one commit, taken while it is searched and written.
 *
 * <p>Lucene never changes a file that a commit names; it only removes those that no later commit needs. So the files are
 * first held by links, all at once, and then copied in peace; if one was removed before it could be held, the newest
 * commit is taken instead.
 */
public final class IndexBackup {
    private static final int ATTEMPTS = 20;

    private IndexBackup() {}

    /**
     * Copies the newest commit of the index in use.
     *
     * @param to a folder that is not there yet, or empty
     * @return what was copied, after it was read back and its checksums compared
     * @throws UnusableIndex when there is no sound index, or something is at {@code to}
     */
    public static IndexCheck backup(Path index, Path to) throws IOException {
        Path current = new Generations(index)
                .current()
                .orElseThrow(() -> new UnusableIndex("there is no index in " + index + " to make a backup of"));
        if (Files.exists(to) && !isEmpty(to)) {
            throw new UnusableIndex("a backup goes into a folder of its own, but there is something in " + to);
        }
        Path draft = to.resolveSibling(to.getFileName() + ".draft");
        IndexFolder.delete(draft);
        Path copy = draft.resolve(current.getFileName().toString());
        copyCommit(current, copy);
        new Generations(draft).makeCurrent(copy);
        IndexCheck check = IndexCheck.integrity(copy);
        Files.deleteIfExists(to);
        Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
        return check;
    }

    /**
     * Puts a backup in use, as a new generation beside the one before.
     *
     * @throws UnusableIndex when the backup is damaged, or a run is writing to the index
     */
    public static IndexCheck restore(Path backup, Path index) throws IOException {
        if (new Generations(backup).current().isEmpty()) {
            throw new UnusableIndex(
                    "there is no backup in " + backup + "; name the folder that carrel backup has made");
        }
        IndexCheck sound = IndexCheck.of(backup);
        Files.createDirectories(index);
        Generations generations = new Generations(index);
        Held held = Held.currentOf(generations, index);
        try (held) {
            Path next = generations.fresh();
            copyCommit(sound.generation(), next);
            IndexCheck check = IndexCheck.integrity(next);
            requireEqual(sound.generation(), next);
            generations.makeCurrent(next);
            return check;
        }
    }

    /** Compares two indexes document for document: the same documents with the same stored fields, in the same order. */
    static void requireEqual(Path one, Path other) throws IOException {
        try (Directory first = FSDirectory.open(one);
                Directory second = FSDirectory.open(other);
                DirectoryReader mine = DirectoryReader.open(first);
                DirectoryReader yours = DirectoryReader.open(second)) {
            if (mine.maxDoc() != yours.maxDoc() || mine.numDocs() != yours.numDocs()) {
                throw new UnusableIndex(
                        other + " has " + yours.numDocs() + " documents, but " + one + " has " + mine.numDocs());
            }
            StoredFields here = mine.storedFields();
            StoredFields there = yours.storedFields();
            for (int document = 0; document < mine.maxDoc(); document++) {
                if (!fields(here.document(document)).equals(fields(there.document(document)))) {
                    throw new UnusableIndex("document " + document + " of " + other + " is not that of " + one);
                }
            }
        }
    }

    private static List<String> fields(Document document) {
        return document.getFields().stream().map(IndexBackup::text).toList();
    }

    private static String text(IndexableField field) {
        String value = field.binaryValue() == null
                ? String.valueOf(field.stringValue())
                : field.binaryValue().toString();
        return field.name() + "=" + value;
    }

    private static void copyCommit(Path from, Path to) throws IOException {
        Path held = to.resolveSibling(to.getFileName() + ".held");
        try {
            hold(from, held);
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(held)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } finally {
            IndexFolder.delete(held);
        }
    }

    private static void hold(Path from, Path held) throws IOException {
        NoSuchFileException gone = new NoSuchFileException(from.toString());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            IndexFolder.delete(held);
            Files.createDirectories(held);
            try {
                for (String name : newestCommit(from)) {
                    link(from.resolve(name), held.resolve(name));
                }
                return;
            } catch (NoSuchFileException removedMeanwhile) {
                gone = removedMeanwhile;
            }
        }
        throw gone;
    }

    private static Collection<String> newestCommit(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation)) {
            Set<String> names = new HashSet<>();
            if (DirectoryReader.indexExists(directory)) {
                names.addAll(DirectoryReader.listCommits(directory).getLast().getFileNames());
            }
            if (names.isEmpty()) {
                throw new UnusableIndex("the index in " + generation + " has no commit yet");
            }
            return names;
        }
    }

    /** Where the file system has no links, or the backup is on another disk, a copy has to do. */
    private static void link(Path file, Path link) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.copy(file, link);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Keeps the indexer out while the generation in use changes. */
    private record Held(List<Closeable> holds) implements Closeable {
        static Held currentOf(Generations generations, Path index) throws IOException {
            if (generations.current().isEmpty()) {
                return new Held(List.of());
            }
            Directory directory = FSDirectory.open(generations.current().get());
            try {
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                return new Held(List.of(lock, directory));
            } catch (LockObtainFailedException taken) {
                directory.close();
                throw new UnusableIndex("a run is writing to " + index + "; wait for it to end, then restore");
            }
        }

        @Override
        public void close() throws IOException {
            for (Closeable hold : holds) {
                hold.close();
            }
        }
    }
}
