package carrel.searchapi.readalikes;

import carrel.analyzers.text.Code;
import carrel.catalog.Format;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** "Like this one, but …": what a read-alike must be besides. */
public enum Wish {
    FUNNIER("Funnier", (seeds, other) -> other.has(Kind.APPEAL, "funny")),
    EASIER("Easier", (seeds, other) -> lies(grade(seeds), other.grade(), -1)),
    HARDER("Harder", (seeds, other) -> lies(grade(seeds), other.grade(), 1)),
    NOT_SO_SCARY("Not so scary", (seeds, other) -> !other.has(Kind.APPEAL, "scary") && !other.has(Kind.APPEAL, "dark")),
    TRUE_STORY("Same topic, but true", (seeds, other) -> other.isTrue() && sharesTopic(seeds, other)),
    IN_SPANISH("In Spanish", (seeds, other) -> other.traits().languages().contains("spa")),
    AS_AUDIOBOOK("As an audiobook", (seeds, other) -> other.formats().stream().anyMatch(Wish::heard)),

    /** For teenagers who read less easily: interest level 7 or above, reading level 4 or below. */
    HI_LO(
            "For older readers, easy to read",
            (seeds, other) -> other.interest()
                            .map(span -> span.highest() >= Wish.HI_GRADE && span.lowest() >= Wish.HI_GRADE - 2)
                            .orElse(false)
                    && other.reading().orElse(Double.MAX_VALUE) <= Wish.LO_GRADE),

    /** Asked of each work when it is to be shown, since loans change by the minute. */
    IN_NOW("In the library now", (seeds, other) -> true);

    private static final int HI_GRADE = 7;
    private static final int LO_GRADE = 4;
    /** By how many grades the middles must lie apart to be easier or harder. */
    private static final double GRADES_APART = 0.75;

    private static final Set<Format> HEARD = Set.of(Format.AUDIOBOOK, Format.EAUDIOBOOK);

    private final String label;
    private final Condition condition;

    Wish(String label, Condition condition) {
        this.label = label;
        this.condition = condition;
    }

    /** How the page says it. */
    public String label() {
        return label;
    }

    /** How addresses write it: {@code not-so-scary}. */
    public String code() {
        return Code.of(this);
    }

    /** The wish of that code. */
    public static Optional<Wish> ofCode(String code) {
        return Code.find(values(), code);
    }

    /** All codes, in the order in which pages offer them. */
    public static List<String> codes() {
        return Code.all(values());
    }

    boolean granted(List<ShelfWork> seeds, ShelfWork other) {
        return condition.holds(seeds, other);
    }

    private static boolean lies(OptionalDouble from, OptionalDouble to, int direction) {
        return from.isPresent()
                && to.isPresent()
                && direction * (to.getAsDouble() - from.getAsDouble()) >= GRADES_APART;
    }

    private static OptionalDouble grade(List<ShelfWork> seeds) {
        return seeds.stream()
                .map(ShelfWork::grade)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static boolean sharesTopic(List<ShelfWork> seeds, ShelfWork other) {
        List<Trait> topics = seeds.stream()
                .flatMap(seed -> Stream.concat(
                        seed.traits().of(Kind.TOPIC), seed.traits().of(Kind.PLACE)))
                .toList();
        return topics.stream().anyMatch(other.traits().traits()::contains);
    }

    private static boolean heard(Format format) {
        return HEARD.contains(format);
    }

    /** Whether a work grants a wish. */
    private interface Condition {
        boolean holds(List<ShelfWork> seeds, ShelfWork other);
    }
}
