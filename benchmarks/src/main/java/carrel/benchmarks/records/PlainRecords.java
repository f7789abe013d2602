package carrel.benchmarks.records;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The sound records of MARC files, one after the other: ISO 2709, also gzipped, or MarcEdit's text (.mrk). */
public final class PlainRecords {
    private static final int BUFFER_BYTES = 1 << 16;

    private PlainRecords() {}

    /**
     * Hands on every sound record.
     *
     * @param paths files, or folders whose files named .mrc, .mrc.gz or .mrk are read in the order of their names
     */
    public static void read(List<Path> paths, Consumer<PlainRecord> reader) throws IOException {
        for (Path file : files(paths)) {
            if (file.toString().endsWith(".mrk")) {
                readMnemonic(file, reader);
            } else {
                readExchange(file, reader);
            }
        }
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || file.toString().matches(".*\\.(mrc|mrc\\.gz|mrk)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static void readExchange(Path file, Consumer<PlainRecord> reader) throws IOException {
        try (InputStream packed = Files.newInputStream(file);
                InputStream in = new BufferedInputStream(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(packed, BUFFER_BYTES) : packed,
                        BUFFER_BYTES)) {
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                record.write(b);
                if (b == PlainRecord.RECORD_TERMINATOR) {
                    PlainRecord.of(record.toByteArray()).ifPresent(reader);
                    record.reset();
                }
            }
        }
    }

    private static void readMnemonic(Path file, Consumer<PlainRecord> reader) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (String record : text.split("\\R\\s*\\R")) {
            mnemonic(record).ifPresent(reader);
        }
    }

    private static Optional<PlainRecord> mnemonic(String lines) {
        String leader = "";
        List<PlainField> fields = new ArrayList<>();
        for (String line : lines.split("\\R")) {
            if (line.startsWith("=LDR  ") && line.length() >= 30) {
                leader = line.substring(6, 30).replace('\\', ' ');
            } else if (line.matches("=\\d{3}  .*")) {
                fields.add(field(line.substring(1, 4), line.substring(6)));
            }
        }
        return leader.isEmpty() || fields.isEmpty() ? Optional.empty() : Optional.of(new PlainRecord(leader, fields));
    }

    private static PlainField field(String tag, String content) {
        if (tag.startsWith("00")) {
            return new PlainField(tag, content.replace('\\', ' '));
        }
        int indicators = Math.min(2, content.length());
        String text =
                content.substring(indicators).replace('$', PlainField.DELIMITER).replace("{dollar}", "$");
        return new PlainField(tag, content.substring(0, indicators).replace('\\', ' ') + text);
    }
}
