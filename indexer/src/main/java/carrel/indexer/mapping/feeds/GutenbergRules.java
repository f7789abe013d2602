package carrel.indexer.mapping.feeds;

import carrel.analyzers.subjects.Thesaurus;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Origin;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.indexer.mapping.SourceTraits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which column of Project Gutenberg's catalogue (pg_catalog.csv) becomes which part of a resource. Its date is that of
 * the e-text, not of the work, and so is no year of publication.
 */
public final class GutenbergRules implements FeedRules<Map<String, String>> {
    private static final Pattern CREDIT = Pattern.compile("(.+?)\\s*(?:\\[([A-Za-z ]+)])?");

    /** How the catalogue marks a shelf of its newer order, which has fields of knowledge beside kinds of books. */
    private static final String BROWSING = "Browsing: ";

    private static final Pattern KIND = Pattern.compile(
            "(?i).*\\b(?:fiction|fantasy|crime|mystery|poetry|drama|plays|humou?r|biographies|fairy tales|cookbooks)\\b.*");

    private final SourceTraits traits;

    public GutenbergRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(Map<String, String> row) {
        return Optional.ofNullable(row.get("text#")).filter(number -> number.matches("[0-9]+"));
    }

    @Override
    public Optional<String> objection(Map<String, String> row) {
        if (number(row).isEmpty()) {
            return Optional.of("no number: the column Text# has the number of the e-text, but here it has none");
        }
        return cell(row, "title").isEmpty() ? Optional.of("no title: the column Title is empty") : Optional.empty();
    }

    @Override
    public Resource resource(Map<String, String> row, Origin origin) {
        // The first line is the title, what follows its subtitle or who says it.
        String[] lines = cell(row, "title").split("\\s*[\\r\\n]+\\s*", 2);
        Topics topics = new Topics();
        each(row, "subjects").forEach(subject -> topics.subject(subject, Thesaurus.LCSH));
        each(row, "bookshelves").forEach(shelf -> shelve(shelf, topics));
        ResourceBuilder resource = Resource.of(
                        origin, Facts.titles(lines[0], lines.length > 1 ? lines[1] : "", Stream.empty()))
                .contributors(credits(row).list())
                .format(traits.format().orElseGet(() -> format(cell(row, "type"))))
                .languages(Facts.languages(Stream.of(cell(row, "language"))))
                .publication(Facts.publication("Project Gutenberg", "", "", ""))
                .annotation(new Annotation("", List.of(), List.of("Free to read."), List.of()))
                .callNumbers(each(row, "locc").toList())
                .links(
                        number(row)
                                .flatMap(number -> traits.link("https://www.gutenberg.org/ebooks/" + number, "", false))
                                .stream()
                                .toList());
        topics.into(resource);
        return resource.build();
    }

    /** "Culture/Civilization/Society" is no kind of book; what it is about, the headings say better. */
    private static void shelve(String shelf, Topics topics) {
        String name = shelf.startsWith(BROWSING) ? shelf.substring(BROWSING.length()) : shelf;
        topics.forWhom(name);
        if (name.equals(shelf) || KIND.matcher(name).matches()) {
            topics.genre(name);
        }
    }

    private static Credits credits(Map<String, String> row) {
        Credits credits = new Credits();
        each(row, "authors").map(CREDIT::matcher).filter(Matcher::matches).forEach(credit -> {
            String role = credit.group(2);
            credits.addInverted(credit.group(1), role == null ? Credits.AUTHOR : role);
        });
        return credits;
    }

    private static Format format(String type) {
        return switch (type) {
            case "Sound" -> Format.EAUDIOBOOK;
            case "Image", "StillImage" -> Format.PICTURE;
            case "MovingImage" -> Format.VIDEO;
            case "Dataset" -> Format.SOFTWARE;
            default -> Format.EBOOK;
        };
    }

    private static Stream<String> each(Map<String, String> row, String column) {
        return Stream.of(cell(row, column).split(";")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
