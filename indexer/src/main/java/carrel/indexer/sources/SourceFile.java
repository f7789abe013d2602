package carrel.indexer.sources;

import carrel.indexer.mapping.SourceTraits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A file of a source, and how far it has been read. */
public final class SourceFile {
    private final Path path;
    private final String source;
    private final Path content;
    private final Optional<Read.Position> cutOutAt;
    private final SourceTraits traits;
    private final String name;
    private final AtomicLong bytesRead = new AtomicLong();

    /**
     * @param path where it is
     * @param source the name of its source, the first half of each record's identity
     */
    public SourceFile(Path path, String source) {
        this(path, source, SourceTraits.NONE, path.getFileName().toString());
    }

    /**
     * @param traits what the school says about the source
     * @param name what a document in the file is called within its source
     */
    public SourceFile(Path path, String source, SourceTraits traits, String name) {
        this(path, source, path, Optional.empty(), traits, name);
    }

    private SourceFile(
            Path path,
            String source,
            Path content,
            Optional<Read.Position> cutOutAt,
            SourceTraits traits,
            String name) {
        this.path = path;
        this.source = source;
        this.content = content;
        this.cutOutAt = cutOutAt;
        this.traits = traits;
        this.name = name;
    }

    /** One record of a file, cut out at a position and kept in a file of its own. */
    public static SourceFile cutOut(Path path, String source, Read.Position position, Path content) {
        String name = path.getFileName().toString();
        return new SourceFile(path, source, content, Optional.of(position), SourceTraits.NONE, name);
    }

    public Path path() {
        return path;
    }

    public String source() {
        return source;
    }

    /** What the school says about its source. */
    public SourceTraits traits() {
        return traits;
    }

    /** What a document in the file is called within its source. */
    public String name() {
        return name;
    }

    /** The file that is read: the file itself, or a record that was cut out of it. */
    public Path content() {
        return content;
    }

    /** Where a record of this file stands: where it was cut out, or where it is read. */
    public Read.Position position(Read.Position read) {
        return cutOutAt.orElse(read);
    }

    /** The file's content, unpacked when it is gzipped (known by its first two bytes, whatever its name). */
    public InputStream open() throws IOException {
        bytesRead.set(0);
        return Unpacked.of(new Counted(Files.newInputStream(content)));
    }

    /** How many bytes of the file, as it lies on the disk, have been read since it was last opened. */
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public String toString() {
        return path + " (" + source + ")";
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytesRead.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            bytesRead.addAndGet(Math.max(read, 0));
            return read;
        }
    }
}
