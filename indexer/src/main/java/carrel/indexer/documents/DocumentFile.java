package carrel.indexer.documents;

import carrel.indexer.sources.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A document as a worker can open it: unpacked, and under a path that can be told to another process as text. In a locale
 * without Unicode, as many a nightly job has, a name such as "Frösche.pdf" opens no file once it has been a string.
 *
 * @param path where its bytes are
 * @param name what it is called
 * @param temporary whether the path is a copy, which closing deletes
 */
record DocumentFile(Path path, String name, boolean temporary) implements Closeable {
    /** What a gzipped document unpacks to is cut here; no sound one is longer. */
    private static final long UNPACKED_BYTES_MAX = 256L << 20;

    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};

    static DocumentFile of(SourceFile file) throws IOException {
        Path content = file.content().toAbsolutePath();
        String name = file.path().getFileName().toString();
        if (isGzipped(content)) {
            return copyOf(file, name.replaceFirst("(?i)\\.gz$", ""));
        }
        return isSpeakable(content) ? new DocumentFile(content, name, false) : copyOf(file, name);
    }

    private static boolean isGzipped(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(GZIP_MAGIC.length), GZIP_MAGIC);
        }
    }

    private static boolean isSpeakable(Path content) {
        try {
            return Path.of(content.toString()).equals(content);
        } catch (InvalidPathException unspeakable) {
            return false;
        }
    }

    private static DocumentFile copyOf(SourceFile file, String name) throws IOException {
        Path copy = Files.createTempFile("carrel-document", "");
        try (InputStream in = file.open();
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long room = UNPACKED_BYTES_MAX;
            int read = in.read(buffer);
            while (read >= 0 && room > 0) {
                out.write(buffer, 0, (int) Math.min(read, room));
                room -= read;
                read = in.read(buffer);
            }
            return new DocumentFile(copy, name, true);
        } catch (IOException unreadable) {
            Files.deleteIfExists(copy);
            throw unreadable;
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
