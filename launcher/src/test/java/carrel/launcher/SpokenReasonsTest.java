package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.answers.LevelAnswer;
import carrel.testcorpus.GoldenSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What is said to children of the golden seeds' read-alikes on the shipped shelf. */
@TestInstance(Lifecycle.PER_CLASS)
final class SpokenReasonsTest {
    private static final Pattern SEED = Pattern.compile("/api/works/\\{([^}]+)}/similar");
    private static final int SEEDS_MIN = 40;
    private static final double GRADE_MAX = 5;

    /** Says what both are, but nothing of what is in them. */
    private static final Pattern FORM_ALONE =
            Pattern.compile("Both are (?:picture books|board books|chapter books|comics|books|films|full of facts)"
                    + "(?:, for [^.]*)?\\.");

    private final List<List<String>> reasons = new ArrayList<>();
    private int seeds;

    @BeforeAll
    void askForEveryGoldenSeed(@TempDir Path index) throws Exception {
        try (OpenShelf shelf = OpenShelf.in(index)) {
            Reader reader = new Reader(shelf.address());
            for (GoldenSearch search : GoldenSearch.all()) {
                Matcher seed = SEED.matcher(search.ask());
                if (seed.matches()) {
                    seeds++;
                    ask(shelf, reader.idOf(seed.group(1)));
                }
            }
        }
    }

    private void ask(OpenShelf shelf, String id) throws IOException, InterruptedException {
        shelf.json("/api/works/" + id + "/similar").get("works").forEach(work -> {
            List<String> said = new ArrayList<>();
            work.get("reasons").forEach(reason -> said.add(reason.asString()));
            reasons.add(said);
        });
    }

    @Test
    void everySuggestionHasAReasonOfContent() {
        assertTrue(seeds >= SEEDS_MIN, seeds + " seeds");
        for (List<String> said : reasons) {
            assertFalse(said.isEmpty());
            assertFalse(
                    said.stream().allMatch(reason -> FORM_ALONE.matcher(reason).matches()), said.toString());
        }
    }

    @Test
    void reasonsReadLikeGradeFiveOrBelow() {
        String aloud = String.join(
                "\n",
                reasons.stream()
                        .flatMap(List::stream)
                        .map(reason -> reason.endsWith(".") ? reason : reason + ".")
                        .distinct()
                        .toList());

        LevelAnswer level = LevelAnswer.of(aloud);

        assertTrue(level.refused().isEmpty(), () -> "refused: " + level.refused());
        assertTrue(level.mid().orElseThrow() <= GRADE_MAX, "grade " + level.mid() + ":\n" + aloud);
    }
}
