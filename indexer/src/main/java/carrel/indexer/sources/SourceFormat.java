package carrel.indexer.sources;

import java.io.IOException;

/** A kind of file that Carrel reads. */
public interface SourceFormat {
    /** What it is called in reports: "MARC (ISO 2709)", "KBART title list". */
    String name();

    /**
     * Whether the file looks like this kind, judged by its content, not by its name.
     *
     * @param head the first bytes of the file as unpacked, at most 8 KiB
     */
    boolean recognises(SourceFile file, byte[] head);

    /**
     * Opens the file.
     *
     * @param skip how many records an earlier, interrupted run has dealt with; they are passed over without being parsed
     */
    Records open(SourceFile file, long skip) throws IOException;
}
