package carrel.evaluation.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads pairs of what was typed and what was meant. Columns are told by their names, in any order; without names the first
 * is what was typed. A line like {@code separate: seperate sepperate} gives the word meant first, as Norvig's lists do.
 */
final class Misspellings {
    private static final Set<String> TYPED =
            Set.of("spelling", "misspelling", "misspelled", "typed", "error", "wrong", "query", "input", "student");

    private static final Set<String> MEANT = Set.of(
            "target", "intention", "intended", "meant", "correct", "correction", "right", "word", "expected", "intent");

    private static final Pattern WORD_FIRST = Pattern.compile("([^:,\t]+):\\s+([^,\t]+)");

    private Misspellings() {}

    /** All pairs of the file that differ as a search sees them. */
    static List<Misspelling> in(Path file) throws IOException {
        List<String> lines = Files.readString(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<Misspelling> pairs = new ArrayList<>();
        if (!lines.isEmpty()
                && lines.stream().allMatch(line -> WORD_FIRST.matcher(line).matches())) {
            lines.forEach(line -> pairs.addAll(wordFirst(line)));
        } else {
            pairs.addAll(table(lines, file));
        }
        List<Misspelling> misspelled = pairs.stream().filter(Misspelling::isOne).toList();
        if (misspelled.isEmpty()) {
            throw new IOException(file + ": expected pairs of what was typed and what was meant, such as"
                    + " \"dinasors,dinosaurs\", but found none");
        }
        return misspelled;
    }

    private static List<Misspelling> wordFirst(String line) {
        String[] sides = line.split(":\\s+", 2);
        String meant = sides[0].replace('_', ' ');
        return Pattern.compile("\\s+")
                .splitAsStream(sides[1].strip())
                .map(typed -> Misspelling.of(typed.replace('_', ' '), meant))
                .toList();
    }

    private static List<Misspelling> table(List<String> lines, Path file) throws IOException {
        char delimiter = delimiter(lines);
        List<List<String>> rows = lines.stream()
                .map(line -> DelimitedLine.values(line, delimiter))
                .toList();
        Optional<Integer> typed = rows.isEmpty() ? Optional.empty() : column(rows.getFirst(), TYPED);
        Optional<Integer> meant = rows.isEmpty() ? Optional.empty() : column(rows.getFirst(), MEANT);
        boolean named = typed.isPresent() && meant.isPresent();
        int typedAt = named ? typed.get() : 0;
        int meantAt = named ? meant.get() : 1;
        List<Misspelling> pairs = new ArrayList<>();
        for (int i = named ? 1 : 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() <= Math.max(typedAt, meantAt)) {
                throw new IOException(file + ", row " + (i + 1) + ": expected at least "
                        + (Math.max(typedAt, meantAt) + 1) + " columns, but got \"" + lines.get(i) + "\"");
            }
            pairs.add(Misspelling.of(row.get(typedAt), row.get(meantAt)));
        }
        if (!named) {
            requireLikely(pairs, rows, file);
        }
        return pairs;
    }

    /** Any two columns could be taken for pairs where no names say what they hold. */
    private static void requireLikely(List<Misspelling> pairs, List<List<String>> rows, Path file) throws IOException {
        List<Integer> unlikely = IntStream.range(0, pairs.size())
                .filter(row -> !pairs.get(row).isLikely())
                .boxed()
                .toList();
        if (2 * unlikely.size() > pairs.size()) {
            List<String> row = rows.get(unlikely.getFirst());
            throw new IOException(file + ": expected pairs of what was typed and what was meant, such as"
                    + " \"dinasors,dinosaurs\", but in " + unlikely.size() + " of " + pairs.size()
                    + " rows the first two columns are not alike, such as \"" + row.get(0) + "\" and \"" + row.get(1)
                    + "\"; name the columns Spelling and Target if they are pairs all the same");
        }
    }

    private static char delimiter(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst();
        return first.contains("\t") ? '\t' : first.contains(",") ? ',' : ';';
    }

    private static Optional<Integer> column(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
