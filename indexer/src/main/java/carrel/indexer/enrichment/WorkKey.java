package carrel.indexer.enrichment;

import carrel.analyzers.text.Analysis;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives the editions of one creation one key: the uniform title (or the title proper) and the main contributor, whatever
 * the language and the carrier.
 *
 * <p>Careful rather than complete: two editions left apart are a small nuisance, two books taken for one hide the second.
 * So an adaptation, an abridgement, a film or a graphic version is never the same work as the text, and where no one is
 * named as main contributor the publisher and the year must agree.
 */
public final class WorkKey {
    /** Some 10,000 words; a chapter book for third grade has as many. */
    private static final long BOOK_CHARACTERS_MIN = 50_000;

    private static final Pattern ADAPTED = Pattern.compile(
            "\\b(abridged|abridgement|adapted|adaptation|retold|graphic novel|graphic version|study guide|teacher'?s guide)\\b");

    /** One of these stands in every text that {@link #ADAPTED} finds something in; nearly no note has any. */
    private static final List<String> MAY_BE_ADAPTED = List.of("abridge", "adapt", "retold", "graphic", "guide");

    private static final Pattern GRAPHIC = Pattern.compile("\\b(graphic novels?|comics?|comic books?|manga)\\b");

    private static final Pattern VOLUME = Pattern.compile("[0-9]|\\b(volume|vol|book|part|band|tome|tomo)\\b");

    /** The fuller form of a name, which some records give and others do not: "Wells, H. G. (Herbert George)". */
    private static final Pattern FULLER_FORM = Pattern.compile("\\s*\\([^)]*\\)");

    /** Initials without a space between them. */
    private static final Pattern CLOSE_INITIALS = Pattern.compile("(\\p{Lu}\\.)(?=\\p{Lu})");

    private WorkKey() {}

    /** The resource with its work's key. */
    public static Resource enrich(Resource resource) {
        return resource.with().workKey(of(resource)).build();
    }

    /**
     * Brings editions with the same ISBN or OCLC number under one key, if they are the same work: then their titles agree,
     * and none is an adaptation, a film or a volume of its own. The key is that of the edition which names the author most
     * fully, so that a title list with family names alone finds its printed book, whichever comes first.
     *
     * @param sharing other editions with one of its numbers, their keys set
     * @return the resource first, then those of the others whose key has changed
     */
    public static List<Resource> join(Resource resource, List<Resource> sharing) {
        List<Resource> same = sharing.stream()
                .filter(other ->
                        !other.workKey().isEmpty() && !resource.workKey().isEmpty())
                .filter(other -> kind(other).equals(kind(resource)) && sameTitle(other, resource))
                .toList();
        String key = Stream.concat(same.stream(), Stream.of(resource))
                .max(Comparator.comparingInt(WorkKey::fullness))
                .map(Resource::workKey)
                .orElse("");
        List<Resource> joined = new ArrayList<>();
        joined.add(resource.with().workKey(key).build());
        same.stream()
                .filter(other -> !other.workKey().equals(key))
                .map(other -> other.with().workKey(key).build())
                .forEach(joined::add);
        return joined;
    }

    private static int fullness(Resource resource) {
        return resource.contributors().stream()
                .filter(Contributor::main)
                .mapToInt(contributor -> plainName(contributor.name()).length())
                .findFirst()
                .orElse(0);
    }

    private static boolean sameTitle(Resource one, Resource other) {
        return titles(one).stream().anyMatch(mine -> titles(other).stream()
                .anyMatch(yours -> mine.equals(yours) || isSubtitled(mine, yours) || isSubtitled(yours, mine)));
    }

    private static List<String> titles(Resource resource) {
        return Stream.of(
                        resource.titles().filing(),
                        resource.titles().uniform(),
                        resource.titles().full().substring(resource.titles().nonFiling()))
                .map(WorkKey::folded)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** A number behind a title is a volume's. */
    private static boolean isSubtitled(String longer, String title) {
        return longer.startsWith(title + " ")
                && !VOLUME.matcher(longer.substring(title.length())).find();
    }

    private static String of(Resource resource) {
        String title = folded(
                resource.titles().uniform().isEmpty()
                        ? resource.titles().filing()
                        : resource.titles().uniform());
        if (title.isEmpty()) {
            return ""; // A title of signs alone tells nothing; the resource stands by itself.
        }
        List<String> key = new ArrayList<>();
        key.add(title);
        key.addAll(creator(resource));
        kind(resource).ifPresent(key::add);
        return String.join("|", key);
    }

    private static List<String> creator(Resource resource) {
        if (resource.format() == Format.DOCUMENT && !isFullTextOfABook(resource)) {
            // Documents often share title and author across reading levels; each is a work of its own.
            return List.of(folded(resource.origin().controlNumber()));
        }
        return resource.contributors().stream()
                .filter(Contributor::main)
                .map(contributor -> List.of(folded(plainName(contributor.name()))))
                .findFirst()
                .orElseGet(() -> withoutCreator(resource));
    }

    /**
     * A document that names its own ISBN, or is as long as a book and names its author, is a book's text: it belongs to
     * the book's record. A handout is shorter, and one of a set at several levels is shorter still.
     */
    private static boolean isFullTextOfABook(Resource resource) {
        boolean named = resource.contributors().stream().anyMatch(Contributor::main);
        return !resource.identifiers().isbns().isEmpty() || (named && isAsLongAsABook(resource));
    }

    private static boolean isAsLongAsABook(Resource resource) {
        return resource.text().stream().mapToLong(page -> page.text().length()).sum() >= BOOK_CHARACTERS_MIN;
    }

    private static String plainName(String name) {
        String plain = FULLER_FORM.matcher(name).replaceAll("");
        return CLOSE_INITIALS.matcher(plain.isBlank() ? name : plain).replaceAll("$1 ");
    }

    private static List<String> withoutCreator(Resource resource) {
        if (!resource.identifiers().issns().isEmpty()) {
            return List.of(folded(resource.identifiers().issns().getFirst()));
        }
        Stream<String> others = Stream.of(
                folded(resource.titles().rest()),
                resource.contributors().isEmpty()
                        ? folded(resource.publication().publisher())
                        : folded(resource.contributors().getFirst().name()),
                resource.publication().year().isPresent()
                        ? Integer.toString(resource.publication().year().getAsInt())
                        : "");
        List<String> distinguishing = others.filter(part -> !part.isEmpty()).toList();
        return distinguishing.isEmpty() ? List.of(folded(resource.id())) : distinguishing;
    }

    /** What keeps a version apart from the plain text of the work. */
    private static Optional<String> kind(Resource resource) {
        String form =
                switch (resource.format()) {
                    case BOOK, LARGE_PRINT, BRAILLE, EBOOK, AUDIOBOOK, EAUDIOBOOK -> "";
                    default -> resource.format().code().replace('-', ' ');
                };
        boolean bookText = resource.format() == Format.DOCUMENT && isFullTextOfABook(resource);
        if (!form.isEmpty() && !bookText) {
            return Optional.of(form);
        }
        if (resource.genres().stream()
                .anyMatch(genre -> GRAPHIC.matcher(lower(genre)).find())) {
            return Optional.of("graphic");
        }
        boolean adapted = Stream.of(
                        Stream.of(
                                resource.titles().proper(),
                                resource.titles().rest(),
                                resource.publication().edition()),
                        resource.annotation().notes().stream())
                .flatMap(text -> text)
                .map(WorkKey::lower)
                .filter(text -> MAY_BE_ADAPTED.stream().anyMatch(text::contains))
                .anyMatch(text -> ADAPTED.matcher(text).find());
        return adapted ? Optional.of("adapted") : Optional.empty();
    }

    private static String folded(String text) {
        return String.join(" ", Analysis.WHOLE.terms(text)).replace("|", " ").strip();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
