package carrel.indexer.mapping;

import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatements;
import carrel.analyzers.text.Isbn;
import carrel.analyzers.text.Issn;
import carrel.catalog.Annotation;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Identifiers;
import carrel.catalog.Link;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which column of a KBART title list (NISO RP-9-2014) becomes which part of a resource. */
public final class KbartRules {
    /** Provider_Region_Package_2026-09-01.txt, as the recommended practice names files. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(.+)_([^_]+)_([0-9]{4}-[0-9]{2}-[0-9]{2})\\.[A-Za-z]+(?:\\.gz)?");

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:-.*)?");
    private static final Pattern ARTICLE = Pattern.compile("(?:The|An?)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBARGO = Pattern.compile("([PR])([0-9]+)([DMY])");

    private final String packageName;
    private final SourceTraits traits;

    private KbartRules(String packageName, SourceTraits traits) {
        this.packageName = packageName;
        this.traits = traits;
    }

    /** The rules for a list in a file of that name, which also names the package. */
    public static KbartRules forFile(String fileName, SourceTraits traits) {
        Matcher name = FILE_NAME.matcher(fileName);
        return new KbartRules(name.matches() ? name.group(2).replaceAll("(?<=[a-z])(?=[A-Z])", " ") : "", traits);
    }

    /**
     * What the list calls a row's title: the provider's number, else an identifier, else the address. A title with a gap
     * takes two rows, which its first dates tell apart.
     */
    public static Optional<String> number(Map<String, String> row) {
        String from =
                cell(row, "date_first_issue_online").map(date -> "/" + date).orElse("");
        return Stream.of("title_id", "online_identifier", "print_identifier", "title_url")
                .flatMap(column -> cell(row, column).stream())
                .map(number -> number + from)
                .findFirst();
    }

    /** The resource in a row; empty when it has no title. */
    public Optional<Resource> resource(Map<String, String> row, Origin origin) {
        return cell(row, "publication_title").map(title -> Resource.of(origin, titles(title, row))
                .format(isSerial(row) ? Format.EJOURNAL : Format.EBOOK)
                .contributors(contributors(row))
                .publication(publication(row))
                .identifiers(identifiers(row))
                .annotation(new Annotation("", List.of(), notes(row), List.of()))
                .levels(levels(row))
                .links(link(title, row).stream().toList())
                .build());
    }

    /** Paid titles (access_type P, or none said) need the school's login; one without address has a resolver. */
    private Optional<Link> link(String title, Map<String, String> row) {
        boolean login = cell(row, "access_type").filter("F"::equals).isEmpty();
        return cell(row, "title_url")
                .flatMap(address -> traits.link(address, packageName, login))
                .or(() -> isbns(row).stream().findFirst().flatMap(isbn -> traits.resolved("book", "isbn", isbn, title)))
                .or(() -> issns(row).stream()
                        .findFirst()
                        .flatMap(issn -> traits.resolved("journal", "issn", issn, title)));
    }

    private static Titles titles(String title, Map<String, String> row) {
        String volume = cell(row, "monograph_volume")
                .map(number -> ". Volume " + number)
                .orElse("");
        Matcher article = ARTICLE.matcher(title);
        return new Titles(title + volume, "", "", List.of(), article.lookingAt() ? article.end() : 0);
    }

    /** Phase I lists have no publication_type; there an ISSN or a first issue tells. */
    private static boolean isSerial(Map<String, String> row) {
        Optional<String> type = cell(row, "publication_type");
        if (type.isPresent()) {
            return type.get().toLowerCase(java.util.Locale.ROOT).startsWith("s");
        }
        return isbns(row).isEmpty() && (!issns(row).isEmpty() || row.containsKey("date_first_issue_online"));
    }

    private static List<Contributor> contributors(Map<String, String> row) {
        List<Contributor> contributors = new ArrayList<>();
        cell(row, "first_author").ifPresent(name -> contributors.add(new Contributor(name, "author", true)));
        cell(row, "first_editor").ifPresent(name -> contributors.add(new Contributor(name, "editor", false)));
        return contributors;
    }

    private static Publication publication(Map<String, String> row) {
        OptionalInt year = Stream.of("date_monograph_published_online", "date_monograph_published_print")
                .flatMap(column -> cell(row, column).stream())
                .map(YEAR::matcher)
                .filter(Matcher::matches)
                .mapToInt(date -> Integer.parseInt(date.group(1)))
                .min();
        return new Publication(
                cell(row, "publisher_name").orElse(""),
                year,
                cell(row, "monograph_edition").orElse(""),
                "");
    }

    private static Identifiers identifiers(Map<String, String> row) {
        return new Identifiers(isbns(row), issns(row), List.of());
    }

    private static List<String> isbns(Map<String, String> row) {
        return numbers(row)
                .flatMap(number -> Isbn.allIn(number).stream())
                .flatMap(isbn -> isbn.to13().stream())
                .distinct()
                .toList();
    }

    private static List<String> issns(Map<String, String> row) {
        return numbers(row)
                .flatMap(number -> Issn.allIn(number).stream())
                .filter(Issn::isValid)
                .map(Issn::toString)
                .distinct()
                .toList();
    }

    private static Stream<String> numbers(Map<String, String> row) {
        return Stream.of("online_identifier", "print_identifier").flatMap(column -> cell(row, column).stream());
    }

    private List<String> notes(Map<String, String> row) {
        List<String> notes = new ArrayList<>();
        coverage(row).ifPresent(notes::add);
        cell(row, "embargo_info").flatMap(KbartRules::embargo).ifPresent(notes::add);
        cell(row, "coverage_depth")
                .filter(depth -> !depth.equalsIgnoreCase("fulltext"))
                .ifPresent(depth -> notes.add("Coverage: " + depth + "."));
        cell(row, "access_type").filter("F"::equals).ifPresent(free -> notes.add("Free to read."));
        cell(row, "notes").or(() -> cell(row, "coverage_notes")).ifPresent(notes::add);
        if (!packageName.isEmpty()) {
            notes.add("In the collection: " + packageName + ".");
        }
        return notes;
    }

    /** "Online from 1995, volume 3, issue 1 to 2008": what can be read, in words. */
    private static Optional<String> coverage(Map<String, String> row) {
        String first = issue(row, "date_first_issue_online", "num_first_vol_online", "num_first_issue_online");
        String last = issue(row, "date_last_issue_online", "num_last_vol_online", "num_last_issue_online");
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String from = first.isEmpty() ? "" : " from " + first;
        return Optional.of("Online" + from + (last.isEmpty() ? " to the present." : " to " + last + "."));
    }

    private static String issue(Map<String, String> row, String date, String volume, String number) {
        List<String> parts = new ArrayList<>();
        cell(row, date).ifPresent(parts::add);
        cell(row, volume).ifPresent(value -> parts.add("volume " + value));
        cell(row, number).ifPresent(value -> parts.add("issue " + value));
        return String.join(", ", parts);
    }

    /** P1Y: up to a year ago; R1Y: only the last year. */
    private static Optional<String> embargo(String code) {
        Matcher embargo = EMBARGO.matcher(code);
        if (!embargo.matches()) {
            return Optional.empty();
        }
        String unit =
                switch (embargo.group(3)) {
                    case "D" -> "day";
                    case "M" -> "month";
                    default -> "year";
                };
        String span = embargo.group(2).equals("1") ? unit : embargo.group(2) + " " + unit + "s";
        return Optional.of(
                embargo.group(1).equals("P") ? "Without the last " + span + "." : "Only the last " + span + ".");
    }

    /** KBART has no column for levels; the lists of vendors who sell to schools add their own. */
    private static List<LevelStatement> levels(Map<String, String> row) {
        return row.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(cell -> LevelStatements.fromColumn(cell.getKey(), cell.getValue()).stream())
                .toList();
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(value -> value.replace('\n', ' '))
                .filter(value -> !value.isBlank());
    }
}
