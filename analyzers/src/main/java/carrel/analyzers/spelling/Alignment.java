package carrel.analyzers.spelling;

import carrel.analyzers.spelling.LetterPatterns.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs to have typed one thing for each of many words, letter by letter of the word meant. Words that begin
 * alike share the work: only the rows from the first new letter on are computed.
 *
 * <p>{@code rows[j][i]} is the least that it costs to have typed the first {@code i} letters for the first {@code j}.
 */
final class Alignment {
    private static final LetterPatterns PATTERNS = LetterPatterns.shipped();
    private static final float NEVER = Float.MAX_VALUE / 4;
    private static final Pattern[] NO_PATTERN = {};
    private static final int LETTERS = 'z' - 'a' + 1;

    private final String typed;
    private final int length;

    /** What each letter typed costs if it stands for nothing. */
    private final float[] tooMuch;

    /** Which letters typed are vowels. */
    private final boolean[] vowel;

    private final float[][] rows;

    /** The least that a word costs whose end after these first letters was not typed. */
    private final float[] cutShort = new float[WordList.LETTERS_MAX + 1];

    private final char[] meant = new char[WordList.LETTERS_MAX];

    /** By the place where the typed side ends and the last letter of the side meant; most hold no pattern. */
    private final Pattern[][] patterns;

    /** Of those the ones that hold only where the word ends. */
    private final Pattern[][] patternsAtEnd;

    /** By the letter that they bridge. */
    private final List<List<Bridge>> bridges = new ArrayList<>();

    /** A pattern of which some letters are there, so that it may still come true. */
    private record Bridge(Pattern pattern, int typedEnd, int letters) {}

    Alignment(String typed) {
        this.typed = typed;
        this.length = typed.length();
        this.rows = new float[WordList.LETTERS_MAX + 1][length + 1];
        this.tooMuch = new float[length + 1];
        this.vowel = new boolean[length + 1];
        this.patterns = new Pattern[(length + 1) * LETTERS][];
        this.patternsAtEnd = new Pattern[(length + 1) * LETTERS][];
        Arrays.fill(patterns, NO_PATTERN);
        Arrays.fill(patternsAtEnd, NO_PATTERN);
        for (int letter = 0; letter < LETTERS; letter++) {
            bridges.add(new ArrayList<>(0));
        }
        for (int i = 1; i <= length; i++) {
            tooMuch[i] = typedTooMuch(i);
            vowel[i] = isVowel(typed.charAt(i - 1));
            rows[0][i] = rows[0][i - 1] + tooMuch[i] + (i == 1 ? Slip.FIRST.cost() : 0);
            match(i);
        }
        cutShort[0] = NEVER;
    }

    private void match(int typedEnd) {
        for (Pattern pattern : PATTERNS.ending(typed, typedEnd)) {
            int place = place(typedEnd, pattern.meant().charAt(pattern.meant().length() - 1));
            Pattern[][] among = pattern.atEnd() ? patternsAtEnd : patterns;
            among[place] = Arrays.copyOf(among[place], among[place].length + 1);
            among[place][among[place].length - 1] = pattern;
            int most = pattern.meant().length() - (pattern.atEnd() ? 0 : 1);
            for (int letters = 1; letters <= most; letters++) {
                bridges.get(pattern.meant().charAt(letters - 1) - 'a').add(new Bridge(pattern, typedEnd, letters));
            }
        }
    }

    /**
     * Goes on to the next letter of the word meant.
     *
     * @param j how many letters of it there are then, from 1
     * @return no word with these first letters can cost less, unless it is {@link #bridged}
     */
    float next(int j, char letter) {
        meant[j - 1] = letter;
        float[] row = rows[j];
        float[] before = rows[j - 1];
        float missing = missing(j);
        float other = Slip.LETTER.cost();
        float otherOfVowel = isVowel(letter) ? Slip.VOWEL.cost() : other;
        float first = j == 1 ? Slip.FIRST.cost() : 0;
        row[0] = before[0] + missing + first;
        float best = row[0];
        for (int i = 1; i <= length; i++) {
            float cell = before[i - 1];
            if (typed.charAt(i - 1) != letter) {
                cell = cell + (vowel[i] ? otherOfVowel : other) + (i == 1 ? first : 0);
            }
            cell = Math.min(cell, before[i] + missing);
            cell = Math.min(cell, row[i - 1] + tooMuch[i]);
            if (i > 1 && j > 1 && (typed.charAt(i - 1) == letter || typed.charAt(i - 2) == letter)) {
                cell = Math.min(cell, ofTwo(i, j));
            }
            for (Pattern pattern : patterns(patterns, i, letter)) {
                cell = Math.min(cell, with(pattern, pattern.meant().length(), i, j));
            }
            row[i] = cell;
            best = Math.min(best, cell);
        }
        cutShort[j] = Math.min(cutShort[j - 1], row[length] + Slip.END_MISSING.cost()) + Slip.END_LETTER.cost();
        return Math.min(best, cutShort[j]);
    }

    /** The least that a word with these first letters can cost where they break off within a pattern. */
    float bridged(int j) {
        char letter = meant[j - 1];
        float best = NEVER;
        if (letter >= 'a' && letter <= 'z') {
            for (Bridge bridge : bridges.get(letter - 'a')) {
                best = Math.min(best, with(bridge.pattern, bridge.letters, bridge.typedEnd, j));
            }
        }
        return best;
    }

    /** What it costs to have typed the first letters for the whole word as it stands. */
    float cost(int typedLetters, int j) {
        int i = typedLetters;
        float cost = rows[j][i];
        if (j > 1 && meant[j - 1] == 'e') {
            cost = Math.min(cost, rows[j - 1][i] + Slip.SILENT_MISSING.cost());
        }
        if (i > 1 && typed.charAt(i - 1) == 'e') {
            cost = Math.min(cost, rows[j][i - 1] + Slip.FINAL_E_TYPED.cost());
        }
        if (j > 1 && meant[j - 1] == 's') {
            cost = Math.min(cost, rows[j - 1][i] + Slip.FINAL_S.cost());
        }
        if (i > 1 && typed.charAt(i - 1) == 's') {
            cost = Math.min(cost, rows[j][i - 1] + Slip.FINAL_S.cost());
        }
        if (i > 0 && j > 0) {
            for (Pattern pattern : patterns(patternsAtEnd, i, meant[j - 1])) {
                cost = Math.min(cost, with(pattern, pattern.meant().length(), i, j));
            }
        }
        return i == length ? Math.min(cost, cutShort[j - 1]) : cost;
    }

    /** Whether some beginning of what was typed may stand for a word with these first letters, at so little cost. */
    boolean isNear(int j, float costMax, float costMaxPerLetter) {
        for (int i = 0; i <= length; i++) {
            if (rows[j][i] <= costMax + costMaxPerLetter * i) {
                return true;
            }
        }
        return false;
    }

    /** A pair in each other's place, or one of a cluster left out. */
    private float ofTwo(int i, int j) {
        char last = typed.charAt(i - 1);
        char letter = meant[j - 1];
        char earlier = meant[j - 2];
        float cost = NEVER;
        if (last == earlier && typed.charAt(i - 2) == letter && last != letter) {
            cost = rows[j - 2][i - 2] + Slip.SWAP.cost() + (i == 2 && j == 2 ? Slip.FIRST.cost() : 0);
        }
        if (last == letter && isLiquid(earlier) && !isVowel(letter)) {
            cost = Math.min(cost, rows[j - 2][i - 1] + Slip.CLUSTER_MISSING.cost());
        }
        return cost;
    }

    /** With some first letters of the side meant being the last ones so far. */
    private float with(Pattern pattern, int letters, int i, int j) {
        int from = j - letters;
        if (from < 0 || (pattern.atBeginning() && from > 0)) {
            return NEVER;
        }
        for (int k = 0; k < letters; k++) {
            if (meant[from + k] != pattern.meant().charAt(k)) {
                return NEVER;
            }
        }
        float first = from == 0 && pattern.slip() != Slip.SAME_SOUND ? Slip.FIRST.cost() / 2 : 0;
        return rows[from][i - pattern.typed().length()] + pattern.slip().cost() + first;
    }

    private static Pattern[] patterns(Pattern[][] among, int i, char last) {
        return last >= 'a' && last <= 'z' ? among[place(i, last)] : NO_PATTERN;
    }

    private static int place(int typedEnd, char last) {
        return typedEnd * LETTERS + last - 'a';
    }

    private float missing(int j) {
        char letter = meant[j - 1];
        if (j > 1 && meant[j - 2] == letter) {
            return Slip.PAIR_MISSING.cost();
        }
        if (isVowel(letter)) {
            return Slip.VOWEL_MISSING.cost();
        }
        return (letter == 'h' && j > 1 ? Slip.SILENT_MISSING : Slip.LETTER_MISSING).cost();
    }

    private float typedTooMuch(int i) {
        char letter = typed.charAt(i - 1);
        if (letter == ' ') {
            return Slip.PARTED.cost();
        }
        if (i > 1 && typed.charAt(i - 2) == letter) {
            return Slip.PAIR_TYPED.cost();
        }
        return (isVowel(letter) ? Slip.VOWEL_TYPED : Slip.LETTER_TYPED).cost();
    }

    private static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private static boolean isLiquid(char letter) {
        return letter == 'm' || letter == 'n' || letter == 'l' || letter == 'r';
    }
}
