package carrel.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Indexes that must be refused. */
final class OddIndexes {
    private OddIndexes() {}

    /** An index such as another release of Carrel has left. */
    static Path ofAnotherSchema(Path index) throws IOException {
        Path generation = Files.createDirectories(index.resolve("generation-000001"));
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(generation), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("carrel.schema", "0123456789abcdef").entrySet());
            writer.commit();
        }
        Files.writeString(index.resolve("current"), "generation-000001\n");
        return index;
    }

    /** Changes one byte in the middle of an index's largest file. */
    static void damage(Path index) throws IOException {
        Path largest = index;
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                largest = Files.isRegularFile(largest) && Files.size(largest) >= Files.size(file) ? largest : file;
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(largest.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int was = bytes.read();
            bytes.seek(middle);
            bytes.write(was ^ 1);
        }
    }
}
