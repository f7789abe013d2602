package carrel.indexer.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who did what as the title page says it: MARC 245 $c, "by Lucy Bell ; illustrated by Harriet Pond". It tells the roles
 * that older records leave out of their name fields.
 */
final class StatementOfResponsibility {
    /** How English, Spanish and French title pages put it. */
    private static final Map<String, String> ROLE_BY_WORD = Map.ofEntries(
            Map.entry("illustrat", "illustrator"),
            Map.entry("ilustra", "illustrator"),
            Map.entry("illustré", "illustrator"),
            Map.entry("pictures", "illustrator"),
            Map.entry("drawings", "illustrator"),
            Map.entry("drawn by", "illustrator"),
            Map.entry("artwork", "illustrator"),
            Map.entry("art by", "illustrator"),
            Map.entry("photograph", "photographer"),
            Map.entry("photos", "photographer"),
            Map.entry("translat", "translator"),
            Map.entry("traduc", "translator"),
            Map.entry("traduit", "translator"),
            Map.entry("edited", "editor"),
            Map.entry("editor", "editor"),
            Map.entry("compiled", "compiler"),
            Map.entry("selected by", "compiler"),
            Map.entry("adapted", "adapter"),
            Map.entry("narrat", "narrator"),
            Map.entry("read by", "narrator"),
            Map.entry("directed", "director"),
            Map.entry("director", "director"),
            Map.entry("produced", "producer"),
            Map.entry("producer", "producer"),
            Map.entry("music by", "composer"),
            Map.entry("screenplay", "screenwriter"),
            Map.entry("introduction", "author of introduction"),
            Map.entry("foreword", "author of introduction"),
            Map.entry("preface", "author of introduction"),
            Map.entry("written", "author"),
            Map.entry("story by", "author"),
            Map.entry("text by", "author"));

    private static final Pattern WORDS =
            Pattern.compile(ROLE_BY_WORD.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));

    private final List<String> statements;

    private StatementOfResponsibility(List<String> statements) {
        this.statements = List.copyOf(statements);
    }

    static StatementOfResponsibility of(MarcRecord record) {
        return new StatementOfResponsibility(record.fields("245").stream()
                .flatMap(field -> field.each("c").stream())
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split(";")).stream())
                .toList());
    }

    /**
     * What the statement says that somebody did; empty where it does not mention them, or only in passing.
     *
     * @param invertedName as a name field prints it, "Pond, Harriet"
     */
    Optional<String> role(String invertedName) {
        String surname =
                invertedName.toLowerCase(Locale.ROOT).replaceFirst(",.*", "").strip();
        if (surname.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < statements.size(); i++) {
            int name = wordAt(statements.get(i), surname);
            if (name >= 0) {
                Optional<String> stated = nearest(statements.get(i), name);
                // Before the first semicolon stand those who wrote the work.
                return stated.isEmpty() && i == 0 ? Optional.of("author") : stated;
            }
        }
        return Optional.empty();
    }

    /** The last word for a role before the name, else the first one after it. */
    private static Optional<String> nearest(String statement, int name) {
        String found = "";
        Matcher words = WORDS.matcher(statement);
        while (words.find() && (words.start() < name || found.isEmpty())) {
            found = words.group();
        }
        return Optional.ofNullable(ROLE_BY_WORD.get(found));
    }

    private static int wordAt(String statement, String word) {
        int at = statement.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean whole = (at == 0 || !Character.isLetter(statement.charAt(at - 1)))
                    && (end == statement.length() || !Character.isLetter(statement.charAt(end)));
            if (whole) {
                return at;
            }
            at = statement.indexOf(word, at + 1);
        }
        return -1;
    }
}
