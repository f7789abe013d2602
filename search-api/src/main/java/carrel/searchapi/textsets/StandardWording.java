package carrel.searchapi.textsets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A learning standard as a state prints it: codes, what students do, and what it is about. "4-ESS2-2: Analyze and
 * interpret data from maps to describe patterns of Earth's features" is about maps and the Earth.
 *
 * @param codes such as {@code 4-ESS2-2} or {@code CCSS.ELA-Literacy.RI.5.3}
 * @param words what is left
 * @param sentence whether it says what students do, so that most of its words are not its topic
 */
record StandardWording(List<String> codes, String words, boolean sentence) {
    /** Letters and digits in two parts or more, a digit among them. */
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=[A-Za-z.\\-]*\\d)[A-Z0-9][A-Za-z0-9]*(?:[.\\-][A-Za-z0-9]+)+(?![\\p{L}\\p{N}])");

    /** A year or years are no code. */
    private static final Pattern YEARS = Pattern.compile("\\d{3,4}(-\\d{2,4})?");

    private static final Set<String> DOING = Set.of("""
            analyze apply ask assess cite classify communicate compare conduct construct contrast define demonstrate
            describe design determine develop discuss distinguish evaluate examine explain explore generate identify
            illustrate infer integrate interpret interpreting investigate know learn model obtain plan predict
            recognize represent solve summarize support synthesize understand use""".split("\\s+"));

    /** What students work with, when a standard names something else beside it: "data from maps". */
    private static final Set<String> TOOLS = Set.of(
            "chart",
            "charts",
            "diagram",
            "diagrams",
            "graph",
            "graphs",
            "map",
            "maps",
            "models",
            "timeline",
            "timelines");

    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "by", "from", "in", "of", "on", "the", "to", "using", "with");

    private static final Set<String> ABOUT_WORK = Set.of("""
            ability able argument arguments based claim claims conclusion concept concepts data evidence example
            examples explanation explanations grade grades idea ideas information investigation investigations knowledge
            observation observations pattern patterns problem problems question questions reasoning relationship
            relationships representation representations result skill skills solution solutions source sources standard
            student students text texts various variety ways""".split("\\s+"));

    StandardWording {
        codes = List.copyOf(codes);
    }

    static StandardWording of(String wording) {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(wording);
        StringBuilder rest = new StringBuilder();
        while (code.find()) {
            boolean years = YEARS.matcher(code.group()).matches();
            code.appendReplacement(rest, years ? Matcher.quoteReplacement(code.group()) : " ");
            if (!years) {
                codes.add(code.group());
            }
        }
        code.appendTail(rest);
        String words = rest.toString().replaceAll("\\s*[:;]\\s+", " ").strip();
        List<String> each = List.of(words.split("\\s+"));
        boolean sentence =
                each.stream().anyMatch(word -> DOING.contains(plain(word))) && (each.size() > 4 || !codes.isEmpty());
        if (sentence) {
            List<String> kept = each.stream()
                    .filter(word -> !DOING.contains(plain(word)) && !ABOUT_WORK.contains(plain(word)))
                    .toList();
            List<String> withoutTools =
                    kept.stream().filter(word -> !TOOLS.contains(plain(word))).toList();
            boolean topicLeft = withoutTools.stream().anyMatch(word -> !SMALL_WORDS.contains(plain(word)));
            words = kept.isEmpty() ? words : String.join(" ", topicLeft ? withoutTools : kept);
        }
        return new StandardWording(codes, words.isEmpty() ? wording : words, sentence);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
