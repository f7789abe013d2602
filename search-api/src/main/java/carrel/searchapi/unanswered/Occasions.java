package carrel.searchapi.unanswered;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * On how many occasions something was asked, in memory alone. An occasion is an hour, however many ask in it: a class
 * that searches together is one occasion, and so is a reader who tries again and again.
 */
final class Occasions {
    /** The k of k-anonymity: what fewer occasions asked for is nobody's to see. */
    static final int OCCASIONS_MIN = 10;

    /** One reader may come back for an afternoon; on so many days others ask too. */
    static final int DAYS_MIN = 3;

    private static final int KEPT_MAX = 20_000;
    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();
    private static final long HOURS_OF_DAY = 24;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key = newKey();
    private final Map<Long, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Tally> eldest) {
            return size() > KEPT_MAX;
        }
    };

    private record Tally(int occasions, int days, long lastHour) {
        static final Tally NONE = new Tally(0, 0, Long.MIN_VALUE);

        Tally and(long hour) {
            boolean sameDay = lastHour != Long.MIN_VALUE && hour / HOURS_OF_DAY == lastHour / HOURS_OF_DAY;
            return new Tally(occasions + 1, sameDay ? days : days + 1, hour);
        }

        boolean isEnough() {
            return occasions >= OCCASIONS_MIN && days >= DAYS_MIN;
        }
    }

    /** Counts; tells on how many occasions it was asked if this is a new one and they are enough. */
    synchronized Optional<Integer> add(String words, Instant now) {
        long hour = now.toEpochMilli() / HOUR_MILLIS;
        long digest = digest(words);
        Tally before = tallies.getOrDefault(digest, Tally.NONE);
        if (before.lastHour == hour) {
            return Optional.empty();
        }
        Tally after = before.and(hour);
        tallies.put(digest, after);
        return after.isEnough() ? Optional.of(after.occasions) : Optional.empty();
    }

    /** With a key that is never written down, so that guessing words does not tell whether they were asked. */
    private long digest(String words) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
