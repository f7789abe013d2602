package carrel.searchapi.citations;

import carrel.analyzers.text.Code;
import java.util.List;
import java.util.Optional;

/** The styles that schools ask for. */
public enum CitationStyle {
    MLA("MLA, 9th edition", "modern-language-association"),
    APA("APA, 7th edition", "apa"),
    CHICAGO("Chicago, 17th edition", "chicago-notes-bibliography-17th-edition");

    private final String label;
    private final String file;

    CitationStyle(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    /** How addresses write it. */
    public String code() {
        return Code.of(this);
    }

    /** The file of the CSL style, without {@code .csl}. */
    String file() {
        return file;
    }

    static Optional<CitationStyle> ofCode(String code) {
        return Code.find(values(), code);
    }

    static List<String> codes() {
        return Code.all(values());
    }
}
