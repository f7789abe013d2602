package carrel.indexer.sources;

import carrel.analyzers.subjects.Authorities;
import carrel.analyzers.subjects.Authority;
import carrel.analyzers.subjects.SkosTriples;
import carrel.indexer.mapping.MarcAuthority;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a library's own authority files: MARC authority records (ISO 2709 or MARCXML) and SKOS in N-Triples. What cannot
 * be read is passed over, since a search without it is poorer, not wrong.
 */
public final class AuthorityFiles {
    private static final int HEAD_BYTES = 8 << 10;

    private AuthorityFiles() {}

    /**
     * Every authority in the files.
     *
     * @throws IOException when a file cannot be read, or holds neither kind
     */
    public static Authorities read(List<SourceFile> files) throws IOException {
        List<Authority> entries = new ArrayList<>();
        for (SourceFile file : files) {
            int before = entries.size();
            read(file, entries);
            if (entries.size() == before) {
                throw new IOException(
                        file.path() + " holds no authority: MARC authority records (ISO 2709 or MARCXML) or "
                                + "SKOS in N-Triples expected");
            }
        }
        return Authorities.of(entries);
    }

    private static void read(SourceFile file, List<Authority> entries) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (new Iso2709().recognises(file, head)) {
            readIso2709(file, entries);
        } else if (new MarcXml().recognises(file, head)) {
            readMarcXml(file, entries);
        } else {
            readTriples(file, entries);
        }
    }

    private static void readIso2709(SourceFile file, List<Authority> entries) throws IOException {
        try (Cutter cutter = new Iso2709Cutter(new ByteWindow(file.open()))) {
            for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                if (piece.get() instanceof Piece.Frame frame) {
                    try {
                        MarcAuthority.of(Iso2709Decoder.decode(frame).record()).ifPresent(entries::add);
                    } catch (UnreadableRecord damaged) {
                        // One damaged authority costs only its own words.
                    }
                }
            }
        }
    }

    private static void readMarcXml(SourceFile file, List<Authority> entries) throws IOException {
        try (Cutter cutter = new MarcXmlCutter(new ByteWindow(TextStream.open(file)), "record")) {
            for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                if (piece.get() instanceof Piece.Frame frame) {
                    try {
                        MarcAuthority.of(MarcXmlDecoder.decode(frame, StandardCharsets.UTF_8)
                                        .record())
                                .ifPresent(entries::add);
                    } catch (UnreadableRecord damaged) {
                        // One damaged authority costs only its own words.
                    }
                }
            }
        }
    }

    private static void readTriples(SourceFile file, List<Authority> entries) throws IOException {
        SkosTriples triples = new SkosTriples();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                triples.read(line);
            }
        }
        entries.addAll(triples.authorities());
    }
}
