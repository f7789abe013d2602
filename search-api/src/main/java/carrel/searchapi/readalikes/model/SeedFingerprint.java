package carrel.searchapi.readalikes.model;

import carrel.catalog.ContentHash;
import java.util.Locale;

/** Tells whether a model has seen a seed, without keeping the seed. */
public final class SeedFingerprint {
    private static final int DIGITS = 12;

    private SeedFingerprint() {}

    /** The beginning of a hash of the seed's id and title: 12 hexadecimal digits. */
    public static String of(String id, String title) {
        return ContentHash.of(id + "\n" + title.toLowerCase(Locale.ROOT).strip())
                .substring(0, DIGITS);
    }
}
