package carrel.searchapi.citations;

import carrel.catalog.Format;

/**
 * What a format is to those who cite.
 *
 * @param csl the type in CSL; a thing that stands by itself is a book there, since Chicago prints nothing of a document
 *     without a date
 * @param ris the type in RIS
 * @param bibtex the entry in BibTeX
 * @param medium what to call it in a citation, where the type alone does not say; may be empty
 * @param lead the CSL role of those under whom it is entered when the record names no author
 * @param inSeries whether its series is part of a citation
 */
record CitedKind(String csl, String ris, String bibtex, String medium, String lead, boolean inSeries) {
    /** Whether it is a book in the narrow sense. */
    boolean book() {
        return bibtex.equals("book");
    }

    static CitedKind of(Format format) {
        return switch (format) {
            case BOOK, BRAILLE, LARGE_PRINT, MANUSCRIPT -> new CitedKind("book", "BOOK", "book", "", "author", true);
            case EBOOK -> new CitedKind("book", "EBOOK", "book", "E-book", "author", true);
            case AUDIOBOOK, EAUDIOBOOK -> new CitedKind("book", "SOUND", "book", "Audiobook", "author", true);
            case MAGAZINE, EJOURNAL -> new CitedKind("periodical", "JFULL", "misc", "", "editor", false);
            case DATABASE -> new CitedKind("webpage", "DBASE", "misc", "Database", "author", false);
            case WEBSITE -> new CitedKind("webpage", "ELEC", "misc", "", "author", false);
            case DOCUMENT -> new CitedKind("book", "RPRT", "misc", "", "author", false);
            case VIDEO -> new CitedKind("motion_picture", "VIDEO", "misc", "Video", "director", false);
            case MUSIC -> new CitedKind("song", "MUSIC", "misc", "Sound recording", "composer", false);
            case SCORE -> new CitedKind("musical_score", "MUSIC", "misc", "Sheet music", "composer", false);
            case MAP -> new CitedKind("map", "MAP", "misc", "Map", "author", false);
            case PICTURE -> new CitedKind("graphic", "ART", "misc", "Picture", "author", false);
            case SOFTWARE -> new CitedKind("software", "COMP", "misc", "Software", "author", false);
            case GAME -> new CitedKind("book", "GEN", "misc", "Game", "author", false);
            case KIT -> new CitedKind("book", "GEN", "misc", "Kit", "author", false);
            case EQUIPMENT -> new CitedKind("book", "GEN", "misc", "Equipment", "author", false);
            case OTHER -> new CitedKind("book", "GEN", "misc", "", "author", false);
        };
    }
}
