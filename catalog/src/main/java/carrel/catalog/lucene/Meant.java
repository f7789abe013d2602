package carrel.catalog.lucene;

import carrel.catalog.search.Aspect;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.Recognized;
import carrel.catalog.search.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A sentence of which the catalog has looked up the names.
 *
 * @param aspects what was recognised, each with what it asks for; in the order typed
 */
record Meant(Sentence sentence, List<Asked> aspects) {
    /**
     * @param query that editions with the aspect answer to
     * @param needed whether others are left out
     */
    record Asked(Recognized recognized, Query query, boolean needed) {
        Asked wished() {
            return new Asked(recognized, query, false);
        }
    }

    Meant {
        aspects = List.copyOf(aspects);
    }

    /** Words in which nothing is recognised. */
    static Meant plain(QueryWords words) {
        return new Meant(Sentence.plain(words), List.of());
    }

    QueryWords words() {
        return sentence.words();
    }

    /** What was recognised. */
    List<Recognized> recognized() {
        return aspects.stream().map(Asked::recognized).toList();
    }

    /** The kinds of needed aspects, in the order in which they are given up when nothing has them all. */
    private static final List<Aspect.Kind> GIVEN_UP_FIRST = List.of(
            Aspect.Kind.GENRE,
            Aspect.Kind.FORMAT,
            Aspect.Kind.LEVEL,
            Aspect.Kind.LIKE,
            Aspect.Kind.LANGUAGE,
            Aspect.Kind.AUTHOR);

    /** The same with fewer needed aspects, step by step: each alone given up, then one after the other all. */
    List<Meant> relaxed() {
        List<Asked> needed = GIVEN_UP_FIRST.stream()
                .flatMap(kind -> aspects.stream()
                        .filter(Asked::needed)
                        .filter(asked -> asked.recognized().aspect().kind() == kind))
                .toList();
        List<Meant> steps = new ArrayList<>();
        needed.forEach(asked -> steps.add(wishing(List.of(asked))));
        for (int some = 2; some <= needed.size(); some++) {
            steps.add(wishing(needed.subList(0, some)));
        }
        return steps;
    }

    private Meant wishing(List<Asked> some) {
        return new Meant(
                sentence,
                aspects.stream()
                        .map(asked -> some.contains(asked) ? asked.wished() : asked)
                        .toList());
    }
}
