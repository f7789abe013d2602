package carrel.searchapi.parameters;

import carrel.searchapi.wording.Saying;
import java.util.Optional;

/**
 * One parameter that could not be read.
 *
 * @param parameter its name, as it came
 * @param expected what would have been right, in words that end a sentence beginning "expected"
 * @param got what came, cut after {@value #GOT_CHARACTERS_MAX} characters
 * @param nearest the known name or value that looks most like what came, where one does
 */
public record BadParameter(String parameter, Saying expected, String got, Optional<String> nearest) {
    static final int GOT_CHARACTERS_MAX = 60;

    public BadParameter {
        if (got.codePointCount(0, got.length()) > GOT_CHARACTERS_MAX) {
            got = got.substring(0, got.offsetByCodePoints(0, GOT_CHARACTERS_MAX)) + "…";
        }
    }

    /** The same for a reader. */
    public Saying said() {
        return nearest.map(name -> Saying.of("trouble.given.near", parameter, got, expected, name))
                .orElse(Saying.of("trouble.given", parameter, got, expected));
    }

    /** All of it as one sentence. */
    public String sentence() {
        String hint = nearest.map(name -> "; did you mean \"" + name + "\"?").orElse(".");
        return parameter + ": expected " + expected + ", but got \"" + got + "\"" + hint;
    }
}
