package carrel.searchapi.readalikes.model;

import carrel.searchapi.readalikes.model.Trait.Kind;
import carrel.searchapi.readalikes.model.Traits.SeriesPlace;
import java.util.Arrays;
import java.util.HashMap;
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

    /** The rarity of what more than one work has, else 0: what one has alone makes it unlike none. */
    private final double[] worth;

    private final double[] worthOfLists;

    private final List<Traits> works;

    /** Of each work, in the order of dimensions. */
    private final NumberRows traits;

    private final BookLists lists;
    private final Layer layer;
    private final Groups authors;
    private final Groups series;
    private final Kinship traitKin;
    private final Kinship listKin;
    private final PointsOfWorks points;

    private CatalogProfile(List<Traits> works, BookLists lists) {
        this.works = List.copyOf(works);
        this.lists = lists;
        lists.names().forEach(list -> listDimensions.put(list, listDimensions.size()));
        this.worthOfLists = lists.names().stream()
                .mapToDouble(list -> Math.sqrt(lists.weight(list)))
                .toArray();
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
        this.worth = rarity.clone();
        having.forEach((trait, count) -> worth[dimensions.getOrDefault(trait, 0)] *= count > 1 ? 1 : 0);
        long listed =
                works.stream().filter(work -> !lists.of(work.id()).isEmpty()).count();
        this.layer = richest(works.size(), listed);
        this.traits = NumberRows.of(works.size(), number -> traits(works.get(number)));
        this.authors = new Groups(works, Traits::author);
        this.series = new Groups(works, work -> work.series().map(SeriesPlace::series));
        this.traitKin = new Kinship(authors, series, traits::row);
        this.listKin = new Kinship(authors, series, number -> lists(works.get(number)));
        this.points = PointsOfWorks.of(works, this::everything, dimensions.size(), lists);
    }

    /** The profile of a catalogue. */
    public static CatalogProfile of(List<Traits> works, BookLists lists) {
        return new CatalogProfile(works, lists);
    }

    /** How many works there are: they are numbered below it, in the order in which they were given. */
    public int size() {
        return works.size();
    }

    /** What the work of that number has. */
    public Traits traits(int number) {
        return works.get(number);
    }

    /** The work of that number. Made each time: a million of them would be most of a server's memory. */
    public WorkProfile work(int number) {
        Traits work = works.get(number);
        return profile(work, authors.of(number), series.of(number), traits.row(number), Optional.of(work));
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
        return profile(work, authors.of(work), series.of(work), traits(work), counted);
    }

    private SparseVector everything(int number) {
        int[] own = traits.row(number);
        return traitKin.of(authors.of(number), series.of(number), own, Optional.of(own), worth);
    }

    private WorkProfile profile(Traits work, int author, int itsSeries, int[] own, Optional<Traits> counted) {
        Optional<int[]> countedTraits = counted.map(was -> was.equals(work) ? own : traits(was));
        SparseVector everything = traitKin.of(author, itsSeries, own, countedTraits, worth);
        int[] ownLists = lists(work);
        return new WorkProfile(
                work,
                ranges.part(SparseVector.of(own, worth), HEADINGS),
                ranges.part(everything, HEADINGS),
                everything,
                ranges,
                SparseVector.of(ownLists, worthOfLists),
                listKin.of(author, itsSeries, ownLists, counted.map(this::lists), worthOfLists),
                points,
                Math.max(1, authors.works(author)),
                series.works(itsSeries));
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

    /** The dimensions of what the work has, in their order. */
    private int[] traits(Traits work) {
        return numbers(work.traits(), dimensions);
    }

    /** The lists that the work is on, in their order. */
    private int[] lists(Traits work) {
        return numbers(lists.of(work.id()), listDimensions);
    }

    private static <T> int[] numbers(Set<T> things, Map<T, Integer> known) {
        int[] numbers = new int[things.size()];
        int size = 0;
        for (T thing : things) {
            Integer number = known.get(thing);
            if (number != null) {
                numbers[size++] = number;
            }
        }
        Arrays.sort(numbers, 0, size);
        return Arrays.copyOf(numbers, size);
    }
}
