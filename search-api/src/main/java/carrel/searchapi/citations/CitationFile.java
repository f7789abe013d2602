package carrel.searchapi.citations;

import carrel.catalog.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The files that other programs take citations from. */
public enum CitationFile {
    RIS("ris", "RIS (Zotero, EndNote)", "application/x-research-info-systems", "ris", Ris::of),
    BIBTEX("bibtex", "BibTeX", "application/x-bibtex", "bib", BibTex::of),
    CSL_JSON("csl-json", "CSL-JSON", "application/vnd.citationstyles.csl+json", "json", CitationFile::json);

    private final String code;
    private final String label;
    private final String type;
    private final String extension;
    private final Function<List<Resource>, String> writer;

    CitationFile(String code, String label, String type, String extension, Function<List<Resource>, String> writer) {
        this.code = code;
        this.label = label;
        this.type = type;
        this.extension = extension;
        this.writer = writer;
    }

    /** How addresses write it. */
    public String code() {
        return code;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    /** Its media type. */
    public String type() {
        return type + "; charset=utf-8";
    }

    /** What its name ends in. */
    public String extension() {
        return extension;
    }

    /** The whole file. */
    public String write(List<Resource> editions) {
        return writer.apply(editions);
    }

    /** The file of that code, if there is one. */
    public static Optional<CitationFile> ofCode(String code) {
        return Arrays.stream(values()).filter(file -> file.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(CitationFile::code).toList();
    }

    private static String json(List<Resource> editions) {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(editions.stream()
                        .map(edition -> CslItem.of(edition).properties())
                        .toList());
    }
}
