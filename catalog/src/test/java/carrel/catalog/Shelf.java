package carrel.catalog;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Small resources for tests. */
public final class Shelf {
    private static final List<String> TITLES = List.of(
            "Frogs",
            "Frogs and toads",
            "The frog prince",
            "Dragons of the sea",
            "Sea stars",
            "Night of stars",
            "Toads",
            "A prince of dragons");
    private static final List<String> AUTHORS = List.of("Brook, Ada", "Stone, Ben", "Hill, Cleo");
    private static final List<String> SUBJECTS = List.of("Frogs", "Dragons", "Stars", "Sea", "Princes");
    private static final List<String> GENRES = List.of("Picture books", "Fantasy fiction", "Poetry");
    private static final List<String> LANGUAGES = List.of("eng", "spa", "fre");
    private static final List<Format> FORMATS =
            List.of(Format.BOOK, Format.EBOOK, Format.LARGE_PRINT, Format.AUDIOBOOK);
    private static final List<String> BUILDINGS = List.of("Maple", "Cedar", "Lincoln");
    private static final List<Audience> AUDIENCES = List.of(Audience.PRIMARY, Audience.MIDDLE, Audience.TEEN);

    private Shelf() {}

    /** A printed book in English, of a work of its own. */
    public static ResourceBuilder book(String number, String title, String author) {
        return Resource.of(new Origin("test.mrc", number), Titles.of(title))
                .workKey(title.toLowerCase(Locale.ROOT) + "|"
                        + author.toLowerCase(Locale.ROOT).replace(",", ""))
                .contributors(List.of(new Contributor(author, "author", true)))
                .format(Format.BOOK)
                .languages(List.of("eng"));
    }

    /** A copy that is in. */
    public static Holding copy(String building) {
        return new Holding(building, "", "", "", Holding.Status.AVAILABLE, "");
    }

    /** A copy that is out. */
    public static Holding onLoan(String building) {
        return new Holding(building, "", "", "", Holding.Status.ON_LOAN, "2026-12-04");
    }

    /** Headings as a record would give them. */
    public static List<SubjectHeading> about(String... headings) {
        List<SubjectHeading> subjects = new ArrayList<>();
        for (String heading : headings) {
            SubjectHeading.parse(heading, Thesaurus.LCSH).ifPresent(subjects::add);
        }
        return subjects;
    }

    /** Editions of a few dozen works whose words and values overlap as much as chance will have it. */
    public static List<Resource> random(Random chance, int editions) {
        List<Resource> shelf = new ArrayList<>();
        for (int i = 0; i < editions; i++) {
            String title = any(chance, TITLES);
            String author = any(chance, AUTHORS);
            List<Holding> copies = new ArrayList<>();
            for (int copy = chance.nextInt(3); copy > 0; copy--) {
                copies.add(chance.nextBoolean() ? copy(any(chance, BUILDINGS)) : onLoan(any(chance, BUILDINGS)));
            }
            shelf.add(book("r" + i, title, author)
                    .format(any(chance, FORMATS))
                    .languages(List.of(any(chance, LANGUAGES)))
                    .subjects(about(any(chance, SUBJECTS), any(chance, SUBJECTS)))
                    .genres(List.of(any(chance, GENRES)))
                    .audiences(Set.of(any(chance, AUDIENCES)))
                    .publication(new Publication("", OptionalInt.of(1985 + chance.nextInt(40)), "", ""))
                    .holdings(copies)
                    .build());
        }
        return shelf;
    }

    /** One of them. */
    public static <T> T any(Random chance, List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
