package carrel.catalog.lucene;

import carrel.catalog.search.CatalogSearcher.Size;
import carrel.catalog.search.RankingProfile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Whether an index is whole, and what is in it.
 *
 * @param generation the folder of the generation in use
 * @param stamp what its newest commit says
 * @param size works and editions
 * @param segments parts that it is made of
 */
public record IndexCheck(Path generation, IndexStamp stamp, Size size, int segments) {
    /**
     * Reads all of the index in use and compares its checksums.
     *
     * @throws UnusableIndex when there is none, it is damaged, or it is of another schema
     */
    public static IndexCheck of(Path folder) throws IOException {
        Path generation = new Generations(folder)
                .current()
                .orElseThrow(() -> new UnusableIndex("there is no index in " + folder
                        + "; make one first: carrel index --index " + folder + " PATH…"));
        return integrity(generation);
    }

    static IndexCheck integrity(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation)) {
            IndexStamp stamp = IndexStamp.of(directory)
                    .orElseThrow(() -> new UnusableIndex("the index in " + generation
                            + " has no commit yet; run the same carrel index command again to go on"))
                    .requireThisSchema();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext segment : reader.leaves()) {
                    segment.reader().checkIntegrity();
                }
                return new IndexCheck(
                        generation,
                        stamp,
                        new LuceneCatalogSearcher(reader, RankingProfile.shipped()).size(),
                        reader.leaves().size());
            }
        } catch (CorruptIndexException | IndexFormatTooOldException | EOFException | NoSuchFileException damaged) {
            throw new UnusableIndex("the index in " + generation + " is damaged (" + damaged.getMessage()
                    + "); restore a backup, or index again: carrel index --rebuild --index DIR PATH…");
        }
    }
}
