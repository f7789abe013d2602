package carrel.searchapi.choices;

import static java.util.stream.Collectors.joining;

import carrel.searchapi.wording.PageLanguage;
import carrel.searchapi.wording.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader chose. It says nothing about who she is: the same few values are everybody's.
 *
 * @param chosen only what differs from what holds without a choice
 */
public record Choices(Map<Choice, String> chosen) {
    /** Of a reader who chose nothing; nothing is kept for her. */
    public static final Choices NONE = new Choices(Map.of());

    /** The cookie that keeps them. */
    public static final String COOKIE = "carrel-choices";

    public Choices {
        chosen = Map.copyOf(chosen);
    }

    /** Reads {@code look:younger.language:es}; what makes no sense is left out, since the cookie may be an old one. */
    public static Choices read(String kept) {
        Choices choices = NONE;
        for (String pair : kept.split("\\.")) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                choices = choices.with(pair.substring(0, colon), List.of(pair.substring(colon + 1)));
            }
        }
        return choices;
    }

    /** With a choice as a form sends it; a name or value that there is not changes nothing. */
    public Choices with(String code, List<String> values) {
        return Choice.ofCode(code)
                .filter(choice -> values.size() == 1 && choice.offers().contains(values.getFirst()))
                .map(choice -> with(choice, values.getFirst()))
                .orElse(this);
    }

    private Choices with(Choice choice, String value) {
        Map<Choice, String> next = new EnumMap<>(Choice.class);
        next.putAll(chosen);
        if (value.equals(choice.usual())) {
            next.remove(choice);
        } else {
            next.put(choice, value);
        }
        return new Choices(next);
    }

    /** What holds. */
    public String of(Choice choice) {
        return chosen.getOrDefault(choice, choice.usual());
    }

    /** The face for young readers. */
    public boolean younger() {
        return of(Choice.LOOK).equals("younger");
    }

    /** What the cookie says; empty when there is nothing to keep. */
    public String kept() {
        return Stream.of(Choice.values())
                .filter(chosen::containsKey)
                .map(choice -> choice.code() + ":" + of(choice))
                .collect(joining("."));
    }

    /** The words of the language that was chosen, else of the one that the browser asks for. */
    public Words words(String acceptLanguage) {
        return Words.in(PageLanguage.ofTag(of(Choice.LANGUAGE)).orElseGet(() -> PageLanguage.accepted(acceptLanguage)));
    }

    /** The devices that get the dark colours, as a stylesheet's {@code media}: those that ask for them, all or none. */
    public String darkMedia() {
        return switch (of(Choice.COLOURS)) {
            case "dark" -> "screen";
            case "light" -> "not all";
            default -> "screen and (prefers-color-scheme: dark)";
        };
    }

    /** For the stylesheet: {@code look-younger colours-dark}; classes of the whole page. */
    public String classes() {
        return Stream.of(Choice.values())
                .filter(choice -> choice != Choice.LANGUAGE && chosen.containsKey(choice))
                .map(choice -> choice.code() + "-" + of(choice))
                .collect(joining(" "));
    }
}
