package carrel.analyzers.spelling;

/**
 * The kinds of slips that turn the word meant into the word typed, each with one cost for all words: the rarer among
 * children, the dearer. One is about any letter for any other in the middle of a word.
 *
 * <p>The costs were chosen by class, never by word: scored on halves of children's misspellings that were held out.
 */
enum Slip {
    /** A sound written as it is written elsewhere: "fone". Letter patterns. */
    SAME_SOUND(0.35f),
    /** A sound near to the one meant: "brop" for "drop" by ear. Letter patterns. */
    LIKE_SOUND(0.9f),
    /** A letter that looks like the one meant. Letter patterns. */
    LOOKS_ALIKE(0.95f),
    /** One vowel for another. */
    VOWEL(0.6f),
    /** Any other letter. */
    LETTER(1.1f),
    /** A vowel left out. */
    VOWEL_MISSING(0.45f),
    /** One letter of a pair left out: "litle". */
    PAIR_MISSING(0.2f),
    /** A silent e at the end left out, or an h anywhere. */
    SILENT_MISSING(0.3f),
    /** m, n, l or r left out before a consonant: "copeter". */
    CLUSTER_MISSING(0.5f),
    /** Any other letter left out. */
    LETTER_MISSING(0.7f),
    /** A letter written twice: "untill". */
    PAIR_TYPED(0.25f),
    /** A vowel too many. */
    VOWEL_TYPED(0.7f),
    /** An e too many at the end. */
    FINAL_E_TYPED(0.45f),
    /** An s too many at the end, or left out there. */
    FINAL_S(0.6f),
    /** Any other letter too many. */
    LETTER_TYPED(1.1f),
    /** Two letters in each other's place. */
    SWAP(0.45f),
    /** Added when the first letter is wrong, missing or too many, and does not even sound the same. */
    FIRST(0.35f),
    /** The end of the word is not there, whatever its length. */
    END_MISSING(1.2f),
    /** Each letter of that end. */
    END_LETTER(0.25f),
    /** Two words typed as one. */
    JOINED(0.6f),
    /** One word typed as two. */
    PARTED(0.4f),
    /** Taken off when both sound alike as wholes (Double Metaphone). */
    ALIKE_AS_WHOLE(0.3f),
    /** For each time that a word is e times as rare as another. */
    RARITY(0.15f);

    private final float cost;

    Slip(float cost) {
        this.cost = cost;
    }

    float cost() {
        return cost;
    }
}
