package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class Marc8Test {
    /** Text as its bytes, one character for each; {@code ^} is the escape character. */
    private static String decode(String bytes) {
        byte[] raw = bytes.replace('^', '\u001b').getBytes(StandardCharsets.ISO_8859_1);
        return MarcCoding.MARC_8.decode(raw, 0, raw.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain ASCII                  | plain ASCII
            \u00e2etude                  | étude
            Vi\u00f2\u00e3et             | Việt
            \u00ebi\u00eca          | i͡a
            \u00c3 1998                  | © 1998
            ^gabc^s def                  | αβγ def
            H^b2^sO, x^p2^s              | H₂O, x²
            ^(NmIR^(B                    | Мир
            ^(2ylem^(B                   | שלום
            ^$1!0d!FM^(B                 | 人民
            ^$1!0d!FM.^(B                | 人民.
            ^$1!0d!0^(B end              | 人!0 end
            """)
    void isRead(String bytes, String text) {
        assertEquals(text, decode(bytes));
    }

    @Test
    void brokenEscapeSequencesAreDroppedAndTheTextGoesOn() {
        assertEquals("frog", decode("fr^og"));
        assertEquals("frog", decode("frog^"));
        assertEquals("frog", decode("frog^  "));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyBytesComeToAnEnd(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(400)];
        for (int i = 0; i < bytes.length; i++) {
            // Escape sequences and their pieces are as likely as all other bytes together.
            bytes[i] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "\u001b\u001b\u001b$(),-! 1BENQS234gbps".charAt(random.nextInt(23));
        }

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarcCoding.MARC_8.decode(bytes, 0, bytes.length));
    }
}
