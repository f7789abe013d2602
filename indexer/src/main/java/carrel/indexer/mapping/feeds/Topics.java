package carrel.indexer.mapping.feeds;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatements;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.ResourceBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a resource is about, what kind it is and for whom, gathered as a feed says it. */
final class Topics {
    /** What a list would call the column of a statement about level; its name says how to read it. */
    static final String READING_GRADE = "reading level";

    static final String INTEREST_AGE = "interest age";
    static final String INTEREST_GRADE = "interest grades";
    static final String AUDIENCE = "audience";
    static final String LEXILE = "lexile";
    static final String ATOS = "atos";

    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");
    private static final Pattern CHILDREN =
            Pattern.compile("juvenile|children('s)?( (fiction|nonfiction|books|literature))?|kids");
    private static final Pattern TEENS = Pattern.compile("(young adult|teen|teens)( (fiction|nonfiction|literature))?");
    private static final Pattern ADULTS = Pattern.compile("adults?( only)?");

    /** Kinds of writing that vendors list among their subjects. */
    private static final Set<String> SAY_NOTHING =
            Set.of("fiction", "nonfiction", "non-fiction", "general", "ebook", "ebooks", "audiobook", "audiobooks");

    private final Map<String, SubjectHeading> headings = new LinkedHashMap<>();
    private final Set<String> genres = new LinkedHashSet<>();
    private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    private final List<LevelStatement> levels = new ArrayList<>();

    /** A heading in one line: "Dinosaurs -- Juvenile fiction", or BISAC's "JUVENILE FICTION / Animals / Frogs". */
    Topics subject(String written, Thesaurus thesaurus) {
        String words = Markup.words(written);
        String[] steps = SLASH.split(words);
        boolean bisac = thesaurus == Thesaurus.BISAC || (steps.length > 1 && words.indexOf("--") < 0);
        if (bisac) {
            shelved(List.of(steps));
        } else {
            heading(words, thesaurus);
        }
        return this;
    }

    /** BISAC's first step names a shelf, its last may be "General"; what is between is the topic. */
    private void shelved(List<String> steps) {
        forWhom(steps.getFirst());
        boolean alone = steps.size() == 1;
        for (String step : alone ? steps : steps.subList(1, steps.size())) {
            heading(step, Thesaurus.BISAC);
        }
    }

    private void heading(String words, Thesaurus thesaurus) {
        forWhom(words);
        String lower = words.toLowerCase(Locale.ROOT);
        boolean topic = !SAY_NOTHING.contains(lower)
                && !TEENS.matcher(lower).matches()
                && !CHILDREN.matcher(lower).matches()
                && !lower.matches("juvenile (fiction|nonfiction|literature)");
        if (topic) {
            SubjectHeading.parse(words, thesaurus).ifPresent(heading -> headings.putIfAbsent(heading.key(), heading));
        }
    }

    Topics genre(String words) {
        String genre = Markup.words(words);
        forWhom(genre);
        if (!genre.isBlank() && !SAY_NOTHING.contains(genre.toLowerCase(Locale.ROOT))) {
            genres.add(genre);
        }
        return this;
    }

    /** "Children", "Young Adult", "Adult": an audience in words; other words say nothing here. */
    Topics forWhom(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        if (CHILDREN.matcher(lower).matches() || lower.startsWith("juvenile ")) {
            audiences.add(Audience.CHILDREN);
        } else if (TEENS.matcher(lower).matches() || lower.startsWith("young adult ")) {
            audiences.add(Audience.TEEN);
        } else if (ADULTS.matcher(lower).matches()) {
            audiences.add(Audience.ADULT);
        }
        return this;
    }

    /** A statement about level. */
    Topics level(String kind, String words) {
        levels.addAll(LevelStatements.fromColumn(kind, Markup.words(words)));
        return this;
    }

    void into(ResourceBuilder resource) {
        if (audiences.isEmpty() && headings.values().stream().anyMatch(SubjectHeading::isJuvenile)) {
            audiences.add(Audience.CHILDREN);
        }
        Audience.of(audiences.stream().findFirst(), levels).ifPresent(audiences::add);
        resource.subjects(List.copyOf(headings.values()))
                .genres(List.copyOf(genres))
                .audiences(audiences)
                .levels(levels.stream().distinct().toList());
    }
}
