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
    private final Optional<CutOut> cutOut;
    private final SourceTraits traits;
    private final String name;
    private final AtomicLong bytesRead = new AtomicLong();

    /**
     * That the content is one record of the file.
     *
     * @param at where it stood
     * @param format what the file was read as, the name of a {@link SourceFormat}; empty where that was not kept
     */
    private record CutOut(Read.Position at, Optional<String> format) {}

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
            Path path, String source, Path content, Optional<CutOut> cutOut, SourceTraits traits, String name) {
        this.path = path;
        this.source = source;
        this.content = content;
        this.cutOut = cutOut;
        this.traits = traits;
        this.name = name;
    }

    /**
     * One record of this file, cut out and kept in a file of its own.
     *
     * @param at where it stood
     * @param format what this file was read as; empty where that is not known
     */
    public SourceFile cutOut(Read.Position at, Optional<String> format, Path kept) {
        return new SourceFile(path, source, kept, Optional.of(new CutOut(at, format)), traits, name);
    }

    /** Whether the content is a single record, cut out of the file. */
    public boolean isCutOut() {
        return cutOut.isPresent();
    }

    /** The bytes of a record that was cut out; none where the file itself is read. */
    public byte[] cutOutBytes() throws IOException {
        return isCutOut() ? Files.readAllBytes(content) : new byte[0];
    }

    /** What the file that a record was cut out of was read as. */
    Optional<String> cutFrom() {
        return cutOut.flatMap(CutOut::format);
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
        return cutOut.map(CutOut::at).orElse(read);
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
