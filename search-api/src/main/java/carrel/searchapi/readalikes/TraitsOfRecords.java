package carrel.searchapi.readalikes;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What headings and genres of records say that another record may say too, in other words. */
final class TraitsOfRecords {
    /** Says for whom, or nothing. */
    private static final Pattern NO_GENRE = Pattern.compile("juvenile .*|fiction|novels?|electronic books?|literature");

    /** "Mythology, Greek" is about mythology, "Friendship in children" of friendship. */
    private static final Pattern WIDER = Pattern.compile("^(\\p{L}{4,})(?:, \\p{Lu}| in )");

    private static final Set<String> GENRES =
            WordList.pairs("spoken-genres.txt").keySet();

    private TraitsOfRecords() {}

    /** The trait of a genre; nothing when it only says that the book is fiction, or for children. */
    static Optional<Trait> genre(String genre) {
        String key = ShelfWork.key(genre);
        return NO_GENRE.matcher(key).matches() ? Optional.empty() : Optional.of(new Trait(Kind.GENRE, key));
    }

    /** The traits of a heading: what it names, and what wider thing its words show that to be. */
    static List<Trait> of(SubjectHeading heading) {
        String key = ShelfWork.key(heading.main());
        Kind kind = kind(heading);
        if (kind == Kind.GENRE) {
            return genre(heading.main()).stream().toList();
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
