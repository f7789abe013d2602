package carrel.catalog;

import carrel.analyzers.text.Code;
import java.util.Optional;

/** What a reader holds in hand or opens on a screen. */
public enum Format {
    BOOK("Book"),
    LARGE_PRINT("Large print"),
    BRAILLE("Braille"),
    EBOOK("E-book"),
    AUDIOBOOK("Audiobook"),
    EAUDIOBOOK("E-audiobook"),
    MAGAZINE("Magazine or journal"),
    EJOURNAL("Online magazine or journal"),
    DATABASE("Database"),
    DOCUMENT("Document"),
    WEBSITE("Website"),
    VIDEO("Video"),
    MUSIC("Music"),
    SCORE("Sheet music"),
    MAP("Map"),
    PICTURE("Picture"),
    SOFTWARE("Software"),
    GAME("Game"),
    KIT("Kit"),
    EQUIPMENT("Equipment"),
    MANUSCRIPT("Manuscript"),
    OTHER("Other");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** What to call it on a page. */
    public String label() {
        return label;
    }

    /** How addresses and indexes write it: {@code large-print}. */
    public String code() {
        return Code.of(this);
    }

    /** The format of that code, if there is one. */
    public static Optional<Format> ofCode(String code) {
        return Code.find(values(), code);
    }

    /** Whether it is read, heard or seen on a screen, from anywhere. */
    public boolean online() {
        return switch (this) {
            case EBOOK, EAUDIOBOOK, EJOURNAL, DATABASE, DOCUMENT, WEBSITE -> true;
            default -> false;
        };
    }
}
