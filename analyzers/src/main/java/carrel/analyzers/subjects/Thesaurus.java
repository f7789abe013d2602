package carrel.analyzers.subjects;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The controlled vocabulary that a heading comes from (MARC 6XX, second indicator and $2). */
public enum Thesaurus {
    LCSH("Library of Congress Subject Headings"),
    LCSHAC("Children's and Young Adults' Cataloging Program headings"),
    MESH("Medical Subject Headings"),
    NAL("National Agricultural Library"),
    CSH("Canadian Subject Headings"),
    RVM("Répertoire de vedettes-matière"),
    FAST("Faceted Application of Subject Terminology"),
    SEARS("Sears List of Subject Headings"),
    LCGFT("Library of Congress Genre/Form Terms"),
    GSAFD("Guidelines on Subject Access to Individual Works of Fiction"),
    GND("Gemeinsame Normdatei"),
    BISAC("Book Industry Subject and Category headings"),
    AAT("Art & Architecture Thesaurus"),
    BIDEX("Bilindex"),
    /** Given by Carrel for what a text shows; no cataloguer chose it. */
    SCHOOL("Carrel's school topics"),
    /** The library's own, or none. */
    LOCAL("Local"),
    /** Named by the record, but not known here. */
    OTHER("Other");

    /** MARC source codes as $2 carries them. */
    private static final Map<String, Thesaurus> CODES = Map.ofEntries(
            Map.entry("lcsh", LCSH),
            Map.entry("lcshac", LCSHAC),
            Map.entry("cyac", LCSHAC),
            Map.entry("mesh", MESH),
            Map.entry("nal", NAL),
            Map.entry("csh", CSH),
            Map.entry("rvm", RVM),
            Map.entry("rvmgf", RVM),
            Map.entry("fast", FAST),
            Map.entry("sears", SEARS),
            Map.entry("lcgft", LCGFT),
            Map.entry("gsafd", GSAFD),
            Map.entry("gnd", GND),
            Map.entry("gnd-content", GND),
            Map.entry("bisacsh", BISAC),
            Map.entry("aat", AAT),
            Map.entry("bidex", BIDEX),
            Map.entry("local", LOCAL));

    private final String label;

    Thesaurus(String label) {
        this.label = label;
    }

    /** Its full name. */
    public String label() {
        return label;
    }

    /**
     * @param secondIndicator of a 6XX field
     * @param source its $2
     */
    public static Thesaurus of(char secondIndicator, Optional<String> source) {
        return switch (secondIndicator) {
            case '0' -> LCSH;
            case '1' -> LCSHAC;
            case '2' -> MESH;
            case '3' -> NAL;
            case '5' -> CSH;
            case '6' -> RVM;
            default -> source.map(Thesaurus::ofCode).orElse(LOCAL);
        };
    }

    private static Thesaurus ofCode(String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s]+$", "");
        return CODES.getOrDefault(plain, OTHER);
    }
}
