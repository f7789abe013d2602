package carrel.indexer.sources;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that MarcEdit's text spells out in braces. A diacritic stands before its letter, {@code {acute}e}, or with
 * it, {@code {eacute}}. Source: the character mnemonics of the Library of Congress's MARCMaker.
 */
final class MarcMnemonics {
    private static final Pattern MNEMONIC = Pattern.compile("\\{([A-Za-z0-9]{2,12})}");

    private static final Map<String, String> DIACRITICS = table(
            "acute 0301 breve 0306 breveb 032e candra 0310 caron 030c cedil 0327 circ 0302 commaa 0313 commab 0326 "
                    + "dblac 030b dbldotb 0324 dblunder 0333 dot 0307 dotb 0323 grave 0300 hooka 0309 ldbltil fe22 "
                    + "llig fe20 macr 0304 ogon 0328 rcedil 031c rcommaa 0315 rdbltil fe23 ring 030a ringb 0325 "
                    + "rlig fe21 tilde 0303 uml 0308 under 0332");

    private static final Map<String, String> CHARACTERS = table(
            "dollar 0024 lcub 007b rcub 007d bsol 005c amp 0026 lt 003c gt 003e quot 0022 apos 0027 num 0023 percnt 0025 "
                    + "ast 002a plus 002b comma 002c hyphen 002d period 002e sol 002f colon 003a semi 003b equals 003d "
                    + "quest 003f commat 0040 lsqb 005b rsqb 005d lowbar 005f verbar 007c "
                    + "AElig 00c6 aelig 00e6 OElig 0152 oelig 0153 Dstrok 0110 dstrok 0111 Lstrok 0141 lstrok 0142 "
                    + "Ostrok 00d8 ostrok 00f8 THORN 00de thorn 00fe ETH 00d0 eth 00f0 inodot 0131 Ohorn 01a0 ohorn 01a1 "
                    + "Uhorn 01af uhorn 01b0 szlig 00df copy 00a9 reg 00ae phono 2117 deg 00b0 flat 266d sharp 266f "
                    + "iexcl 00a1 iquest 00bf middot 00b7 plusmn 00b1 pound 00a3 euro 20ac eurosign 20ac scriptl 2113 "
                    + "softsign 02b9 hardsign 02ba mlrhring 02be mllhring 02bb alif 02bc ayn 02bb joiner 200d "
                    + "nonjoin 200c");

    private MarcMnemonics() {}

    /** The text with every known mnemonic as its character; what is in braces and unknown stays. */
    static String resolve(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        StringBuilder pending = new StringBuilder();
        Matcher matcher = MNEMONIC.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (matcher.region(at, text.length()).lookingAt()) {
                String name = matcher.group(1);
                if (DIACRITICS.containsKey(name)) {
                    pending.append(DIACRITICS.get(name));
                } else {
                    resolved.append(character(name, matcher.group())).append(pending);
                    pending.setLength(0);
                }
                at = matcher.end();
            } else {
                resolved.append(text.charAt(at)).append(pending);
                pending.setLength(0);
                at++;
            }
        }
        return Normalizer.normalize(resolved.append(pending), Normalizer.Form.NFC);
    }

    private static String character(String name, String asWritten) {
        String known = CHARACTERS.get(name);
        if (known != null) {
            return known;
        }
        String diacritic = DIACRITICS.get(name.substring(1));
        return diacritic == null ? asWritten : name.charAt(0) + diacritic;
    }

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new HashMap<>();
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], Character.toString(Integer.parseInt(words[i + 1], 16)));
        }
        return Map.copyOf(table);
    }
}
