package carrel.searchapi.textsets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is on the topic and has no place in a band, since nothing says how hard it is. */
final class Placeless {
    /** From this grade on a class may use what was made for adults. */
    private static final int TEENS_FROM = 9;

    private final TextSetRequest request;
    private final Found found;
    private final Set<String> placed;

    /** @param placed ids of works that stand in a band */
    Placeless(TextSetRequest request, Found found, Set<String> placed) {
        this.request = request;
        this.found = found;
        this.placed = Set.copyOf(placed);
    }

    /** Those that stay, then what says no more than "children", then what says nothing. */
    List<Candidate> after(List<Candidate> staying) throws IOException {
        int most = Math.max(request.each(), staying.size());
        List<Candidate> forChildren = new ArrayList<>();
        for (String language : request.languages()) {
            forChildren.addAll(found.inAnyBand(language, request.each()));
        }
        List<Candidate> first = Balance.of(staying, fitting(forChildren), most);
        if (first.size() == most) {
            return first;
        }
        List<Candidate> any = found.ofAnyLevel(Set.copyOf(request.languages()), most - first.size());
        return Balance.of(first, fitting(any), most);
    }

    private List<Candidate> fitting(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::onTopic)
                .filter(candidate -> candidate.level().filter(TextLevel::tells).isEmpty())
                .filter(candidate -> candidate.reach().isEnough(request.copies()))
                .filter(candidate -> !placed.contains(candidate.work().id()))
                .filter(candidate -> request.grades().highest() >= TEENS_FROM || !candidate.forAdults())
                .toList();
    }
}
