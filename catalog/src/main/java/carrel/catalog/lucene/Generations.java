package carrel.catalog.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The generations of an index in one folder. Readers use the current one; a rebuild fills the next and then becomes
 * current in one step, so nobody ever sees half of it. The one before is kept to fall back on.
 *
 * <pre>
 * DIR/current               the name of the generation in use
 * DIR/generation-000001/    a Lucene index
 * DIR/generation-000002/
 * </pre>
 */
public final class Generations {
    private static final String CURRENT = "current";
    private static final String PREFIX = "generation-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9]+");

    private final Path folder;

    public Generations(Path folder) {
        this.folder = folder;
    }

    /** The folder of the generation in use, if any. */
    public Optional<Path> current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String name = Files.readString(pointer).strip();
        Path generation = folder.resolve(name);
        if (!name.startsWith(PREFIX) || !Files.isDirectory(generation)) {
            throw new UnusableIndex("the file " + pointer + " names the generation \"" + name
                    + "\", but there is none of that name; write the name of one that is there, or index again");
        }
        return Optional.of(generation);
    }

    /** The folder of the generation in use; a fresh index begins its first one, in use from its first commit on. */
    public Path currentOrFirst() throws IOException {
        Optional<Path> current = current();
        if (current.isPresent()) {
            return current.get();
        }
        Path first = numbered(1);
        Files.createDirectories(first);
        makeCurrent(first);
        return first;
    }

    /** The folder for a rebuild: one begun and not finished, or a new one. */
    public Path next() throws IOException {
        long current = current().map(Generations::number).orElse(0L);
        Path next = numbered(current + 1);
        Files.createDirectories(next);
        return next;
    }

    /** The folder for a generation that nobody has begun. */
    Path fresh() throws IOException {
        long newest = all().stream().mapToLong(Generations::number).max().orElse(0);
        Path next = numbered(newest + 1);
        Files.createDirectories(next);
        return next;
    }

    /** The generations besides the one in use, newest first. */
    List<Path> others() throws IOException {
        Optional<Path> current = current();
        return all().stream()
                .filter(generation -> !current.equals(Optional.of(generation)))
                .sorted(Comparator.comparingLong(Generations::number).reversed())
                .toList();
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> generations = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path generation : generations) {
                if (NAME.matcher(generation.getFileName().toString()).matches()) {
                    all.add(generation);
                }
            }
        }
        return all;
    }

    /** Lets readers use the generation from now on, in one step that a power cut cannot halve. */
    public void makeCurrent(Path generation) throws IOException {
        Path draft = folder.resolve(CURRENT + ".draft");
        Files.writeString(draft, generation.getFileName() + "\n", StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads every file of the generation and compares its checksums. */
    public void verify(Path generation) throws IOException {
        IndexCheck.integrity(generation);
    }

    /** Removes generations older than the one before the current. */
    public void removeOld() throws IOException {
        long current = current().map(Generations::number).orElse(0L);
        for (Path generation : all()) {
            if (number(generation) < current - 1) {
                IndexFolder.delete(generation);
            }
        }
    }

    private Path numbered(long number) {
        return folder.resolve(String.format("%s%06d", PREFIX, number));
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString().substring(PREFIX.length()));
    }
}
