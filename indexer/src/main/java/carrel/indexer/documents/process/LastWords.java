package carrel.indexer.documents.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The end of what a worker prints. All of it is read, since a full pipe would stop the worker; little is kept. */
final class LastWords {
    private static final int KEPT_BYTES = 4_000;

    private final byte[] ring = new byte[KEPT_BYTES];
    private long printed;

    private LastWords() {}

    /** Begins to listen; ends with the stream. */
    static LastWords of(InputStream errors) {
        LastWords words = new LastWords();
        Thread listener = new Thread(() -> words.drain(errors), "document parser's last words");
        listener.setDaemon(true);
        listener.start();
        return words;
    }

    private void drain(InputStream errors) {
        byte[] buffer = new byte[KEPT_BYTES];
        try (errors) {
            for (int read = errors.read(buffer); read >= 0; read = errors.read(buffer)) {
                keep(buffer, read);
            }
        } catch (IOException gone) {
            // The process has ended.
        }
    }

    private synchronized void keep(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (printed % KEPT_BYTES)] = buffer[i];
            printed++;
        }
    }

    synchronized String text() {
        int length = (int) Math.min(printed, KEPT_BYTES);
        byte[] kept = new byte[length];
        for (int i = 0; i < length; i++) {
            kept[i] = ring[(int) ((printed - length + i) % KEPT_BYTES)];
        }
        return new String(kept, StandardCharsets.UTF_8).strip();
    }
}
