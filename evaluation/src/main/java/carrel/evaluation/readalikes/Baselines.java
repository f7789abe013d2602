package carrel.evaluation.readalikes;

import carrel.evaluation.baselines.BibRecord;
import carrel.evaluation.baselines.MoreLikeThisEngines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** What others would suggest: chance, what is in the most editions, and open library systems. */
final class Baselines {
    private Baselines() {}

    /** The scores of each by its name. */
    static Map<String, Scores> scores(Task task, Judge judge, Consumer<String> progress) throws IOException {
        Map<String, Scores> scores = new LinkedHashMap<>();
        scores.put("random", judge.score(seed -> Ranking.byScore(seed, task.candidates(), candidate -> 0)));
        scores.put(
                "popularity",
                judge.score(seed -> Ranking.byScore(
                        seed, task.candidates(), candidate -> candidate.traits().editions())));
        Map<String, Book> candidates = new HashMap<>();
        task.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        List<BibRecord> records =
                task.books().values().stream().map(Baselines::record).toList();
        try (MoreLikeThisEngines engines = new MoreLikeThisEngines(records)) {
            engines.engines().forEach((name, engine) -> {
                scores.put(name, judge.score(seed -> ranking(engine, seed, candidates)));
                progress.accept("baseline " + name);
            });
        }
        return scores;
    }

    private static List<Book> ranking(MoreLikeThisEngines.Engine engine, Book seed, Map<String, Book> candidates) {
        try {
            return engine.similar(seed.id()).stream()
                    .filter(candidates::containsKey)
                    .map(id -> candidates.getOrDefault(id, seed))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BibRecord record(Book book) {
        return new BibRecord(
                book.id(),
                book.title(),
                book.traits().authors(),
                book.headings(),
                String.join(" ", book.traits().languages()),
                number(book.traits().audience()),
                number(book.traits().year()));
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}
