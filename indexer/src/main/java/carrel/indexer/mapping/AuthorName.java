package carrel.indexer.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An author as a catalogue prints one. Documents and feeds name people in the order of speech, and name the program or the
 * computer's owner where nobody has named a person.
 */
public final class AuthorName {
    private static final Pattern NO_AUTHOR = Pattern.compile(
            "(unknown|anonymous|various( authors)?|author|creator|none|n/?a|null|admin(istrator)?|root|user|owner|teacher|student|staff|guest|"
                    + "default|windows user|hp|dell|acer|lenovo|asus|toshiba|home|office|customer|preferred customer|"
                    + "microsoft( office)?( user)?|python-docx|word|openoffice(\\.org)?|libreoffice|adobe.*|apache.*|"
                    + "calibre.*)( ?\\d*)",
            Pattern.CASE_INSENSITIVE);

    /** Words that bodies have in their names and people do not. */
    private static final Set<String> OF_BODIES = Set.of(
            "academy",
            "agency",
            "association",
            "board",
            "books",
            "bureau",
            "center",
            "centre",
            "club",
            "college",
            "commission",
            "committee",
            "company",
            "council",
            "department",
            "dept",
            "district",
            "education",
            "elementary",
            "foundation",
            "group",
            "inc",
            "institute",
            "international",
            "library",
            "ltd",
            "ministry",
            "museum",
            "national",
            "network",
            "office",
            "organization",
            "press",
            "program",
            "project",
            "publishers",
            "publishing",
            "school",
            "schools",
            "service",
            "services",
            "society",
            "survey",
            "team",
            "trust",
            "union",
            "university");

    /** Small words that belong to the family name: "van", "de la". */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "der", "den", "di", "da", "la", "le", "dos", "du", "al", "el", "bin");

    /** Words that follow a family name and stay behind the given names: "King, Martin Luther, Jr." */
    private static final Pattern SUFFIX = Pattern.compile("(jr|sr|ii|iii|iv)\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final int WORDS_MAX = 5;

    private AuthorName() {}

    /** The name, inverted where it is surely a person's; empty when it names nobody. */
    public static Optional<String> of(String written) {
        String name = written.replaceAll("\\s+", " ").strip();
        if (name.chars().noneMatch(Character::isLetter)
                || NO_AUTHOR.matcher(name).matches()) {
            return Optional.empty();
        }
        List<String> words = List.of(name.split(" "));
        return Optional.of(isPerson(words) ? inverted(words) : name);
    }

    private static boolean isPerson(List<String> words) {
        boolean named =
                words.stream().allMatch(word -> PART_OF_NAME.matcher(word).matches() || PARTICLES.contains(word));
        boolean body = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
                .anyMatch(OF_BODIES::contains);
        return words.size() > 1 && words.size() <= WORDS_MAX && named && !body && startsWithCapital(words);
    }

    private static boolean startsWithCapital(List<String> words) {
        return Character.isUpperCase(words.getFirst().codePointAt(0));
    }

    private static String inverted(List<String> words) {
        int end = words.size();
        boolean suffixed = end > 2 && SUFFIX.matcher(words.getLast()).matches();
        int last = suffixed ? end - 2 : end - 1;
        int family = last;
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        String inverted =
                String.join(" ", words.subList(family, last + 1)) + ", " + String.join(" ", words.subList(0, family));
        return suffixed ? inverted + ", " + words.getLast() : inverted;
    }
}
