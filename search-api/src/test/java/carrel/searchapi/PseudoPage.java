package carrel.searchapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for text that came by no message file, in an answer in the pseudo-locale. */
final class PseudoPage {
    private static final Pattern UNSEEN =
            Pattern.compile("<svg\\b(?:(?!<svg\\b).)*?</svg>|<(script|style)\\b.*?</\\1>|<!.*?>", Pattern.DOTALL);
    /** Isolated from our own text around it. */
    private static final Pattern OWN = Pattern.compile(
            "<(bdi|mark|textarea|code)\\b[^>]*>.*?</\\1>"
                    + "|<((?!html)[a-z0-9]+)\\b[^>]* (?:lang=\"(?!en\")[^\"]*\"|lang=\"en\" translate=\"yes\"|dir=\"auto\"|translate=\"no\")[^>]*>.*?</\\2>",
            Pattern.DOTALL);
    /**
     * Not said to readers: addresses, code, citations as their style has them, other languages' own names; and
     * names of formulas with what they were published in, which a browser may translate ({@code translate="yes"}).
     */
    private static final Pattern NOT_SAID = Pattern.compile(
            "<(code|lastBuildDate|pubDate|link|guid)\\b[^>]*>.*?</\\1>|<((?!html)[a-z0-9]+)\\b[^>]* (?:class=\"citation\"|lang=\"(?!en\")[^\"]*\"|translate=\"(?:no|yes)\")[^>]*>.*?</\\2>",
            Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SPOKEN =
            Pattern.compile("(?<!Z3988\") (?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    /** Names and words of the search language, which are the same in all languages. */
    private static final Pattern NAMES = Pattern.compile(
            "Carrel|Lexile|ATOS|Fountas &amp; Pinnell|DRA|Reading Recovery|Accelerated Reader|ISBN|ISSN|MARC|PDF|RIS|BibTeX|RSS|CSV|JSON|\\bP?K\\b|\\baround\\b|\\bNOT\\b|\\bauthor:|\\bseries:|\\bgrade(?= 3)|(?m:^\\s*English\\s*$)");

    private PseudoPage() {}

    /** Text outside brackets that is not isolated, in attributes that are spoken too. */
    static List<String> untranslated(String page) {
        String seen = without(UNSEEN, page);
        List<String> found = new ArrayList<>();
        Matcher attribute = SPOKEN.matcher(without(NOT_SAID, seen));
        while (attribute.find()) {
            found.addAll(outside(attribute.group(1)));
        }
        found.addAll(outside(TAG.matcher(without(OWN, seen)).replaceAll("\n")));
        return found;
    }

    /**
     * Lines with words outside brackets that are unknown, wherever they stand.
     *
     * @param known in lower case
     */
    static List<String> strange(String page, Set<String> known) {
        String said = TAG.matcher(without(NOT_SAID, without(UNSEEN, page))).replaceAll("\n");
        return outside(said).stream()
                .filter(line -> WORD.matcher(line.replaceAll("&[a-z#0-9]+;|https?:\\S+|/shared/\\S+", " "))
                        .results()
                        .anyMatch(word -> !known.contains(word.group().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Elements stand in one another, so this goes on until nothing is left to take out. */
    private static String without(Pattern part, String page) {
        String rest = page;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = part.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /** The words outside brackets, which may stand in one another. */
    private static List<String> outside(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += letter == '⟦' ? 1 : letter == '⟧' ? -1 : 0;
            if (depth == 0) {
                out.append(letter);
            }
        }
        return NAMES.matcher(out)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> line.replaceAll("&[a-z#0-9]+;", "").codePoints().anyMatch(Character::isLetter))
                .toList();
    }
}
