package carrel.catalog.schema;

import carrel.analyzers.subjects.Subdivision;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.SubjectHeading.Kind;
import carrel.catalog.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What headings say apart: topics from the broadest down, places, times. For whom a work is, which "Juvenile" forms say,
 * is no part of its subject.
 */
public final class SubjectFacets {
    /** Between the steps of a topic's path: {@code Animals > Insects > Bees}. */
    public static final String STEP = " > ";

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
        List<String> steps = new ArrayList<>(MainHeading.of(heading.main()).above());
        steps.add(heading.main());
        for (Subdivision part : heading.subdivisions()) {
            if (part.kind() == Subdivision.Kind.TOPIC) {
                steps.add(part.text());
            }
        }
        String path = "";
        for (String step : steps) {
            path = path.isEmpty() ? step : path + STEP + step;
            paths.add(path);
        }
    }

    private static List<String> named(Resource resource, Kind kind, Subdivision.Kind part) {
        Set<String> names = new LinkedHashSet<>();
        for (SubjectHeading heading : resource.subjects()) {
            if (heading.kind() == kind) {
                names.add(heading.main());
            }
            for (Subdivision subdivision : heading.subdivisions()) {
                if (subdivision.kind() == part) {
                    names.add(subdivision.text());
                }
            }
        }
        return List.copyOf(names);
    }
}
