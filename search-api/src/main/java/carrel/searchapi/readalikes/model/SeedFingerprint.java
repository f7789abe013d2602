package carrel.searchapi.readalikes.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Tells whether a model has seen a seed, without keeping the seed. */
public final class SeedFingerprint {
    private static final int BYTES = 6;

    private SeedFingerprint() {}

    /** The beginning of a hash of the seed's id and title: 12 hexadecimal digits. */
    public static String of(String id, String title) {
        try {
            byte[] seed = (id + "\n" + title.toLowerCase(Locale.ROOT).strip()).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed);
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
