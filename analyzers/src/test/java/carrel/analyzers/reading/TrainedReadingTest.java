package carrel.analyzers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrainedReadingTest {
    /** Together in the jar; the words are half of it once packed. */
    private static final int BYTES_MAX = 1 << 20;

    /** Changes only when the scale is trained again, on purpose. */
    private static final String FINGERPRINT = "c86924eda5b3a93cd3a1b80f597900a73231f3928cec370db625397226aa1132";

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TrainedReading.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatShipsIsWhatTrainingWrote() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(file(TrainedReading.WORDS_FILE));
        digest.update(file(TrainedReading.SCALE_FILE));

        assertEquals(FINGERPRINT, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void itIsSmall() throws IOException {
        assertTrue(file(TrainedReading.WORDS_FILE).length + file(TrainedReading.SCALE_FILE).length < BYTES_MAX);
    }

    @Test
    void itNamesItsSourcesAndTheirLicences() throws IOException {
        String words = new String(file(TrainedReading.WORDS_FILE), StandardCharsets.UTF_8);

        for (String source : new String[] {"McGuffey", "OneStopEnglish, CC BY-SA 4.0", "StoryWeaver", "CC BY"}) {
            assertTrue(words.contains(source), source);
        }
    }

    @Test
    void commonWordsAreEarlyAndLearnedOnesAreHard() {
        Lexicon lexicon = TrainedReading.shipped().lexicon();
        Word dog = Objects.requireNonNull(lexicon.find("dog".toCharArray(), 3));
        Word government = Objects.requireNonNull(lexicon.find("government".toCharArray(), 10));

        assertTrue(dog.figures().early() > government.figures().early());
        assertTrue(dog.figures().contrast() < government.figures().contrast());
    }
}
