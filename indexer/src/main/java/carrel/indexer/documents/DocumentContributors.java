package carrel.indexer.documents;

import carrel.catalog.Contributor;
import carrel.catalog.TextPage;
import carrel.indexer.documents.process.Fact;
import carrel.indexer.documents.process.Fact.Kind;
import carrel.indexer.documents.process.Outcome;
import carrel.indexer.mapping.AuthorName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who made a document: as its own facts say, else as the line under its title says. */
final class DocumentContributors {
    private static final String AUTHOR = "author";

    /** MARC relator codes that readers care about; whoever marked up the file is not among them. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("", AUTHOR),
            Map.entry("aut", AUTHOR),
            Map.entry("cre", AUTHOR),
            Map.entry("adp", "adapter"),
            Map.entry("art", "illustrator"),
            Map.entry("aui", "author of introduction"),
            Map.entry("com", "compiler"),
            Map.entry("edt", "editor"),
            Map.entry("ill", "illustrator"),
            Map.entry("nrt", "narrator"),
            Map.entry("pht", "photographer"),
            Map.entry("trl", "translator"));

    private static final Pattern BYLINE = Pattern.compile("[Bb]y:? (\\p{Lu}.{1,60})");
    private static final int BYLINE_AMONG_LINES = 3;

    private DocumentContributors() {}

    static List<Contributor> of(Outcome.Parsed document) {
        List<Contributor> contributors = new ArrayList<>();
        Stream<Fact> credits = document.facts().of(Kind.CREDIT).filter(credit -> ROLES.containsKey(credit.qualifier()));
        credits.flatMap(DocumentContributors::each).forEach(credit -> add(contributors, credit));
        if (contributors.isEmpty()) {
            byline(document).ifPresent(name -> add(contributors, Fact.of(Kind.CREDIT, name)));
        }
        return contributors;
    }

    /** Word processors keep several authors in one line. */
    private static Stream<Fact> each(Fact credit) {
        return Stream.of(credit.value().split(";"))
                .filter(name -> !name.isBlank())
                .map(name -> new Fact(Kind.CREDIT, name, credit.qualifier()));
    }

    private static void add(List<Contributor> contributors, Fact credit) {
        String role = ROLES.getOrDefault(credit.qualifier(), AUTHOR);
        AuthorName.of(credit.value())
                .map(name -> new Contributor(name, role, contributors.isEmpty() && role.equals(AUTHOR)))
                .filter(someone -> contributors.stream().noneMatch(other -> same(someone, other)))
                .ifPresent(contributors::add);
    }

    private static boolean same(Contributor one, Contributor other) {
        return one.name().equals(other.name()) && one.role().equals(other.role());
    }

    private static Optional<String> byline(Outcome.Parsed document) {
        TextPage first = document.pages().getFirst();
        return first.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(BYLINE_AMONG_LINES)
                .map(BYLINE::matcher)
                .filter(Matcher::matches)
                .map(byline -> byline.group(1))
                .findFirst();
    }
}
