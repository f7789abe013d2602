package carrel.launcher;

import carrel.indexer.documents.Documents;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.searchapi.uploads.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The text of a file of any kind: plain text as it is, everything else as the parser in its child process finds it. */
final class LevelledFile {
    private LevelledFile() {}

    static DocumentReader.Found of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; a level is of one text: name a file, or - for standard input");
        }
        try (InputStream in = Files.newInputStream(file)) {
            var plain = PlainText.read(in);
            return plain.isPresent() ? new DocumentReader.Text(plain.get()) : document(file);
        }
    }

    /** Bytes that somebody sent, as standard input is. */
    static DocumentReader.Found of(InputStream sent) throws IOException {
        return of(sent, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param folder where they may lie while they are read */
    static DocumentReader.Found of(InputStream sent, Path folder) throws IOException {
        byte[] bytes = sent.readNBytes(PlainText.BYTES_MAX);
        var plain = PlainText.read(new ByteArrayInputStream(bytes));
        if (plain.isPresent()) {
            return new DocumentReader.Text(plain.get());
        }
        Path copy = Files.createTempFile(folder, "carrel-level", "");
        try {
            return document(Files.write(copy, bytes));
        } finally {
            Files.delete(copy);
        }
    }

    private static DocumentReader.Found document(Path file) throws IOException {
        SourceFile source = new SourceFile(file, "level");
        try (Documents documents = new Documents();
                Records records = documents.open(source, 0)) {
            return records.next()
                    .map(LevelledFile::text)
                    .orElseGet(() -> new DocumentReader.Unreadable("Nothing was found in this file."));
        }
    }

    private static DocumentReader.Found text(Read read) {
        return switch (read) {
            case Read.Accepted document ->
                new DocumentReader.Text(document.resource().text().stream()
                        .map(page -> page.text())
                        .collect(Collectors.joining("\n")));
            case Read.Rejected rejected -> new DocumentReader.Unreadable(rejected.why());
            default -> new DocumentReader.Unreadable("This file holds no text.");
        };
    }
}
