package carrel.catalog.lucene;

import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import carrel.catalog.lucene.StoredEdition.Written;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has changed since the works concerned were written: editions that came, and editions that are no longer true. */
final class GatheredEditions {
    private static final long CHARACTERS_MAX = 32_000_000;

    private final int editionsMax;

    /** By work, then by id. */
    private final Map<String, Map<String, Resource>> editions = new LinkedHashMap<>();

    private final Map<String, String> workOfEdition = new HashMap<>();

    /** Each with the work in whose block it is written. */
    private final Map<String, String> outdated = new HashMap<>();

    private final Set<String> worksOfOutdated = new HashSet<>();
    private long characters;

    /** @param editionsMax how many it holds before it is full */
    GatheredEditions(int editionsMax) {
        this.editionsMax = editionsMax;
    }

    void add(String work, Resource resource) {
        editions.computeIfAbsent(work, none -> new LinkedHashMap<>()).put(resource.id(), resource);
        workOfEdition.put(resource.id(), work);
        for (TextPage page : resource.text()) {
            characters += page.text().length();
        }
    }

    void outdate(Written earlier) {
        String id = earlier.resource().id();
        if (workOfEdition.remove(id) != null) {
            Map<String, Resource> rest = editions.get(earlier.work());
            if (rest != null) {
                rest.remove(id);
            }
        }
        // It may have been gathered in place of one that is written, which then is outdated already.
        outdated.putIfAbsent(id, earlier.work());
        worksOfOutdated.add(earlier.work());
    }

    boolean isFull() {
        return workOfEdition.size() >= editionsMax || characters >= CHARACTERS_MAX;
    }

    /** An edition that came, of the run that is gathering. */
    Optional<Written> find(String id, String run) {
        String work = workOfEdition.get(id);
        return work == null
                ? Optional.empty()
                : Optional.ofNullable(of(work).get(id)).map(edition -> new Written(edition, work, run));
    }

    boolean isOutdated(String id) {
        return outdated.containsKey(id);
    }

    /** The editions of a work that came, by id. */
    Map<String, Resource> of(String work) {
        return editions.getOrDefault(work, Map.of());
    }

    /** All works that change. */
    Set<String> works() {
        Set<String> works = new HashSet<>(editions.keySet());
        works.addAll(worksOfOutdated);
        return works;
    }

    /** Lets go of all, once it is written. */
    void clear() {
        editions.clear();
        workOfEdition.clear();
        outdated.clear();
        worksOfOutdated.clear();
        characters = 0;
    }
}
