package carrel.analyzers.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Finds the words of a list that cost least to have been meant by what was typed. */
final class WordSearch {
    /** Of a part of what was typed less is believed: with enough slips, any letters are some two words. */
    private static final float PART_COST_MAX = 0.3f;

    private static final float PART_COST_MAX_PER_LETTER = 0.2f;

    private final WordList words;

    WordSearch(WordList words) {
        this.words = words;
    }

    /**
     * A word that may have been meant.
     *
     * @param typedLetters how many of the letters typed stand for it
     * @param slips what the slips cost
     * @param total that, and what the word's rarity costs
     */
    record Found(String word, int typedLetters, float slips, float total) {
        static final Comparator<Found> BEST_FIRST =
                Comparator.comparingDouble(Found::total).thenComparing(Found::word);
    }

    /**
     * The cheapest words, best first.
     *
     * @param slipsMax what the slips may cost; the less, the sooner the answer
     */
    List<Found> best(String typed, int most, float slipsMax) {
        float rarityCost = Slip.RARITY.cost();
        Alignment alignment = new Alignment(typed);
        PriorityQueue<Found> best = new PriorityQueue<>(Collections.reverseOrder(Found.BEST_FIRST));
        float totalMax = Float.MAX_VALUE;
        int word = 0;
        while (word < words.size()) {
            int length = words.length(word);
            int letters = words.shared(word);
            float least = 0;
            while (letters < length && least <= slipsMax && least <= totalMax) {
                least = alignment.next(letters + 1, words.letter(word, letters));
                letters++;
                if (least > slipsMax || least > totalMax) {
                    least = Math.min(least, alignment.bridged(letters));
                }
            }
            if (least > slipsMax || least > totalMax) {
                word = firstWithout(word, letters);
                continue;
            }
            float slips = alignment.cost(typed.length(), length);
            float total = slips + rarityCost * words.rarity(word);
            if (slips <= slipsMax && total < totalMax) {
                best.add(new Found(words.word(word), typed.length(), slips, total));
                if (best.size() > most) {
                    best.poll();
                }
                totalMax = best.size() < most ? totalMax : best.element().total();
            }
            word++;
        }
        List<Found> found = new ArrayList<>(best);
        found.sort(Found.BEST_FIRST);
        return found;
    }

    /** The word itself, if it is one of the list. */
    Optional<Found> exactly(String typed) {
        int index = words.indexOf(typed);
        return index < 0
                ? Optional.empty()
                : Optional.of(new Found(typed, typed.length(), 0, Slip.RARITY.cost() * words.rarity(index)));
    }

    /** For each length, the word that costs least to have been meant by so many of the first letters; few slips only. */
    List<Found> beginnings(String typed) {
        float rarityCost = Slip.RARITY.cost();
        Alignment alignment = new Alignment(typed);
        int[] bestWord = new int[typed.length() + 1];
        float[] bestSlips = new float[typed.length() + 1];
        float[] bestTotal = new float[typed.length() + 1];
        Arrays.fill(bestTotal, Float.MAX_VALUE);
        int word = 0;
        while (word < words.size()) {
            int length = words.length(word);
            int letters = words.shared(word);
            boolean near = true;
            while (letters < length && near) {
                alignment.next(letters + 1, words.letter(word, letters));
                letters++;
                near = alignment.isNear(letters, PART_COST_MAX, PART_COST_MAX_PER_LETTER);
            }
            if (!near) {
                word = firstWithout(word, letters);
                continue;
            }
            for (int end = 1; end <= typed.length(); end++) {
                float slips = alignment.cost(end, length);
                float total = slips + rarityCost * words.rarity(word);
                if (slips <= PART_COST_MAX_PER_LETTER * end && total < bestTotal[end]) {
                    bestWord[end] = word;
                    bestSlips[end] = slips;
                    bestTotal[end] = total;
                }
            }
            word++;
        }
        List<Found> found = new ArrayList<>();
        for (int end = 1; end <= typed.length(); end++) {
            if (bestTotal[end] < Float.MAX_VALUE) {
                found.add(new Found(words.word(bestWord[end]), end, bestSlips[end], bestTotal[end]));
            }
        }
        return found;
    }

    /** The next word that does not begin with the same letters. */
    private int firstWithout(int word, int letters) {
        int next = word + 1;
        while (next < words.size() && words.shared(next) >= letters) {
            next++;
        }
        return next;
    }
}
