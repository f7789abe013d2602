package carrel.catalog.schema;

import carrel.analyzers.subjects.Subdivision;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.SubjectHeading.Kind;
import carrel.analyzers.subjects.Topic;
import carrel.analyzers.subjects.Vocabulary;
import carrel.catalog.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What headings say apart: topics from the broadest down, places, times. For whom a work is, which "Juvenile" forms say,
 * is no part of its subject.
 */
public final class SubjectFacets {
    /** Between the steps of a topic's path: {@code Animals > Insects > Bees}. */
    public static final String STEP = " > ";

    /** No reader goes further down, and a vocabulary may run in circles. */
    private static final int STEPS_ABOVE_MAX = 3;

    private SubjectFacets() {}

    /** How many steps a path has, from 1. */
    public static int depth(String path) {
        return path.split(STEP, -1).length;
    }

    /** Every topic as a path, with each path above it, so that who chooses "Animals" finds bees too. */
    static List<String> topics(Resource resource) {
        Set<String> paths = new LinkedHashSet<>();
        for (SubjectHeading heading : resource.subjects()) {
            if (heading.kind() == Kind.TOPIC) {
                addPaths(heading.withoutAudience(), paths);
            }
        }
        return List.copyOf(paths);
    }

    /** Places that it is about: headings and subdivisions. */
    static List<String> places(Resource resource) {
        return named(resource, Kind.PLACE, Subdivision.Kind.PLACE);
    }

    /** Times that it is about: headings and subdivisions. */
    static List<String> times(Resource resource) {
        return named(resource, Kind.TIME, Subdivision.Kind.TIME);
    }

    private static void addPaths(SubjectHeading heading, Set<String> paths) {
        List<String> steps = new ArrayList<>(above(heading.main()));
        steps.add(heading.main());
        heading.subdivisions().stream()
                .filter(part -> part.kind() == Subdivision.Kind.TOPIC)
                .map(Subdivision::text)
                .forEach(steps::add);
        for (int depth = 1; depth <= steps.size(); depth++) {
            paths.add(String.join(STEP, steps.subList(0, depth)));
        }
    }

    /** The broader headings, broadest first. */
    private static List<String> above(String heading) {
        List<String> above = new ArrayList<>();
        Optional<String> broader = broader(heading);
        while (broader.isPresent() && above.size() < STEPS_ABOVE_MAX && !above.contains(broader.get())) {
            above.addFirst(broader.get());
            broader = broader(broader.get());
        }
        return above;
    }

    private static Optional<String> broader(String heading) {
        return Vocabulary.ofSchool().topic(heading).map(Topic::broader).flatMap(all -> all.stream()
                .findFirst());
    }

    private static List<String> named(Resource resource, Kind kind, Subdivision.Kind part) {
        return resource.subjects().stream()
                .flatMap(heading -> Stream.concat(
                        heading.kind() == kind ? Stream.of(heading.main()) : Stream.empty(),
                        heading.subdivisions().stream()
                                .filter(subdivision -> subdivision.kind() == part)
                                .map(Subdivision::text)))
                .distinct()
                .toList();
    }
}
