package carrel.indexer.documents;

import carrel.catalog.Titles;
import carrel.indexer.documents.process.Fact.Kind;
import carrel.indexer.documents.process.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A title for a document: what it says, unless a program said it; else its first heading; else its first line, when that
 * is short enough to be one; else its file's name, made readable.
 */
final class DocumentTitle {
    private static final int LINE_CHARACTERS_MAX = 80;
    private static final int TITLE_CHARACTERS_MAX = 300;

    /** What word processors write when nobody has thought of a title: "Document1", "Slide 1", "untitled". */
    private static final Pattern MADE_BY_A_PROGRAM = Pattern.compile(
            "(untitled|no title|title|(new )?(microsoft )?(word )?document|dokument|presentation|powerpoint presentation|"
                    + "pptx? presentation|slide|folie|book|sheet|workbook|page|layout|draft|template|normal|blank|scan|"
                    + "scanned document|(adobe )?(photoshop|illustrator|indesign|acrobat) pdf)[\\s_\\-]*(title)?[\\s_\\-]*\\(?\\d*\\)?",
            Pattern.CASE_INSENSITIVE);

    /** Printer drivers put the program before and leave the ending behind: "Microsoft Word - Frogs.doc". */
    private static final Pattern PROGRAM_BEFORE = Pattern.compile(
            "^(microsoft (office )?(word|powerpoint|excel|publisher)\\s*-\\s*)+", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILE_ENDING = Pattern.compile(
            "\\.(pdf|epub|docx?|dotx?|odt|odp|ods|rtf|txt|text|md|html?|xhtml|pptx?|ppsx?|xlsx?|csv|tsv|xml|pub|wpd|"
                    + "indd|qxd|p65|pages|key|fb2)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> LEADING_ARTICLES = Set.of("the ", "a ", "an ");

    private DocumentTitle() {}

    static Titles of(String fileName, Outcome.Parsed document) {
        String title = Stream.of(
                        ownTitle(document), sensible(document.facts().first(Kind.HEADING)), firstLine(document))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> readable(fileName));
        String subtitle = document.facts().first(Kind.SUBTITLE);
        return new Titles(title, subtitle, "", List.of(), leadingArticle(title));
    }

    private static Optional<String> ownTitle(Outcome.Parsed document) {
        String title = document.facts().first(Kind.TITLE).strip();
        if (!title.isEmpty() && document.mediaType().contains("epub")) {
            // Somebody published it under this name, be it "1984".
            return Optional.of(shortened(title));
        }
        String bare = PROGRAM_BEFORE.matcher(title).replaceFirst("");
        boolean isFileName = FILE_ENDING.matcher(bare).find();
        return isFileName ? sensible(readable(bare)) : sensible(bare);
    }

    private static Optional<String> firstLine(Outcome.Parsed document) {
        String text = document.pages().getFirst().text().stripLeading();
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > LINE_CHARACTERS_MAX ? Optional.empty() : sensible(line);
    }

    /** A title has letters, and more than one. */
    private static Optional<String> sensible(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        boolean worded = line.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        if (!worded || MADE_BY_A_PROGRAM.matcher(line).matches()) {
            return Optional.empty();
        }
        return Optional.of(shortened(line));
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ");
        return line.length() > TITLE_CHARACTERS_MAX ? line.substring(0, TITLE_CHARACTERS_MAX) : line;
    }

    /** "food_chains-grade4.pdf" is "Food chains grade4". */
    private static String readable(String fileName) {
        String stem = FILE_ENDING.matcher(fileName).replaceFirst("");
        String words = stem.replaceAll("%20|[_+]|(?<=\\p{L})[-.](?=[\\p{L}\\d])", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String title = words.isEmpty() ? fileName : words;
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static int leadingArticle(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return LEADING_ARTICLES.stream()
                .filter(lower::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
