package carrel.searchapi.units;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list for teaching.
 *
 * @param title at most {@value #TITLE_CHARACTERS_MAX} characters, never blank
 * @param grades of the class, as the teacher writes them; may be empty
 * @param notes at most {@value #NOTES_CHARACTERS_MAX} characters
 * @param standards codes, as tags
 * @param sections at most {@value #SECTIONS_MAX}, with at most {@value #ENTRIES_MAX} entries in all
 */
public record Unit(String title, String grades, String notes, List<String> standards, List<Section> sections) {
    public static final int TITLE_CHARACTERS_MAX = 200;
    public static final int NOTES_CHARACTERS_MAX = 4_000;
    public static final int STANDARDS_MAX = 30;
    public static final int SECTIONS_MAX = 20;
    public static final int ENTRIES_MAX = 100;
    public static final int LINK_CHARACTERS_MAX = 1_000;

    /** A part of a unit. */
    public record Section(String title, String notes, List<Entry> entries) {
        public Section {
            title = checked(title, TITLE_CHARACTERS_MAX);
            notes = checked(notes, NOTES_CHARACTERS_MAX);
            entries = List.copyOf(entries);
        }
    }

    /** What an entry is. */
    public enum Kind {
        /** Something of the catalogue: a book, a database, a camera. */
        WORK,
        /** A page of the web. */
        LINK,
        /** A file or a thing of the teacher's own, named by its title. */
        FILE
    }

    /**
     * One thing on the list.
     *
     * @param work the work's id, where it is of the catalogue; else empty
     * @param title what to call it; of a work, as it was when it was put there
     * @param link a web address, where it is a page; else empty
     * @param pinned whether a new search for the topic leaves it
     */
    public record Entry(Kind kind, String work, String title, String link, String note, boolean pinned) {
        public Entry {
            work = checked(work, TITLE_CHARACTERS_MAX * 2);
            title = checked(title, TITLE_CHARACTERS_MAX);
            link = checked(link, LINK_CHARACTERS_MAX);
            note = checked(note, NOTES_CHARACTERS_MAX);
            if (kind == Kind.WORK && work.isEmpty()) {
                throw new IllegalArgumentException("an entry of the catalogue names a work");
            }
            if (!link.isEmpty() && !isLink(link)) {
                throw new IllegalArgumentException("a link begins with http:// or https://, but got " + link);
            }
            if (kind == Kind.LINK && link.isEmpty()) {
                throw new IllegalArgumentException("a page of the web has a link");
            }
        }
    }

    public Unit {
        title = checked(title, TITLE_CHARACTERS_MAX);
        grades = checked(grades, TITLE_CHARACTERS_MAX);
        notes = checked(notes, NOTES_CHARACTERS_MAX);
        standards = standards.stream()
                .map(code -> checked(code, TITLE_CHARACTERS_MAX))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        sections = List.copyOf(sections);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a list has a title");
        }
        atMost(standards.size(), STANDARDS_MAX, "standards");
        atMost(sections.size(), SECTIONS_MAX, "sections");
        atMost(sections.stream().mapToInt(section -> section.entries().size()).sum(), ENTRIES_MAX, "entries");
    }

    /** A list with nothing on it. */
    static Unit named(String title) {
        return new Unit(title, "", "", List.of(), List.of(new Section("Readings", "", List.of())));
    }

    /** Every entry, in order. */
    public Stream<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream());
    }

    private static String checked(String text, int most) {
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new IllegalArgumentException(
                    "a text here has at most " + most + " characters, but got " + stripped.length());
        }
        return stripped;
    }

    /** Whether it is an address of the web that can stand in a page as it is. */
    static boolean isLink(String text) {
        return text.matches("(?i)https?://[^\\s\"'<>]+");
    }

    private static void atMost(int count, int most, String what) {
        if (count > most) {
            throw new IllegalArgumentException("a list has at most " + most + " " + what + ", but got " + count);
        }
    }
}
