package carrel.searchapi.readalikes;

import carrel.searchapi.readalikes.model.Traits;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * For whom the works of a catalogue are, as sets of their numbers: so the few works in a language are found without a look at
 * all others. Where a work does not say, it is for everybody.
 */
final class Readerships {
    private final int works;
    private final BitSet inAnyLanguage = new BitSet();
    private final Map<String, BitSet> byLanguage = new HashMap<>();
    private final BitSet forAnyAudience = new BitSet();
    private final Map<Integer, BitSet> byAudience = new HashMap<>();

    Readerships(List<Traits> works) {
        this.works = works.size();
        for (int number = 0; number < works.size(); number++) {
            Traits work = works.get(number);
            if (work.languages().isEmpty()) {
                inAnyLanguage.set(number);
            }
            for (String language : work.languages()) {
                byLanguage.computeIfAbsent(language, fresh -> new BitSet()).set(number);
            }
            if (work.audience().isEmpty()) {
                forAnyAudience.set(number);
            } else {
                byAudience
                        .computeIfAbsent(work.audience().getAsInt(), fresh -> new BitSet())
                        .set(number);
            }
        }
    }

    BitSet all() {
        BitSet all = new BitSet(works);
        all.set(0, works);
        return all;
    }

    /** Those in one of these languages; all where none is named. */
    BitSet in(Set<String> languages) {
        if (languages.isEmpty()) {
            return all();
        }
        BitSet found = (BitSet) inAnyLanguage.clone();
        languages.forEach(language -> found.or(byLanguage.getOrDefault(language, inAnyLanguage)));
        return found;
    }

    /** Leaves those for readers at most one audience away, as {@link Traits#nearAudience} has it. */
    void keepNear(OptionalInt audience, BitSet found) {
        if (audience.isPresent()) {
            BitSet near = (BitSet) forAnyAudience.clone();
            for (int away = -1; away <= 1; away++) {
                near.or(byAudience.getOrDefault(audience.getAsInt() + away, forAnyAudience));
            }
            found.and(near);
        }
    }
}
