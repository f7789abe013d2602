package carrel.searchapi.readalikes;

import java.util.Optional;

/**
 * A term for how a book feels to read, and what is known of it for one work.
 *
 * @param term as the shipped list has it
 * @param facet what sort of feeling: tone, pace, storyline, characters, humor, scariness, illustration
 * @param guessed whether Carrel's rules find signs of it in the record
 * @param judged what the staff say; nothing when nobody has said
 */
public record AppealGuess(String term, String facet, boolean guessed, Optional<Boolean> judged) {}
