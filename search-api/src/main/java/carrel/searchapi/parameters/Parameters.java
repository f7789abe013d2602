package carrel.searchapi.parameters;

import carrel.analyzers.spelling.NearestName;
import carrel.searchapi.wording.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters of one request, each read once. Whatever cannot be read is noted; {@link #check} then refuses all of it
 * together.
 *
 * <p>A blank value counts as not given, since a form sends its empty boxes too.
 */
public final class Parameters {
    /** More than any form has; each costs time. */
    static final int VALUES_MAX = 50;

    public static final int VALUE_CHARACTERS_MAX = 200;

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<BadParameter> bad = new ArrayList<>();

    /** Parameters of which only those names are known. */
    public Parameters(Map<String, List<String>> given, Collection<String> known) {
        given.forEach((name, values) -> {
            if (known.contains(name)) {
                this.given.put(
                        name, values.stream().filter(value -> !value.isBlank()).toList());
            } else {
                Optional<String> nearest = NearestName.to(name, known);
                bad.add(new BadParameter(name, names(known), name, nearest));
            }
        });
    }

    private static Saying names(Collection<String> known) {
        return known.isEmpty() ? Saying.of("expected.no-names") : Saying.of("expected.names", String.join(", ", known));
    }

    /** Whether the parameter stands there, were it blank. */
    public boolean isGiven(String name) {
        return given.containsKey(name);
    }

    /** The text of a parameter, without the blanks around it. */
    public Optional<String> text(String name, int charactersMax) {
        return one(name, characters(charactersMax), text -> Optional.of(text)
                .filter(typed -> typed.length() <= charactersMax));
    }

    /** What a text takes that can have so many characters. */
    static Saying characters(int most) {
        return Saying.of("expected.characters", most);
    }

    /** A whole number within the limits, or what it is when not given. */
    public int number(String name, int least, int most, int otherwise) {
        Saying expected = Saying.of("expected.number", least, most);
        return one(name, expected, typed -> wholeNumber(typed).filter(n -> n >= least && n <= most))
                .orElse(otherwise);
    }

    /** A yes or no, or what it is when not given. */
    public boolean flag(String name, boolean otherwise) {
        return choice(name, List.of("true", "false")).map(Boolean::valueOf).orElse(otherwise);
    }

    /** One of the values. */
    public Optional<String> choice(String name, List<String> values) {
        Optional<String> typed = single(name);
        if (typed.isPresent() && !values.contains(typed.get())) {
            refuse(
                    name,
                    typed.get(),
                    Saying.of("expected.one-of", String.join(", ", values)),
                    NearestName.to(typed.get(), values));
            return Optional.empty();
        }
        return typed;
    }

    /** Any number of values, each read by itself. */
    public <T> List<T> many(String name, Saying expected, Function<String, Optional<T>> reading) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > VALUES_MAX) {
            refuse(name, values.size() + " values", Saying.of("expected.values", VALUES_MAX), Optional.empty());
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (String value : values) {
            Optional<T> meaning =
                    value.length() > VALUE_CHARACTERS_MAX ? Optional.empty() : reading.apply(value.strip());
            meaning.ifPresentOrElse(read::add, () -> refuse(name, value, expected, Optional.empty()));
        }
        return read;
    }

    /** The values of a parameter as they came, at most {@value #VALUES_MAX}. */
    List<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> value.length() <= VALUE_CHARACTERS_MAX)
                .limit(VALUES_MAX)
                .map(String::strip)
                .toList();
    }

    /** Any number of the values. */
    public List<String> choices(String name, Collection<String> values) {
        Saying expected = Saying.of("expected.any-of", String.join(", ", values));
        List<String> chosen = new ArrayList<>();
        for (String value : many(name, expected, Optional::of)) {
            if (values.contains(value)) {
                chosen.add(value);
            } else {
                refuse(name, value, expected, NearestName.to(value, values));
            }
        }
        return chosen;
    }

    /** Notes that a parameter cannot be as it came. */
    public void refuse(String name, String got, Saying expected, Optional<String> nearest) {
        bad.add(new BadParameter(name, expected, got, nearest));
    }

    /**
     * Ends the reading.
     *
     * @throws BadParameters when anything could not be read
     */
    public void check() {
        if (!bad.isEmpty()) {
            throw refusal();
        }
    }

    /** What could not be read so far, to be thrown. */
    BadParameters refusal() {
        return new BadParameters(bad);
    }

    private <T> Optional<T> one(String name, Saying expected, Function<String, Optional<T>> reading) {
        Optional<String> typed = single(name);
        Optional<T> meaning = typed.flatMap(reading);
        if (typed.isPresent() && meaning.isEmpty()) {
            refuse(name, typed.get(), expected, Optional.empty());
        }
        return meaning;
    }

    private Optional<String> single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            refuse(name, String.join(", ", values), Saying.of("expected.one"), Optional.empty());
            return Optional.empty();
        }
        return values.stream().findFirst().map(String::strip);
    }

    private static Optional<Integer> wholeNumber(String typed) {
        // Integer.parseInt alone would also take +7 and the digits of other scripts.
        return typed.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }
}
