package carrel.indexer.sources;

import carrel.indexer.mapping.Subfield;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be meant by a subfield whose code is no lower-case letter or digit. */
final class SubfieldMending {
    /** A delimiter that was made visible, and kept: {@code ‡c}, {@code ¿c}. */
    private static final Pattern VISIBLE_DELIMITER = Pattern.compile("[\u2021\u00bf]([a-z0-9])(.*)", Pattern.DOTALL);

    private SubfieldMending() {}

    /** The first subfield of a field: its code in upper case, or with an accent that it has caught. */
    static Optional<Subfield> first(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char plain = Normalizer.normalize(text.substring(0, 1), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
        boolean code = (plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9');
        return code ? Optional.of(new Subfield(plain, text.substring(1))) : later(text);
    }

    /** A later subfield; empty when the text rather belongs to the subfield before. */
    static Optional<Subfield> later(String text) {
        Matcher visible = VISIBLE_DELIMITER.matcher(text);
        return visible.matches()
                ? Optional.of(new Subfield(visible.group(1).charAt(0), visible.group(2)))
                : Optional.empty();
    }
}
