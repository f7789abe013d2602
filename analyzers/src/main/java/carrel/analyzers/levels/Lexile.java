package carrel.analyzers.levels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Lexile text measure, as a record states it; Carrel never computes one.
 *
 * @param code what kind of text it is, when the measure says
 * @param measure from -400 (written BR400L) to 2000; absent for non-prose (NP) and for a bare BR
 */
public record Lexile(Optional<Code> code, OptionalInt measure) {
    /** The letters before a measure. */
    public enum Code {
        /** Adult directed: read aloud to a child. */
        AD,
        /** Non-conforming: harder than its readers' age suggests. */
        NC,
        /** High-low: easier than its readers' age suggests. */
        HL,
        /** Illustrated guide. */
        IG,
        /** Graphic novel. */
        GN,
        /** Beginning reader: the number counts below zero. */
        BR,
        /** Non-prose: poems, plays, recipes; has no number. */
        NP
    }

    /** The easiest measure. */
    public static final int LOWEST = -400;

    /** The hardest measure. */
    public static final int HIGHEST = 2000;

    /** Letter O for zero, blanks anywhere, leading zeros and a missing L are all met in records. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(AD|NC|HL|IG|GN|BR|NP)\\s*[:.-]?\\s*)?([0-9O]{1,4})\\s*L?|(BR|NP)");

    public Lexile {
        boolean numbered = measure.isPresent();
        boolean wordless = code.isPresent() && (code.get() == Code.BR || code.get() == Code.NP);
        if (!numbered && !wordless) {
            throw new IllegalArgumentException("a Lexile without a number is BR or NP, but got " + code);
        }
        if (numbered && code.equals(Optional.of(Code.NP))) {
            throw new IllegalArgumentException("non-prose (NP) has no number, but got " + measure);
        }
        if (numbered && (measure.getAsInt() < LOWEST || measure.getAsInt() > HIGHEST)) {
            throw new IllegalArgumentException("a Lexile lies between -400 and 2000, but got " + measure);
        }
    }

    /** A measure without a code; below zero it is a beginning reader's. */
    public static Lexile of(int measure) {
        return new Lexile(measure < 0 ? Optional.of(Code.BR) : Optional.empty(), OptionalInt.of(measure));
    }

    /** Reads {@code AD420L}, {@code 650}, {@code BR 40L}, {@code NP}; empty for anything else or out of range. */
    public static Optional<Lexile> parse(String written) {
        Matcher lexile = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!lexile.matches()) {
            return Optional.empty();
        }
        if (lexile.group(3) != null) {
            return Optional.of(new Lexile(Optional.of(Code.valueOf(lexile.group(3))), OptionalInt.empty()));
        }
        return numbered(Optional.ofNullable(lexile.group(1)).map(Code::valueOf), lexile.group(2));
    }

    /** As publishers print it: {@code AD420L}, {@code BR150L}, {@code NP}. */
    @Override
    @JsonValue
    public String toString() {
        String letters = code.map(Code::name).orElse("");
        return measure.isPresent() ? letters + Math.abs(measure.getAsInt()) + "L" : letters;
    }

    @JsonCreator
    private static Lexile stored(String written) {
        return parse(written).orElseThrow(() -> new IllegalArgumentException("not a Lexile: " + written));
    }

    private static Optional<Lexile> numbered(Optional<Code> code, String digits) {
        int number = Integer.parseInt(digits.replace('O', '0'));
        if (code.equals(Optional.of(Code.NP))) {
            return Optional.empty();
        }
        int measure = code.equals(Optional.of(Code.BR)) ? -number : number;
        if (measure < LOWEST || measure > HIGHEST) {
            return Optional.empty();
        }
        return Optional.of(new Lexile(code, OptionalInt.of(measure)));
    }
}
