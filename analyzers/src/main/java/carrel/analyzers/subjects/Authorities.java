package carrel.analyzers.subjects;

import carrel.analyzers.text.Analysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A library's own authority files: from a heading to the words that lead to it. Safe for many threads. */
public final class Authorities {
    /** More words lead to no heading; a family's every member is no help to a child. */
    private static final int LEAD_INS_MAX = 40;

    private static final Authorities NONE = new Authorities(Map.of());

    private final Map<String, List<Authority>> byHeading;

    private Authorities(Map<String, List<Authority>> byHeading) {
        this.byHeading = Map.copyOf(byHeading);
    }

    /** Of a library that has none. */
    public static Authorities none() {
        return NONE;
    }

    public static Authorities of(Iterable<Authority> entries) {
        Map<String, List<Authority>> byHeading = new HashMap<>();
        for (Authority entry : entries) {
            byHeading
                    .computeIfAbsent(key(entry.heading()), any -> new ArrayList<>())
                    .add(entry);
        }
        return new Authorities(byHeading);
    }

    /** How many headings there are. */
    public int size() {
        return byHeading.size();
    }

    /**
     * The words that lead to a heading: its see-from references and the headings above it. The heading with its
     * subdivisions is looked up first, then the main heading alone.
     */
    public List<String> leadIns(SubjectHeading heading) {
        if (byHeading.isEmpty()) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>();
        for (String form : List.of(heading.withoutAudience().display(), heading.main())) {
            for (Authority entry : byHeading.getOrDefault(key(form), List.of())) {
                words.addAll(entry.seeFrom());
                words.addAll(entry.broader());
            }
        }
        return words.stream().sorted().limit(LEAD_INS_MAX).toList();
    }

    private static String key(String heading) {
        return String.join(" ", Analysis.WHOLE.terms(heading));
    }
}
