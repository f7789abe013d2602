package carrel.searchapi.readalikes;

import carrel.analyzers.subjects.SubjectHeading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Subject headings as one says them to a child: "Parks, Rosa, 1913-2005" is Rosa Parks, "Dragons" are dragons. */
final class SpokenHeadings {
    /** A heading of more characters is not said in a sentence. */
    private static final int CHARACTERS_MAX = 40;

    /** Behind a name; a heading that begins with a number is called so, as 403(b) plans are. */
    private static final Pattern DATES =
            Pattern.compile("(?<=\\S)(?!(?<=\\d)\\d),? *\\(?(?:\\bca\\. )?\\d{3,4}\\??-?(?:\\d{2,4}\\??)?\\)?.*$");

    private static final Pattern QUALIFIER = Pattern.compile("(?:^| +)\\([^)]*\\)");

    /** "Horror tales" as a topic say what kind of book it is, and a part of an office is nobody's wish. */
    private static final Pattern NOT_ABOUT = Pattern.compile(
            "(?i).*\\b(?:stories|tales|fiction|poetry|drama|materials|readers|specimens|statistics|books|songs)|.*\\. .*");

    private final Map<String, String> topics = WordList.pairs("spoken-topics.txt");
    private final List<String> sensitive = WordList.lines("sensitive-headings.txt").stream()
            .map(SpokenHeadings::plain)
            .toList();
    private final Set<String> proper = new HashSet<>(WordList.lines("proper-first-words.txt"));

    /** The heading in a sentence; nothing when it is better not said. */
    Optional<String> of(SubjectHeading heading) {
        String whole = plain(heading.display());
        if (sensitive.stream().anyMatch(word -> hasWord(whole, word))) {
            return Optional.empty();
        }
        String main = QUALIFIER
                .matcher(DATES.matcher(heading.main()).replaceFirst(""))
                .replaceAll("");
        String said =
                switch (heading.kind()) {
                    case PERSON -> uninverted(main);
                    case TOPIC -> inSentence(main);
                    default -> main;
                };
        boolean sayable = said.codePoints().anyMatch(Character::isLetter)
                && said.length() <= CHARACTERS_MAX
                && !said.contains(",")
                && (heading.kind() == SubjectHeading.Kind.PERSON
                        || !NOT_ABOUT.matcher(said).matches());
        return sayable ? Optional.of(topics.getOrDefault(said.toLowerCase(Locale.ROOT), said)) : Optional.empty();
    }

    private static String uninverted(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
    }

    /** A capital stays where the heading is a name: by its first word, or by another capital further on. */
    private String inSentence(String heading) {
        String first = heading.split("[ '-]", 2)[0];
        boolean name = proper.contains(first) || heading.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return name || heading.isEmpty()
                ? heading
                : heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }

    /** Whether the words begin somewhere in the text, at the start of a word. */
    private static boolean hasWord(String text, String words) {
        return text.startsWith(words) || text.contains(" " + words);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
