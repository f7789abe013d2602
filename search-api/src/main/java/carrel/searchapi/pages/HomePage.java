package carrel.searchapi.pages;

import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.FacetGroup;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.searchapi.pages.HomeView.SeriesRow;
import carrel.searchapi.pages.HomeView.Topic;
import carrel.searchapi.pages.HomeView.Way;
import carrel.searchapi.parameters.SearchAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the first page from what the shelves hold, so that nothing on it is a dead end. Kept for a short while, since
 * it is the same for everybody.
 */
final class HomePage {
    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final int TOPICS_MAX = 12;
    private static final int SERIES_MAX = 8;
    private static final int SPINES_MAX = 9;
    private static final int WAYS_MAX = 10;
    private static final String USUAL_LANGUAGE = "eng";
    private static final Set<String> FACETS = Set.of(
            CatalogSchema.SUBJECT.name(),
            CatalogSchema.SERIES.name(),
            CatalogSchema.FORMAT.name(),
            CatalogSchema.LANGUAGE.name());

    private final CatalogSearcher catalog;
    private final HomeShelves shelves;
    private volatile @Nullable Kept kept;

    private record Kept(HomeView view, long nanoTime) {
        boolean isFresh() {
            return System.nanoTime() - nanoTime < KEPT.toNanos();
        }
    }

    HomePage(CatalogSearcher catalog) {
        this.catalog = catalog;
        this.shelves = new HomeShelves(catalog);
    }

    HomeView view() throws IOException {
        Kept now = kept;
        if (now == null || !now.isFresh()) {
            now = new Kept(gather(), System.nanoTime());
            kept = now;
        }
        return now.view;
    }

    private HomeView gather() throws IOException {
        SearchPage all = catalog.search(SearchRequest.of("").withPage(1, 1).withFacets(FACETS));
        return new HomeView(
                all.total(),
                topics(values(all, CatalogSchema.SUBJECT.name())),
                shelves.fresh(),
                shelves.popular(),
                series(values(all, CatalogSchema.SERIES.name())),
                ways(all));
    }

    /** Subjects with a picture first, each picture once; others only where too few have one. */
    private static List<Topic> topics(List<FacetGroup.Value> subjects) {
        Set<String> drawn = new HashSet<>();
        List<FacetGroup.Value> chosen = new ArrayList<>(subjects.stream()
                .filter(subject -> Picture.of(subject.value()).isPresent())
                .filter(subject ->
                        drawn.add(Picture.of(subject.value()).map(Picture::name).orElse("")))
                .limit(TOPICS_MAX)
                .toList());
        if (chosen.size() < TOPICS_MAX / 2) {
            subjects.stream()
                    .filter(subject -> Picture.of(subject.value()).isEmpty())
                    .limit(TOPICS_MAX - chosen.size())
                    .forEach(chosen::add);
        }
        // Twelve fill whole rows on any screen, and so do six; what lies between would leave a gap.
        int shown = chosen.size() < TOPICS_MAX ? Math.min(TOPICS_MAX / 2, chosen.size()) : TOPICS_MAX;
        return IntStream.range(0, shown)
                .mapToObj(index -> topic(chosen.get(index), index))
                .toList();
    }

    private static Topic topic(FacetGroup.Value subject, int index) {
        return new Topic(
                subject.label(),
                subject.count(),
                SearchAddress.of(CatalogSchema.SUBJECT.name(), subject.value()),
                Picture.of(subject.value()).orElseGet(() -> Picture.pattern(subject.value())),
                // Neighbours differ, and rows do not repeat each other's order.
                1 + index * 5 % Cover.CLOTHS);
    }

    private static List<SeriesRow> series(List<FacetGroup.Value> series) {
        return series.stream()
                .limit(SERIES_MAX)
                .map(one -> new SeriesRow(
                        one.label(),
                        one.count(),
                        SearchAddress.of(CatalogSchema.SERIES.name(), one.value()),
                        IntStream.range(0, (int) Math.min(one.count(), SPINES_MAX))
                                .mapToObj(book -> 1 + (int) ((Picture.hash(one.value()) + 7L * book) % Cover.CLOTHS))
                                .toList()))
                .toList();
    }

    private static List<Way> ways(SearchPage all) {
        Stream<Way> formats = values(all, CatalogSchema.FORMAT.name()).stream()
                .map(format -> new Way(
                        CatalogSchema.FORMAT.name(),
                        format.value(),
                        Icons.ofFormat(format.value()),
                        format.label(),
                        format.count(),
                        SearchAddress.of(CatalogSchema.FORMAT.name(), format.value())));
        Stream<Way> languages = values(all, CatalogSchema.LANGUAGE.name()).stream()
                .filter(language -> !language.value().equals(USUAL_LANGUAGE))
                .limit(WAYS_MAX / 3)
                .map(language -> new Way(
                        CatalogSchema.LANGUAGE.name(),
                        language.value(),
                        "website",
                        language.label(),
                        language.count(),
                        SearchAddress.of(CatalogSchema.LANGUAGE.name(), language.value())));
        return Stream.concat(formats.limit(WAYS_MAX), languages).toList();
    }

    private static List<FacetGroup.Value> values(SearchPage page, String group) {
        Optional<FacetGroup> found = page.facets().stream()
                .filter(facet -> facet.name().equals(group))
                .findFirst();
        return found.map(FacetGroup::values).orElse(List.of());
    }
}
