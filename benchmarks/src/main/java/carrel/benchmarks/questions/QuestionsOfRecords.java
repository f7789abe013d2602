package carrel.benchmarks.questions;

import carrel.benchmarks.questions.Question.Kind;
import carrel.benchmarks.records.PlainField;
import carrel.benchmarks.records.PlainRecord;
import carrel.benchmarks.records.PlainRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Questions taken from the records themselves, as many of each kind, drawn by a seed. */
public final class QuestionsOfRecords {
    private static final int WORD_CHARACTERS_MIN = 4;
    private static final int PREFIX_CHARACTERS = 4;

    private final SplittableRandom chance;
    private final Map<Kind, List<Question>> drawn = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    private final int each;

    private QuestionsOfRecords(int each, long seed) {
        this.each = each;
        this.chance = new SplittableRandom(seed);
    }

    /**
     * Draws questions.
     *
     * @param each how many of each kind but {@link Kind#ALL}, of which there is one
     * @throws IOException when the file cannot be read
     */
    public static List<Question> of(Path records, int each, long seed) throws IOException {
        QuestionsOfRecords questions = new QuestionsOfRecords(each, seed);
        PlainRecords.read(List.of(records), questions::consider);
        List<Question> all = new ArrayList<>(List.of(new Question(Kind.ALL, "", Map.of())));
        questions.drawn.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    private void consider(PlainRecord record) {
        List<String> words =
                words(record.first("245").flatMap(title -> title.subfield('a')).orElse(""));
        if (words.isEmpty()) {
            return;
        }
        String word = words.get(chance.nextInt(words.size()));
        draw(Kind.TERM, word, Map.of());
        draw(Kind.PREFIX, word.substring(0, PREFIX_CHARACTERS) + "*", Map.of());
        language(record).ifPresent(code -> draw(Kind.FILTER, word, Map.of("language", code)));
        if (words.size() > 1) {
            int from = chance.nextInt(words.size() - 1);
            draw(Kind.TERMS, words.getFirst() + " " + words.getLast(), Map.of());
            phrase(record, words.get(from)).ifPresent(phrase -> draw(Kind.PHRASE, phrase, Map.of()));
        }
        surname(record).ifPresent(name -> draw(Kind.AUTHOR_AND_TITLE, name + " " + word, Map.of()));
        record.first("650")
                .flatMap(heading -> heading.subfield('a'))
                .map(QuestionsOfRecords::plain)
                .filter(heading -> !heading.isBlank())
                .ifPresent(heading -> draw(Kind.SUBJECT, heading, Map.of()));
    }

    /** Reservoir sampling: every record has the same chance, however many there are. */
    private void draw(Kind kind, String words, Map<String, String> filters) {
        List<Question> of = drawn.computeIfAbsent(kind, none -> new ArrayList<>());
        int number = seen.merge(kind, 1, Integer::sum);
        Question question = new Question(kind, words, filters);
        if (of.size() < each) {
            of.add(question);
        } else {
            int place = chance.nextInt(number);
            if (place < each) {
                of.set(place, question);
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("\\s+"))
                .filter(word -> word.length() >= WORD_CHARACTERS_MIN)
                .toList();
    }

    /** Letters alone, so that no engine takes a sign for one of its own. */
    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z ]", " ").replaceAll("\\s+", " ").strip();
    }

    /** The word and the one behind it, where only a blank stands between. */
    private static Optional<String> phrase(PlainRecord record, String word) {
        String title = record.first("245").flatMap(field -> field.subfield('a')).orElse("");
        String[] all = title.split(" ");
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i].equals(word) && all[i + 1].matches("[A-Za-z]{2,}")) {
                return Optional.of("\"" + word + " " + all[i + 1] + "\"");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> surname(PlainRecord record) {
        return record.first("100")
                .or(() -> record.first("700"))
                .flatMap(name -> name.subfield('a'))
                .map(name -> name.replaceFirst(",.*", ""))
                .filter(name -> name.matches("[A-Za-z]{4,}"));
    }

    private static Optional<String> language(PlainRecord record) {
        return record.first("008")
                .map(PlainField::content)
                .filter(fixed -> fixed.length() == 40)
                .map(fixed -> fixed.substring(35, 38))
                .filter(code -> code.matches("[a-z]{3}"));
    }
}
