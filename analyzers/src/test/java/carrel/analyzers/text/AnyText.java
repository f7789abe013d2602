package carrel.analyzers.text;

import java.util.Random;

/** Text that no cataloguer would write, the same for the same seed: many scripts, broken surrogates, stray marks. */
public final class AnyText {
    private static final String[] PIECES = {
        "the",
        "Dinosaurs",
        "O'Dell's",
        "J.K.",
        "A. A.",
        "U.S.A.",
        "1,000",
        "3.5",
        "4-6",
        "C++",
        "C#",
        "&",
        "wolves",
        "l'été",
        "niño",
        "Straße",
        "ﬁn",
        "ﷺ",
        "Ångström",
        "e\u0301",
        "\u0301",
        "\u200d",
        "\u00ad",
        "ʼ",
        "’",
        "'",
        "...",
        "恐龍",
        "恐",
        "が",
        "か\u3099",
        "ﾃﾞｰﾀ",
        "データ",
        "공룡",
        "ㅎ",
        "كتاب",
        "الأطفال",
        "ـ",
        "سֵ",
        "סֵפֶר",
        "Οδύσσεια",
        "Ёлка",
        "हिन्दी",
        "ภาษาไทย",
        "မြန်မာ",
        "🦖",
        "👩‍👩‍👧",
        "🇲🇽",
        "0306406152",
        "978-0-306-40615-7",
        "0378-5955",
        "QL737 .C2",
        "599.7 SIM",
        "[",
        "]",
        "/",
        ":",
        ";",
        "--",
        "\t",
        "\n",
        "\u0000",
        "\ufeff",
        "\ufffd",
        "\u202e"
    };

    private AnyText() {}

    public static String of(long seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = chance.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            switch (chance.nextInt(8)) {
                case 0 -> text.append((char) chance.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.appendCodePoint(chance.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append((char) ('a' + chance.nextInt(26)));
                case 3 -> text.append(Integer.toString(chance.nextInt(), 36).repeat(chance.nextInt(40)));
                default -> text.append(PIECES[chance.nextInt(PIECES.length)]);
            }
            if (chance.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
