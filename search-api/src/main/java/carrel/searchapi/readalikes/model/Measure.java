package carrel.searchapi.readalikes.model;

import carrel.analyzers.text.Code;
import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.OptionalInt;

/** One way to compare a work with another. A model says what each finding weighs. */
public enum Measure {
    /** How alike the headings are that the two records give; rare ones count more. */
    HEADINGS(Layer.CATALOG, (catalog, seed, other) -> seed.own.cosine(other.own)),
    HEADINGS_WITH_KIN(Layer.CATALOG, (catalog, seed, other) -> seed.whole.cosine(other.whole)),
    HEADINGS_SHARED(Layer.CATALOG, (catalog, seed, other) -> seed.own.jaccard(other.own)),
    RAREST_SHARED(Layer.CATALOG, (catalog, seed, other) -> seed.whole.most(other.whole, catalog.rarity())),
    GENRES(Layer.CATALOG, (catalog, seed, other) -> alike(Kind.GENRE, seed, other)),
    TOPICS(Layer.CATALOG, (catalog, seed, other) -> alike(Kind.TOPIC, seed, other)),
    PLACES(Layer.CATALOG, (catalog, seed, other) -> alike(Kind.PLACE, seed, other)),

    /** How many years the seed is younger. */
    YEARS_APART(Layer.CATALOG, (catalog, seed, other) -> yearsApart(seed, other)),
    YEAR(Layer.CATALOG, (catalog, seed, other) -> year(other)),

    /** How many editions or copies there are, as a logarithm. */
    EDITIONS(Layer.CATALOG, (catalog, seed, other) -> editions(other)),
    EDITIONS_APART(Layer.CATALOG, (catalog, seed, other) -> editions(seed) - editions(other)),

    /** The seed's audience times 5 and the other's. */
    AUDIENCES(Layer.CATALOG, true, (catalog, seed, other) -> cross(audience(seed), audience(other), 5)),
    AUTHOR_WORKS(Layer.CATALOG, (catalog, seed, other) -> other.authorWorks),

    /** How many works the seed's series has, to 4, times 8, and the other's, to 6. */
    SERIES_WORKS(
            Layer.CATALOG,
            true,
            (catalog, seed, other) -> cross(Math.min(4, seed.seriesWorks), Math.min(6, other.seriesWorks), 8)),

    /** Which volume the seed is, times 8, and the other: 1 to 5 and above, 0 in no series. */
    VOLUMES(Layer.CATALOG, true, (catalog, seed, other) -> cross(volume(seed), volume(other), 8)),

    /** Whether languages are known: 0 of neither, 1 of the other, 2 of the seed, 3 of both and shared, 4 not shared. */
    LANGUAGES(Layer.CATALOG, true, (catalog, seed, other) -> languages(seed.traits, other.traits)),

    APPEAL(Layer.APPEAL, (catalog, seed, other) -> alike(Kind.APPEAL, seed, other)),
    HONORS(Layer.APPEAL, (catalog, seed, other) -> alike(Kind.HONOR, seed, other)),

    /** Not only how alike but how many. */
    HONORS_SHARED(Layer.APPEAL, (catalog, seed, other) -> seed.of(Kind.HONOR).product(other.of(Kind.HONOR))),

    /** How many honors the seed has, to 3, times 4, and the other. */
    HONORS_HELD(Layer.APPEAL, true, (catalog, seed, other) -> cross(honors(seed), honors(other), 4)),
    EVERYTHING(Layer.APPEAL, (catalog, seed, other) -> seed.everything.cosine(other.everything)),

    LISTS_SHARED(Layer.LISTS, (catalog, seed, other) -> seed.ownLists.cosine(other.ownLists)),
    LISTS_WITH_KIN(Layer.LISTS, (catalog, seed, other) -> seed.lists.cosine(other.lists)),
    LISTS_ALIKE(Layer.LISTS, (catalog, seed, other) -> Vectors.cosine(seed.point(), other.point())),
    LISTED(Layer.LISTS, (catalog, seed, other) -> listed(other)),
    LISTED_APART(Layer.LISTS, (catalog, seed, other) -> listed(seed) - listed(other));

    private final Layer layer;
    private final boolean coded;
    private final Comparison comparison;

    Measure(Layer layer, Comparison comparison) {
        this(layer, false, comparison);
    }

    Measure(Layer layer, boolean coded, Comparison comparison) {
        this.layer = layer;
        this.coded = coded;
        this.comparison = comparison;
    }

    /** The first layer that it belongs to. */
    public Layer layer() {
        return layer;
    }

    /** Whether its findings are codes, each with a meaning of its own, and not amounts. */
    public boolean coded() {
        return coded;
    }

    /** What is found; NaN when it is not known. */
    public double between(CatalogProfile catalog, WorkProfile seed, WorkProfile other) {
        return comparison.between(catalog, seed, other);
    }

    /** How files write it: {@code years-apart}. */
    public String code() {
        return Code.of(this);
    }

    /** NaN when either year is not known. */
    static double yearsApart(WorkProfile seed, WorkProfile other) {
        return year(seed) - year(other);
    }

    private static double alike(Kind kind, WorkProfile seed, WorkProfile other) {
        return seed.of(kind).cosine(other.of(kind));
    }

    private static double year(WorkProfile work) {
        return number(work.traits.year());
    }

    private static double audience(WorkProfile work) {
        return number(work.traits.audience());
    }

    private static double editions(WorkProfile work) {
        return Math.log(Math.max(1, work.traits.editions()));
    }

    private static double volume(WorkProfile work) {
        OptionalInt number = work.traits.series().map(SeriesPlace::number).orElse(OptionalInt.of(0));
        return Math.clamp(number.orElse(1), 0, 5);
    }

    private static double languages(Traits seed, Traits other) {
        if (seed.languages().isEmpty() || other.languages().isEmpty()) {
            return cross(seed.languages().isEmpty() ? 0 : 1, other.languages().isEmpty() ? 0 : 1, 2);
        }
        return seed.languages().stream().anyMatch(other.languages()::contains) ? 3 : 4;
    }

    private static double honors(WorkProfile work) {
        int honors = 0;
        for (Trait trait : work.traits.traits()) {
            honors += trait.kind() == Kind.HONOR ? 1 : 0;
        }
        return Math.min(3, honors);
    }

    private static double listed(WorkProfile work) {
        return Math.log(1.0 + work.ownLists.size());
    }

    private static double cross(double seed, double other, int base) {
        return seed * base + other;
    }

    private static double number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : Double.NaN;
    }

    /** Compares a work with a seed. */
    private interface Comparison {
        double between(CatalogProfile catalog, WorkProfile seed, WorkProfile other);
    }
}
