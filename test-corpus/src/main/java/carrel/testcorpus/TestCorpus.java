package carrel.testcorpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder {@code test-corpus} of the repository and what lies in it.
 *
 * <p>It is found by walking up from the working directory, which is the module's folder under Maven and the
 * repository's root in most editors.
 */
public final class TestCorpus {
    private static final String NAME = "test-corpus";

    private TestCorpus() {}

    /**
     * The folder itself.
     *
     * @throws IllegalStateException when neither the working directory nor a folder above it holds one
     */
    public static Path folder() {
        Path start = Path.of("").toAbsolutePath();
        for (Path above = start; above != null; above = above.getParent()) {
            Path folder = above.resolve(NAME);
            if (Files.isDirectory(folder.resolve("shelf"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no folder " + NAME + " in " + start + " or above it; run the tests inside a clone of the repository");
    }

    /** The repository's root. */
    public static Path repository() {
        return folder().resolveSibling("");
    }

    /** The shelf of Maple Grove's three schools: MARC records in mnemonic form, one file for each section. */
    public static Path shelf() {
        return folder().resolve("shelf");
    }

    /** Short texts on school topics, each at three reading levels, in seven file formats. */
    public static Path documents() {
        return folder().resolve("documents");
    }

    /** KBART title lists: what a school can read online. */
    public static Path titleLists() {
        return folder().resolve("title-lists");
    }

    /** One book as a catalogue, an e-book feed and a folder of documents bring it, among what it is easily taken for. */
    public static List<Path> oneBook() {
        Path folder = folder().resolve("one-book");
        return List.of(
                folder.resolve("print.mrk"), folder.resolve("ebooks.xml"), folder.resolve("treasure-island.html"));
    }

    /** The searches that must keep their answers, each with its reason. */
    public static Path goldenSearches() {
        return folder().resolve("golden").resolve("searches.json");
    }

    /** Books with what a librarian would give who asks for more like them. */
    public static Path goldenReadAlikes() {
        return folder().resolve("golden").resolve("readalikes.json");
    }

    /** The text sets that teachers could use, each judged by hand. */
    public static Path goldenTextSets() {
        return folder().resolve("golden").resolve("text-sets.json");
    }

    /** Citations of the shelf's records; italics stand between asterisks. */
    public static Path goldenCitations() {
        return folder().resolve("golden").resolve("citations.json");
    }

    /** Queries made to keep a search engine busy or to break it, each with its reason. */
    public static Path queryBombs() {
        return folder().resolve("bombs").resolve("queries.json");
    }

    /**
     * A fixture named for what is odd about it, such as {@code directory-cut-short.mrc}.
     *
     * @throws IllegalArgumentException when there is no such fixture
     */
    public static Path quirk(String name) {
        Path quirk = folder().resolve("quirks").resolve(name);
        if (!Files.exists(quirk)) {
            throw new IllegalArgumentException("no fixture " + name + " in " + quirk.getParent());
        }
        return quirk;
    }
}
