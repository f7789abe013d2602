package carrel.searchapi.readalikes;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.ShelfProfile.Compared;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits;
import carrel.searchapi.wording.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a work is suggested, in words that can be said aloud. A reason is true in two ways: both records have what it
 * names, and without that the work would score lower. Years and numbers of copies are no reasons.
 */
final class Reasons {
    private static final int KINDS_SAID = 2;
    private static final int TOPICS_SAID = 3;
    /** With so few traits a record is bare, and its kin speak for it. */
    private static final int BARE_MAX = 3;

    /** "Foundations (Auckland, N.Z.). 2" tells its series apart from others of the name. */
    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\(.*$");

    private static final double DROP_MIN = 0.005;

    private final ShelfProfile shelf;
    private final Closeness closeness;
    private final Spoken spoken;
    private final Map<String, Map<Trait, Saying>> wordsBySeed = new HashMap<>();

    Reasons(ShelfProfile shelf, Closeness closeness, Spoken spoken) {
        this.shelf = shelf;
        this.closeness = closeness;
        this.spoken = spoken;
    }

    /** The reasons, the weightiest first; none when there is none that can be said. */
    List<Reason> of(Work seedWork, Compared seed, Compared other) {
        List<Reason> reasons = new ArrayList<>();
        if (shelf.paired(seed.work(), other.work())) {
            reasons.add(work -> Saying.of("reason.pair"));
        }
        if (seed.work().sameSeries(other.work())) {
            reasons.add(work -> series(seed.work(), other.work(), work));
        }
        sentence(seedWork, seed, other).ifPresent(said -> reasons.add(work -> said));
        if (sharesAuthor(seed.work(), other.work())) {
            reasons.add(work -> Saying.of("reason.author"));
        }
        if (reasons.isEmpty()) {
            kin(seedWork, seed, other).ifPresent(said -> reasons.add(work -> said));
        }
        return reasons;
    }

    /** Told before the other work is read, which costs more: of most works on a shortlist there is nothing to say. */
    interface Reason {
        Saying in(Work other);
    }

    /** One sentence of the kinds of shared things whose loss would cost the most. */
    private Optional<Saying> sentence(Work seedWork, Compared seed, Compared other) {
        Map<Trait, Saying> words = words(seedWork);
        Map<Kind, List<Trait>> shared = new EnumMap<>(Kind.class);
        shared(words, other).forEach(trait -> shared.computeIfAbsent(trait.kind(), fresh -> new ArrayList<>())
                .add(trait));
        Map<Kind, Double> drops = new LinkedHashMap<>();
        shared.forEach((kind, traits) -> drops.put(kind, drop(seed, other, without(other.work(), traits, false))));
        Set<Kind> said = drops.entrySet().stream()
                .filter(kind -> kind.getValue() > DROP_MIN)
                .sorted(Map.Entry.<Kind, Double>comparingByValue().reversed())
                .limit(KINDS_SAID)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        // That both are picture books is true of half the shelf.
        if (said.stream()
                .flatMap(kind -> shared.getOrDefault(kind, List.of()).stream())
                .noneMatch(TraitsOfHeadings::isContent)) {
            return Optional.empty();
        }
        Function<Kind, List<Saying>> of = kind -> said.contains(kind)
                ? shared.getOrDefault(kind, List.of()).stream()
                        .flatMap(trait -> Stream.ofNullable(words.get(trait)))
                        .distinct()
                        .limit(TOPICS_SAID)
                        .toList()
                : List.of();
        return Optional.of(spoken.sentence(
                of.apply(Kind.GENRE),
                of.apply(Kind.APPEAL),
                of.apply(Kind.TOPIC),
                of.apply(Kind.PLACE),
                bothFor(seed.work(), other.work())));
    }

    /** What only the other books of the work's author or series tell, for works whose own record is bare. */
    private Optional<Saying> kin(Work seedWork, Compared seed, Compared other) {
        Map<Trait, Saying> words = words(seedWork);
        List<ShelfWork> volumes = shelf.volumes(other.work());
        if (other.work().traits().traits().size() > BARE_MAX) {
            return Optional.empty();
        }
        return words.keySet().stream()
                .filter(trait -> trait.kind() == Kind.TOPIC || trait.kind() == Kind.GENRE)
                .filter(TraitsOfHeadings::isContent)
                .filter(trait -> volumes.stream()
                        .anyMatch(volume -> volume.traits().traits().contains(trait)))
                .max(Comparator.comparingDouble(trait -> shelf.catalog().rarity(trait)))
                .filter(trait -> drop(seed, other, without(other.work(), List.of(), true)) > 0)
                .flatMap(trait -> Optional.ofNullable(words.get(trait))
                        .map(said ->
                                Saying.of(trait.kind() == Kind.TOPIC ? "reason.kin.about" : "reason.kin.also", said)));
    }

    /** The traits that both have and that can be said: content before form, and then the rarest first. */
    private Stream<Trait> shared(Map<Trait, Saying> words, Compared other) {
        return words.keySet().stream()
                .filter(other.work().traits().traits()::contains)
                .sorted(Comparator.comparing((Trait trait) -> !TraitsOfHeadings.isContent(trait))
                        .thenComparing(trait -> -shelf.catalog().rarity(trait))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What is left to say of a book of which little is known: where it stands, how it is made, whom it is for. */
    Optional<Saying> lastResort(Work seedWork, Compared seed, Compared other) {
        if (seed.work().label().isPresent()
                && seed.work().label().equals(other.work().label())) {
            return seed.work().label().map(label -> Saying.of("reason.shelf", label));
        }
        Map<Trait, Saying> words = words(seedWork);
        List<Saying> form = shared(words, other)
                .filter(trait -> trait.kind() == Kind.GENRE)
                .flatMap(trait -> Stream.ofNullable(words.get(trait)))
                .toList();
        Optional<GradeSpan> grades = bothFor(seed.work(), other.work());
        // That both are books, or in the language of the whole library, is no reason to read the one after the other.
        return form.isEmpty() && grades.isEmpty()
                ? Optional.empty()
                : Optional.of(spoken.sentence(form, List.of(), List.of(), List.of(), grades));
    }

    private static Saying series(ShelfWork seed, ShelfWork other, Work otherWork) {
        String name = otherWork.editions().stream()
                .map(Resource::series)
                .flatMap(List::stream)
                .findFirst()
                .map(entry -> QUALIFIER.matcher(entry.name()).replaceFirst(""))
                .orElse("");
        boolean next = seed.volume().isPresent()
                && other.volume().isPresent()
                && other.volume().getAsInt() == seed.volume().getAsInt() + 1;
        return Saying.of(next ? "reason.next" : "reason.series", name);
    }

    private Map<Trait, Saying> words(Work seed) {
        return wordsBySeed.computeIfAbsent(seed.id(), id -> spoken.words(seed));
    }

    private double drop(Compared seed, Compared other, ShelfWork less) {
        Compared without = new Compared(less, shelf.catalog().of(other.work().traits(), less.traits()));
        return closeness.of(seed, other) - closeness.of(seed, without);
    }

    /** The work without some of its traits, or without its author and series. */
    private static ShelfWork without(ShelfWork work, List<Trait> traits, boolean alone) {
        Set<Trait> left = new HashSet<>(work.traits().traits());
        traits.forEach(left::remove);
        Traits old = work.traits();
        Traits less = new Traits(
                old.id(),
                alone ? List.of() : old.authors(),
                alone ? Optional.empty() : old.series(),
                old.audience(),
                old.year(),
                old.editions(),
                old.label(),
                old.languages(),
                left);
        return new ShelfWork(less, work.interest(), work.reading(), work.formats(), work.title());
    }

    private static boolean sharesAuthor(ShelfWork seed, ShelfWork other) {
        return other.traits().authors().stream().anyMatch(seed.traits().authors()::contains);
    }

    /** The grades that both are for. */
    private static Optional<GradeSpan> bothFor(ShelfWork seed, ShelfWork other) {
        return seed.interest().flatMap(here -> other.interest()
                .filter(there -> here.lowest() <= there.highest() && there.lowest() <= here.highest())
                .map(there -> new GradeSpan(
                        Math.max(here.lowest(), there.lowest()), Math.min(here.highest(), there.highest()))));
    }
}
