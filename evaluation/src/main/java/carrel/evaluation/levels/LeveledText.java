package carrel.evaluation.levels;

import java.util.Optional;

/**
 * A text and how hard people say it is.
 *
 * @param id the row's own name, or its number in the file
 * @param difficulty higher is harder; the unit is the source's own. Empty when the row states none
 * @param article texts of one article are compared with each other alone; empty when the row names none
 */
record LeveledText(String id, String text, Optional<Double> difficulty, Optional<String> article) {}
