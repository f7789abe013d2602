package carrel.searchapi.readalikes.model;

import carrel.searchapi.readalikes.model.Trait.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All works of a catalogue as measures compare them; knows what is rare in it and who is whose kin. */
public final class CatalogProfile {
    /** A heading that is still rarer tells no more; else one odd heading would outweigh three that fit. */
    private static final double RARITY_MAX = 4;

    /** What lists weigh was learned where nearly every work is on some. Where few are, being listed would outweigh all else. */
    private static final double LISTED_MIN = 0.5;

    private static final Set<Kind> HEADINGS = Set.of(Kind.GENRE, Kind.TOPIC, Kind.PLACE);

    /** Ordered as traits are: all of a kind beside each other. */
    private final Map<Trait, Integer> dimensions = new HashMap<>();

    private final KindRanges ranges = new KindRanges();

    private final Map<String, Integer> listDimensions = new HashMap<>();
    private final double[] rarity;

    /** Whether more than one work has it: what one has alone makes it unlike none. */
    private final boolean[] shared;

    private final BookLists lists;
    private final Layer layer;
    private final Kinship<Trait> traitKin;
    private final Kinship<String> listKin;
    private final PointsOfWorks points;
    private final Map<String, WorkProfile> works = new LinkedHashMap<>();

    private CatalogProfile(List<Traits> works, BookLists lists) {
        this.lists = lists;
        lists.names().forEach(list -> listDimensions.put(list, listDimensions.size()));
        Map<Trait, Integer> having = new TreeMap<>();
        works.forEach(work -> work.traits().forEach(trait -> having.merge(trait, 1, Integer::sum)));
        having.keySet().forEach(trait -> {
            int dimension = dimensions.size();
            dimensions.put(trait, dimension);
            ranges.add(trait.kind(), dimension);
        });
        this.rarity = having.values().stream()
                .mapToDouble(count -> Math.min(RARITY_MAX, Math.log((works.size() + 1) / (count + 0.5))))
                .toArray();
        this.shared = new boolean[rarity.length];
        having.forEach((trait, count) -> shared[dimensions.getOrDefault(trait, 0)] = count > 1);
        long listed =
                works.stream().filter(work -> !lists.of(work.id()).isEmpty()).count();
        this.layer = richest(works.size(), listed);
        this.traitKin = new Kinship<>(works, Traits::traits);
        this.listKin = new Kinship<>(lists.isEmpty() ? List.of() : works, work -> lists.of(work.id()));
        Map<String, SparseVector> everything = new HashMap<>();
        works.forEach(work -> everything.put(work.id(), weighed(traitKin.of(work, Optional.of(work)))));
        this.points = PointsOfWorks.of(works, everything, dimensions.size(), lists);
        works.forEach(work -> this.works.put(
                work.id(), of(work, Optional.of(work), everything.getOrDefault(work.id(), SparseVector.NONE))));
    }

    /** The profile of a catalogue. */
    public static CatalogProfile of(List<Traits> works, BookLists lists) {
        return new CatalogProfile(works, lists);
    }

    /** The work of that id. */
    public Optional<WorkProfile> work(String id) {
        return Optional.ofNullable(works.get(id));
    }

    /** All of them, in the order in which they were given. */
    public List<WorkProfile> works() {
        return List.copyOf(works.values());
    }

    /** The last layer that this catalogue has enough for. */
    public Layer layer() {
        return layer;
    }

    /** Of so many works, so many are on a list. */
    private Layer richest(int all, long listed) {
        if (listed > 0 && listed >= LISTED_MIN * all) {
            return Layer.LISTS;
        }
        boolean more = dimensions.keySet().stream().anyMatch(trait -> !HEADINGS.contains(trait.kind()));
        return more ? Layer.APPEAL : Layer.CATALOG;
    }

    /** A work that is not in this catalogue as it would be there. */
    public WorkProfile of(Traits work) {
        return of(work, Optional.empty());
    }

    /** A work of this catalogue as it would be, were its traits these. */
    public WorkProfile of(Traits work, Traits instead) {
        return of(instead, Optional.of(work));
    }

    private WorkProfile of(Traits work, Optional<Traits> counted) {
        return of(work, counted, weighed(traitKin.of(work, counted)));
    }

    private WorkProfile of(Traits work, Optional<Traits> counted, SparseVector everything) {
        Map<String, Double> ownLists = new HashMap<>();
        lists.of(work.id()).forEach(list -> ownLists.put(list, 1.0));
        Map<Trait, Double> own = new HashMap<>();
        work.traits().stream().filter(trait -> HEADINGS.contains(trait.kind())).forEach(trait -> own.put(trait, 1.0));
        return new WorkProfile(
                work,
                weighed(own),
                ranges.part(everything, HEADINGS),
                everything,
                ranges,
                lists(ownLists),
                lists(listKin.of(work, counted)),
                points.of(work, everything),
                traitKin.authorWorks(work),
                traitKin.seriesWorks(work));
    }

    /** How many traits there are: they are numbered below it. */
    int dimensions() {
        return rarity.length;
    }

    /** How many lists there are: they are numbered below it. */
    int lists() {
        return listDimensions.size();
    }

    /** How much each dimension tells: ln of the works for each that has it. */
    double[] rarity() {
        return rarity;
    }

    /** How much it tells that two works share the trait; above zero, the more the fewer works have it. */
    public double rarity(Trait trait) {
        Integer dimension = dimensions.get(trait);
        return dimension == null ? 0 : rarity[dimension];
    }

    private SparseVector weighed(Map<Trait, Double> traits) {
        Map<Integer, Double> weights = new HashMap<>();
        traits.forEach((trait, weight) -> {
            Integer dimension = dimensions.get(trait);
            if (dimension != null && shared[dimension]) {
                weights.put(dimension, weight * rarity[dimension]);
            }
        });
        return SparseVector.of(weights);
    }

    private SparseVector lists(Map<String, Double> names) {
        Map<Integer, Double> weights = new HashMap<>();
        names.forEach((list, weight) ->
                weights.put(listDimensions.getOrDefault(list, 0), weight * Math.sqrt(lists.weight(list))));
        return SparseVector.of(weights);
    }
}
