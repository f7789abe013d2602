package carrel.benchmarks.engines;

import carrel.benchmarks.lucene.BareFields;
import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import carrel.benchmarks.records.PlainField;
import carrel.benchmarks.records.PlainRecord;
import carrel.benchmarks.records.PlainRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares Carrel's answers with another engine's record by record, and looks into the records that only the other has.
 *
 * @param records the file that both have indexed
 */
record Comparison(Engine carrel, Engine other, Path records) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Says for whom a book is, not what it is about or what it is: Carrel makes it an audience to choose. */
    private static final Pattern FOR_CHILDREN = Pattern.compile("juvenile (?:works|literature)");

    /**
     * How two answers to a question differ.
     *
     * @param missing control numbers of records that hold the words, and that only the other engine finds
     */
    record Compared(Question question, Difference difference, long carrel, long other, Set<String> missing) {}

    List<Compared> of(List<Question> questions) throws IOException, InterruptedException {
        List<Compared> compared = new ArrayList<>();
        for (Question question : questions) {
            compared.add(of(question));
        }
        Set<String> missing =
                compared.stream().flatMap(one -> one.missing().stream()).collect(Collectors.toSet());
        Map<String, Set<String>> words = words(missing);
        return compared.stream()
                .map(one -> one.missing().isEmpty() ? one : lookedInto(one, words))
                .toList();
    }

    private Compared of(Question question) throws IOException, InterruptedException {
        Answer ours = carrel.ask(question);
        Answer theirs = other.ask(question);
        if (!ours.remark().equals("as-typed") && !question.words().isEmpty()) {
            return compared(question, Difference.READ_OTHERWISE, ours, theirs, Set.of());
        }
        if (Math.max(ours.hits(), theirs.hits()) > Engine.RECORDS_MAX) {
            return compared(question, Difference.counted(ours, theirs), ours, theirs, Set.of());
        }
        Set<String> found = carrel.found(question);
        Set<String> missing = new TreeSet<>(other.found(question));
        missing.removeAll(found);
        return missing.isEmpty()
                ? compared(question, Difference.between(question, ours, found, theirs), ours, theirs, missing)
                : compared(question, Difference.UNEXPLAINED, ours, theirs, missing);
    }

    private static Compared compared(
            Question question, Difference difference, Answer ours, Answer theirs, Set<String> missing) {
        return new Compared(question, difference, ours.hits(), theirs.hits(), missing);
    }

    /** A record is rightly missing where it has not all of the question's words as they were typed. */
    private static Compared lookedInto(Compared one, Map<String, Set<String>> words) {
        Set<String> missing = one.missing().stream()
                .filter(record -> holds(words.getOrDefault(record, Set.of()), one.question()))
                .collect(Collectors.toCollection(TreeSet::new));
        Difference difference = missing.isEmpty() ? Difference.OTHER_FORMS : Difference.UNEXPLAINED;
        return new Compared(one.question(), difference, one.carrel(), one.other(), missing);
    }

    private static boolean holds(Set<String> record, Question question) {
        return Arrays.stream(question.bare().split(" "))
                .map(Comparison::folded)
                .allMatch(word -> question.isPrefix()
                        ? record.stream().anyMatch(held -> held.startsWith(word))
                        : record.contains(word));
    }

    private Map<String, Set<String>> words(Set<String> numbers) throws IOException {
        Map<String, Set<String>> words = new HashMap<>();
        if (!numbers.isEmpty()) {
            PlainRecords.read(List.of(records), record -> record.first("001")
                    .map(PlainField::content)
                    .filter(numbers::contains)
                    .ifPresent(number -> words.put(number, words(record))));
        }
        return words;
    }

    private static Set<String> words(PlainRecord record) {
        Set<String> words = new HashSet<>();
        for (String text : BareFields.searched(record)) {
            String read = FOR_CHILDREN.matcher(folded(text)).replaceAll(" ");
            words.addAll(Arrays.asList(NO_WORD.split(read)));
        }
        return words;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
