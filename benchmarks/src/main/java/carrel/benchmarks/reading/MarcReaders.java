package carrel.benchmarks.reading;

import carrel.indexer.enrichment.Enrichment;
import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import carrel.indexer.sources.SourceFormats;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.marc4j.MarcException;
import org.marc4j.MarcPermissiveStreamReader;
import org.marc4j.MarcReader;
import org.marc4j.MarcXmlReader;

/** One file of MARC, read whole by several readers. */
final class MarcReaders {
    private final SourceFile file;
    private final SourceFormat format;
    private final long bytes;

    /** @throws IOException when the file is no MARC in ISO 2709 or XML */
    MarcReaders(SourceFile file) throws IOException {
        this.file = file;
        this.format = SourceFormats.ofRecords()
                .of(file)
                .filter(kind ->
                        kind.name().equals("MARC (ISO 2709)") || kind.name().equals("MARCXML"))
                .orElseThrow(() -> new IOException(
                        file.path() + " is neither MARC in ISO 2709 nor MARCXML; the two are what marc4j reads too"));
        this.bytes = length(file);
    }

    String kind() {
        return format.name();
    }

    /** Carrel's reader: cut, decoded, mapped to resources. */
    Pace carrel(boolean enriched) throws IOException {
        Spent.Since start = new Spent.Since();
        long read = 0;
        long failed = 0;
        long keys = 0;
        try (Records records = format.open(file, 0)) {
            for (Optional<Read> next = records.next(); next.isPresent(); next = records.next()) {
                switch (next.get()) {
                    case Read.Accepted accepted -> {
                        read++;
                        keys += enriched
                                ? Enrichment.enrich(accepted.resource())
                                        .workKey()
                                        .length()
                                : 1;
                    }
                    case Read.Copies copies -> read++;
                    case Read.Deleted deleted -> read++;
                    case Read.Rejected rejected -> failed++;
                }
            }
        }
        if (keys == 0) {
            throw new IOException("nothing was mapped, so there is nothing to compare");
        }
        String reader = enriched ? "Carrel, mapped and enriched" : "Carrel, mapped to resources";
        return new Pace(reader, read, failed, bytes, start.now());
    }

    /** marc4j's most forgiving reader: records as they are, nothing mapped. */
    Pace marc4j() throws IOException {
        Spent.Since start = new Spent.Since();
        long read = 0;
        long failed = 0;
        try (InputStream in = file.open()) {
            MarcReader reader =
                    kind().equals("MARCXML") ? new MarcXmlReader(in) : new MarcPermissiveStreamReader(in, true, true);
            while (reader.hasNext()) {
                try {
                    read += reader.next().getLeader() == null ? 0 : 1;
                } catch (MarcException damaged) {
                    failed++;
                }
            }
        } catch (MarcException rest) {
            failed++;
        }
        return new Pace("marc4j alone, nothing mapped", read, failed, bytes, start.now());
    }

    private static long length(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            long length = 0;
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                length += read;
            }
            return length;
        }
    }
}
