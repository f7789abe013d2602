package carrel.analyzers.spelling;

import carrel.analyzers.spelling.WordSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes apart what was typed without its blanks, misspelled or not: "polarbear", "thefrst". */
final class Splits {
    private static final int LETTERS_MIN = 4;
    private static final int LETTERS_MAX = 24;
    private static final int WORDS_MAX = 3;

    private final WordSearch search;
    private final float joined;

    Splits(WordSearch search) {
        this.search = search;
        this.joined = Slip.JOINED.cost();
    }

    /** The two words that make up the typed one letter by letter; the likeliest, where there are several. */
    Optional<Correction> exact(String typed) {
        List<Correction> splits = new ArrayList<>();
        for (int middle = 1; middle < typed.length() && typed.length() >= LETTERS_MIN; middle++) {
            Optional<Found> left = search.exactly(typed.substring(0, middle));
            Optional<Found> right = search.exactly(typed.substring(middle));
            if (left.isPresent() && right.isPresent() && canStand(left.get()) && canStand(right.get())) {
                splits.add(joined(one(left.get()), right.get()));
            }
        }
        return splits.stream().min(Correction.BEST_FIRST);
    }

    /** The two or three words that cost least to have been meant by the typed one. */
    Optional<Correction> likeliest(String typed) {
        int length = typed.length();
        if (length < LETTERS_MIN || length > LETTERS_MAX) {
            return Optional.empty();
        }
        List<Optional<Correction>> upTo = new ArrayList<>();
        for (int end = 0; end <= length; end++) {
            upTo.add(Optional.empty());
        }
        Optional<Correction> whole = Optional.empty();
        for (int start = 0; start < length; start++) {
            Optional<Correction> before = upTo.get(start);
            if (start > 0 && (before.isEmpty() || before.get().words().size() >= WORDS_MAX)) {
                continue;
            }
            for (Found found : search.beginnings(typed.substring(start))) {
                int end = start + found.typedLetters();
                if (!canStand(found)) {
                    continue;
                }
                Correction after = before.map(words -> joined(words, found)).orElseGet(() -> one(found));
                if (end == length) {
                    whole = start == 0 ? whole : better(whole, after);
                } else {
                    upTo.set(end, better(upTo.get(end), after));
                }
            }
        }
        return whole;
    }

    private Correction joined(Correction words, Found next) {
        List<String> all = new ArrayList<>(words.words());
        all.add(next.word());
        return new Correction(all, words.slips() + next.slips() + joined, words.total() + next.total() + joined);
    }

    private static Correction one(Found found) {
        return new Correction(List.of(found.word()), found.slips(), found.total());
    }

    private static Optional<Correction> better(Optional<Correction> one, Correction other) {
        return one.isPresent() && Correction.BEST_FIRST.compare(one.get(), other) <= 0 ? one : Optional.of(other);
    }

    /** Initials of names are in every catalogue, and would make two words of any. */
    private static boolean canStand(Found found) {
        return found.word().length() > 2 || (found.slips() == 0 && CommonWords.has(found.word()));
    }
}
