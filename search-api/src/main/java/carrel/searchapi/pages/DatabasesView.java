package carrel.searchapi.pages;

import carrel.searchapi.answers.WebLink;
import carrel.searchapi.answers.WorkAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Databases by the first letter of their names. */
public record DatabasesView(List<Letter> letters) {
    /** What begins with a letter; {@code #} stands for all that begins with none. */
    public record Letter(String letter, List<Entry> entries) {}

    /** A database, and the way into it. */
    public record Entry(BookCard card, Optional<WebLink> door) {}

    static DatabasesView of(List<WorkAnswer> works) {
        Map<String, List<Entry>> byLetter = new TreeMap<>();
        for (WorkAnswer work : works) {
            Entry entry = new Entry(BookCard.of(work), door(work));
            byLetter.computeIfAbsent(letter(work.title()), letter -> new ArrayList<>())
                    .add(entry);
        }
        return new DatabasesView(byLetter.entrySet().stream()
                .map(one -> new Letter(one.getKey(), List.copyOf(one.getValue())))
                .toList());
    }

    private static Optional<WebLink> door(WorkAnswer work) {
        return work.editions().stream()
                .flatMap(edition -> edition.links().stream())
                .filter(WebLink::whole)
                .findFirst();
    }

    private static String letter(String title) {
        return Stream.of(title.strip())
                .filter(text -> !text.isEmpty() && Character.isLetter(text.codePointAt(0)))
                .map(text -> Character.toString(text.codePointAt(0)).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("#");
    }
}
