package carrel.indexer.sources;

import carrel.analyzers.subjects.Authorities;
import carrel.analyzers.subjects.Authority;
import carrel.analyzers.subjects.SkosTriples;
import carrel.indexer.mapping.MarcAuthority;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a library's own authority files: MARC authority records (ISO 2709 or MARCXML) and SKOS in N-Triples. What cannot
 * be read is passed over, since a search without it is poorer, not wrong.
 */
public final class AuthorityFiles {
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
        boolean marc = MarcRecords.each(file, record -> MarcAuthority.of(record).ifPresent(entries::add));
        if (!marc) {
            readTriples(file, entries);
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
