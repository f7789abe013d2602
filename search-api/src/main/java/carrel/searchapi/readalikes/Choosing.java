package carrel.searchapi.readalikes;

import carrel.catalog.Holding;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.readalikes.Reasons.Reason;
import carrel.searchapi.readalikes.ShelfProfile.Compared;
import carrel.searchapi.wording.Saying;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes works out of a shortlist, one after the other, each as it is in the library at this moment. */
final class Choosing {
    /** How much the score counts against being unlike what is already in the list (MMR: Carbonell and Goldstein 1998). */
    private static final double RELEVANCE = 0.9;
    /** Among the first so many there shall be one that the library has few copies of. */
    private static final int FIRST = 10;

    private final Wanted wanted;
    private final List<Compared> likes;
    private final CatalogSearcher catalog;
    private final ShelfProfile shelf;
    private final Reasons reasons;
    private final Variety variety;
    private final List<Compared> taken = new ArrayList<>();
    private final List<ReadAlike> chosen = new ArrayList<>();

    /** How like each work is to the likest of those taken. */
    private final Map<String, Double> likeTaken = new HashMap<>();

    Choosing(Wanted wanted, CatalogSearcher catalog, ShelfProfile shelf, Reasons reasons) {
        this.wanted = wanted;
        this.likes = wanted.like().stream().map(shelf::compared).toList();
        this.catalog = catalog;
        this.shelf = shelf;
        this.reasons = reasons;
        Set<String> lists = new HashSet<>();
        likes.forEach(like -> lists.addAll(shelf.lists().of(like.work().id())));
        this.variety = new Variety(shelf, lists);
    }

    /** The list; without wishes it is empty only when nothing that can be said is common to a work and the shortlist. */
    List<ReadAlike> choose(List<Scored> ranked, int most) throws IOException {
        List<Scored> left = new ArrayList<>(ranked);
        while (chosen.size() < most && !left.isEmpty()) {
            Scored next = next(left);
            left.remove(next);
            if (variety.hasRoom(next.work())) {
                take(next);
                left.forEach(this::compareWithTaken);
            }
        }
        if (chosen.isEmpty() && wanted.wishes().isEmpty()) {
            takeForAge(ranked);
        }
        return List.copyOf(chosen);
    }

    private void compareWithTaken(Scored one) {
        if (!taken.isEmpty()) {
            likeTaken.merge(
                    one.id(), one.work().profile().likeness(taken.getLast().profile()), Math::max);
        }
    }

    /** The first that can be had now and be spoken for, whatever is taken besides. */
    Optional<ReadAlike> first(List<Scored> ranked) throws IOException {
        for (Scored one : ranked) {
            List<Reason> said = said(one.work());
            Optional<Work> work = said.isEmpty()
                    ? Optional.empty()
                    : catalog.work(one.id()).filter(found -> isIn(found) || namesNoCopies(found));
            if (work.isPresent()) {
                return Optional.of(alike(work.get(), one, said));
            }
        }
        return Optional.empty();
    }

    /** For a book whose record says next to nothing: works for the same readers, rather than an empty list. */
    private void takeForAge(List<Scored> ranked) throws IOException {
        for (Scored one : ranked) {
            if (chosen.size() == FIRST) {
                return;
            }
            Optional<Saying> said = variety.hasRoom(one.work())
                    ? reasons.lastResort(wanted.like().getFirst(), likes.getFirst(), one.work())
                    : Optional.empty();
            Optional<Work> work = said.isPresent() ? now(one) : Optional.empty();
            if (work.isPresent()) {
                chosen.add(new ReadAlike(work.get(), one.score(), said.stream().toList()));
                variety.take(one.work());
            }
        }
    }

    private void take(Scored next) throws IOException {
        List<Reason> said = said(next.work());
        Optional<Work> work = said.isEmpty() ? Optional.empty() : now(next);
        if (work.isPresent()) {
            chosen.add(alike(work.get(), next, said));
            taken.add(next.work());
            variety.take(next.work());
        }
    }

    private static ReadAlike alike(Work work, Scored one, List<Reason> said) {
        return new ReadAlike(
                work, one.score(), said.stream().map(reason -> reason.in(work)).toList());
    }

    /** The work as it is now; nothing when it is gone or lost since the shortlist was made, or out and wanted at once. */
    private Optional<Work> now(Scored one) throws IOException {
        return catalog.work(one.id())
                .filter(Choosing::circulates)
                .filter(work -> !wanted.wishes().contains(Wish.IN_NOW) || isIn(work));
    }

    private static boolean isIn(Work work) {
        return work.editions().stream().anyMatch(edition -> edition.availableNow());
    }

    private static boolean namesNoCopies(Work work) {
        return work.editions().stream().allMatch(edition -> edition.holdings().isEmpty());
    }

    /** Whether the library still has it; a record that names no copies says nothing against that. */
    private static boolean circulates(Work work) {
        return work.editions().stream()
                .anyMatch(edition -> edition.online()
                        || edition.holdings().isEmpty()
                        || edition.holdings().stream().anyMatch(copy -> copy.status() != Holding.Status.NOT_AVAILABLE));
    }

    /** The reasons for the seed that has the most to say. */
    private List<Reason> said(Compared compared) {
        List<Reason> best = List.of();
        for (int i = 0; i < likes.size(); i++) {
            List<Reason> said = reasons.of(wanted.like().get(i), likes.get(i), compared);
            best = said.size() > best.size() ? said : best;
        }
        return best;
    }

    /** The best of what is left, as it stands beside what is taken. */
    private Scored next(List<Scored> left) {
        boolean wantsLessHeld = chosen.size() == FIRST - 1
                && taken.stream().noneMatch(one -> shelf.lessHeld(one.work().traits()));
        double best = left.getFirst().score();
        double spread = Math.max(1e-9, best - left.getLast().score());
        return left.stream()
                .max(Comparator.<Scored>comparingDouble(one -> RELEVANCE * (1 - (best - one.score()) / spread)
                                - (1 - RELEVANCE) * likeTaken.getOrDefault(one.id(), 0.0)
                                + (wantsLessHeld
                                                && shelf.lessHeld(
                                                        one.work().work().traits())
                                        ? 1
                                        : 0))
                        .thenComparing(Scored.BEST_FIRST.reversed()))
                .orElseThrow();
    }
}
