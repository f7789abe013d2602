package carrel.indexer.trial;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What happens to records on their way: bytes changed, lost, doubled, cut off, and marks where none belong. */
final class Damage {
    private static final String MARKS = "\u001b\u001d\u001e\u001f\n\r\t<>{}[]\"'\\$=&;,:/\0";
    private static final int RUN_BYTES_MAX = 300;

    private Damage() {}

    static byte[] to(byte[] sound, Random random) {
        StringBuilder bytes = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
        for (int times = random.nextInt(5); times >= 0 && !bytes.isEmpty(); times--) {
            once(bytes, random);
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void once(StringBuilder bytes, Random random) {
        int at = random.nextInt(bytes.length());
        int run = Math.min(bytes.length() - at, 1 + random.nextInt(RUN_BYTES_MAX));
        switch (random.nextInt(9)) {
            case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
            case 1 -> bytes.deleteCharAt(at);
            case 2 -> bytes.insert(at, (char) random.nextInt(256));
            case 3 -> bytes.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 4 -> bytes.delete(at, at + run);
            case 5 -> bytes.insert(at, bytes.substring(at, at + run));
            case 6 -> bytes.setLength(at);
            case 7 ->
                bytes.insert(
                        at,
                        String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())))
                                .repeat(run));
            // The first bytes hold lengths and addresses, which everything else hangs on.
            default -> bytes.setCharAt(random.nextInt(Math.min(24, bytes.length())), (char) ('0' + random.nextInt(10)));
        }
    }
}
