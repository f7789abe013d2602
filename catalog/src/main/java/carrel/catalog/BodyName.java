package carrel.catalog;

import java.util.regex.Pattern;

/**
 * Tells names of bodies from names of people, which catalogues invert: the comma in "Committee on Banking, Currency, and
 * Housing" or "Pond Films, inc." turns nothing round. Records say so by their tag, title lists and feeds not at all, so the
 * name itself is looked at.
 */
public final class BodyName {
    private static final Pattern FIRM =
            Pattern.compile("(?i).*[ ,](inc|incorporated|ltd|limited|llc|co|company|corp|corporation|gmbh)\\.?");

    /** "United States. Congress": a full stop after a word, not after an initial or "St". */
    private static final Pattern PART_OF_A_BODY = Pattern.compile("[^,]*\\p{L}{3}\\. \\p{Lu}.*");

    private static final Pattern JOINED = Pattern.compile("(?i)[^,]* (of|for|on|and|&) .*|.*, (and|&) .*");

    private BodyName() {}

    /** Whether the name, as a catalogue prints it, is more likely a body's than a person's. */
    public static boolean is(String catalogued) {
        return FIRM.matcher(catalogued).matches()
                || PART_OF_A_BODY.matcher(catalogued).matches()
                || JOINED.matcher(catalogued).matches();
    }
}
