package carrel.searchapi.readalikes;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What headings and genres of records say that another record may say too, in other words. */
final class TraitsOfHeadings {
    /** Says for whom, or nothing. */
    private static final Pattern NO_GENRE = Pattern.compile(
            "juvenile .*|fiction|novels?|electronic books?|literature|children.{0,2} (?:stories|literature|books|films).*");

    /** "Mythology, Greek" is about mythology, "Friendship in children" of friendship. */
    private static final Pattern WIDER = Pattern.compile("^(\\p{L}{4,})(?:, \\p{Lu}| in )");

    private static final Set<String> GENRES =
            WordList.pairs("spoken-genres.txt").keySet();

    private static final Map<String, String> WIDER_GENRES = WordList.pairs("wider-genres.txt");

    private static final Set<String> OF_FORM =
            WordList.lines("genres-of-form.txt").stream().map(ShelfWork::key).collect(Collectors.toUnmodifiableSet());

    private TraitsOfHeadings() {}

    /** Whether the trait says what a work is like or about, and not only how the book is made. */
    static boolean isContent(Trait trait) {
        return trait.kind() != Kind.GENRE || !OF_FORM.contains(trait.key());
    }

    /** The traits of a genre and of a wider one; none when it only says that the book is fiction, or for children. */
    static List<Trait> genre(String genre) {
        String key = ShelfWork.key(genre);
        if (NO_GENRE.matcher(key).matches()) {
            return List.of();
        }
        return Stream.concat(Stream.of(key), Optional.ofNullable(WIDER_GENRES.get(key)).stream())
                .map(name -> new Trait(Kind.GENRE, name))
                .toList();
    }

    /** The traits of a heading: what it names, and what wider thing its words show that to be. */
    static List<Trait> of(SubjectHeading heading) {
        String key = ShelfWork.key(heading.main());
        Kind kind = kind(heading);
        if (kind == Kind.GENRE) {
            return genre(heading.main());
        }
        List<Trait> traits = new ArrayList<>(List.of(new Trait(kind, key)));
        Matcher wider = WIDER.matcher(heading.main());
        if (heading.kind() == SubjectHeading.Kind.TOPIC && wider.find()) {
            traits.add(new Trait(Kind.TOPIC, ShelfWork.key(wider.group(1))));
        }
        return traits;
    }

    /** Children's headings give kinds of stories as topics: "Humorous stories". */
    private static Kind kind(SubjectHeading heading) {
        return switch (heading.kind()) {
            case PLACE, TIME -> Kind.PLACE;
            case GENRE -> Kind.GENRE;
            case TOPIC -> GENRES.contains(heading.main().toLowerCase(Locale.ROOT)) ? Kind.GENRE : Kind.TOPIC;
            case PERSON, NAME, TITLE -> Kind.TOPIC;
        };
    }
}
