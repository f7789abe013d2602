package carrel.analyzers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An International Standard Book Number (ISO 2108) of 10 or 13 characters, without hyphens; an X is upper case.
 *
 * <p>It may fail its check digit, since books are printed and catalogued with wrong numbers: ask {@link #isValid}.
 */
public record Isbn(String characters) {
    /** Ten or thirteen digits, with hyphens or blanks between any of them; the last of ten may be X. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9A-Za-z])(?:97[89][-\\s\u2010-\u2015]?(?:[0-9][-\\s\u2010-\u2015]?){9}[0-9]"
                    + "|(?:[0-9][-\\s\u2010-\u2015]?){9}[0-9Xx])(?![0-9A-Za-z])");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[-\\s\u2010-\u2015]+");

    private static final Pattern FORM = Pattern.compile("97[89][0-9]{10}|[0-9]{9}[0-9X]");

    public Isbn {
        if (!FORM.matcher(characters).matches()) {
            throw new IllegalArgumentException(
                    "an ISBN has 10 characters, or 13 that begin with 978 or 979, but got " + characters);
        }
    }

    /**
     * The first ISBN in a text such as MARC 020 $a, where qualifiers, prices and hyphens may surround it: {@code
     * 0-306-40615-2 (pbk.) : $4.95}. A number that fails its check digit is taken only when no other is there.
     */
    public static Optional<Isbn> parse(String text) {
        List<Isbn> all = allIn(text);
        return all.stream().filter(Isbn::isValid).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** Every ISBN in a text, in its order, the invalid too. */
    public static List<Isbn> allIn(String text) {
        List<Isbn> found = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            String characters =
                    BETWEEN_DIGITS.matcher(written.group()).replaceAll("").toUpperCase(Locale.ROOT);
            found.add(new Isbn(characters));
        }
        return List.copyOf(found);
    }

    /** Whether the check digit is right. */
    public boolean isValid() {
        return characters.length() == 13
                ? characters.charAt(12) == checkDigit13(characters)
                : characters.charAt(9) == checkDigit10(characters);
    }

    /** The thirteen digits; empty when the number is not valid, since a wrong one must not turn into a right one. */
    public Optional<String> to13() {
        if (!isValid()) {
            return Optional.empty();
        }
        if (characters.length() == 13) {
            return Optional.of(characters);
        }
        String body = "978" + characters.substring(0, 9);
        return Optional.of(body + checkDigit13(body));
    }

    /** The thirteen digits of a valid number, the characters as they stand of another. */
    public String normalForm() {
        return to13().orElse(characters);
    }

    @Override
    public String toString() {
        return characters;
    }

    private static char checkDigit13(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static char checkDigit10(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
