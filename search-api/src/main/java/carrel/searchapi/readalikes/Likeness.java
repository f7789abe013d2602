package carrel.searchapi.readalikes;

import java.util.Optional;

/** One way in which two works can be alike. */
interface Likeness {
    /** How alike they are in this way, if they are at all. */
    Optional<Share> between(Traits seed, Traits candidate);

    /**
     * What a likeness adds to the sum.
     *
     * @param score may be below zero, where works differ
     * @param reason what to say of it; nothing, where it would not help a reader to hear it
     */
    record Share(double score, Optional<String> reason) {
        static Share silent(double score) {
            return new Share(score, Optional.empty());
        }

        static Share said(double score, String reason) {
            return new Share(score, Optional.of(reason));
        }
    }
}
