package carrel.analyzers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An International Standard Serial Number (ISO 3297): eight characters without the hyphen, the last of them perhaps an
 * upper-case X. It may fail its check digit: ask {@link #isValid}.
 */
public record Issn(String characters) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9A-Za-z-])([0-9]{4})([-\u2010-\u2015]?)([0-9]{3}[0-9Xx])(?![0-9A-Za-z-])");

    private static final Pattern YEARS = Pattern.compile("(?:1[4-9]|20)[0-9]{2}(?:1[4-9]|20)[0-9]{2}");

    private static final Pattern FORM = Pattern.compile("[0-9]{7}[0-9X]");

    public Issn {
        if (!FORM.matcher(characters).matches()) {
            throw new IllegalArgumentException("an ISSN has 7 digits and a digit or X, but got " + characters);
        }
    }

    /** The first valid ISSN in a text such as MARC 022 $a, else the first that is written with its hyphen. */
    public static Optional<Issn> parse(String text) {
        List<Issn> all = allIn(text);
        return all.stream().filter(Issn::isValid).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /**
     * Every ISSN in a text, in its order. Eight characters without a hyphen, and two years with one, count only when
     * their check digit is right: dates are written so too.
     */
    public static List<Issn> allIn(String text) {
        List<Issn> found = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            Issn issn = new Issn((written.group(1) + written.group(3)).toUpperCase(Locale.ROOT));
            if (issn.isValid()
                    || (!written.group(2).isEmpty()
                            && !YEARS.matcher(issn.characters).matches())) {
                found.add(issn);
            }
        }
        return List.copyOf(found);
    }

    /** Whether the check digit is right. */
    public boolean isValid() {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (characters.charAt(i) - '0') * (8 - i);
        }
        int check = (11 - sum % 11) % 11;
        return characters.charAt(7) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** As it is printed: {@code 0378-5955}. */
    @Override
    public String toString() {
        return characters.substring(0, 4) + "-" + characters.substring(4);
    }
}
