package carrel.indexer.mapping;

import java.util.List;
import java.util.Locale;

/**
 * What carries the content: print, large print, braille, a screen.
 *
 * @param online whether it is read or heard over the network
 * @param words of 245 $h, 250, 300, 337, 338 and 340, in lower case
 */
record MarcCarrier(boolean online, boolean largePrint, boolean braille, String words) {
    private static final MarcPath WORDS = MarcPath.of("245h:250a:300abce:337a:338a:340ahn");
    private static final MarcPath CARRIER_CODES = MarcPath.of("338b");

    static MarcCarrier of(MarcRecord record) {
        String words = String.join(" | ", WORDS.values(record)).toLowerCase(Locale.ROOT);
        char form = formOfItem(record);
        List<String> physical = record.controls("007");
        boolean largePrint =
                form == 'd' || words.contains("large print") || words.contains("large type") || begins(physical, "tb");
        boolean braille = form == 'f' || begins(physical, "tc", "f") || words.contains("braille");
        return new MarcCarrier(online(record, form, physical, words), largePrint, braille, words);
    }

    boolean says(String... any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * 008/23 (29 for maps and visual material), 338, 300, else 007. A 007 for a computer file counts only where no
     * other 007 is for print: records for both carry both.
     */
    private static boolean online(MarcRecord record, char form, List<String> physical, String words) {
        if (form == 'o'
                || words.contains("online resource")
                || CARRIER_CODES.values(record).contains("cr")) {
            return true;
        }
        boolean remote = begins(physical, "cr");
        boolean disc = begins(physical, "co", "cj", "ca", "cb", "cc") || words.contains("cd-rom");
        boolean electronic = form == 's' || form == 'q' || words.contains("electronic resource");
        boolean alsoPrint = begins(physical, "t") || words.contains("unmediated");
        return (remote && !alsoPrint) || (electronic && !disc && record.has("856"));
    }

    private static char formOfItem(MarcRecord record) {
        boolean late = "efgkor".indexOf(record.leader(6)) >= 0;
        return record.fixedData().map(data -> data.charAt(late ? 29 : 23)).orElse(' ');
    }

    private static boolean begins(List<String> fields, String... codes) {
        return fields.stream().anyMatch(field -> {
            for (String code : codes) {
                if (field.startsWith(code)) {
                    return true;
                }
            }
            return false;
        });
    }
}
