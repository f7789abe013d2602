package carrel.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import carrel.testcorpus.GoldenSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Asks the shipped shelf as a reader's browser does. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenSearchesTest {
    private static final Pattern WORK_NAMED = Pattern.compile("\\{([^}]+)}");

    private Reader reader;
    private OpenShelf shelf;

    @BeforeAll
    void openTheShelf(@TempDir Path index) throws IOException {
        shelf = OpenShelf.in(index);
        reader = new Reader(shelf.address());
    }

    @AfterAll
    void close() throws IOException {
        shelf.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsALibrarianExpects() {
        return GoldenSearch.all().stream()
                .map(search -> dynamicTest(search.why() + ": " + search.ask(), () -> check(search)));
    }

    private void check(GoldenSearch search) throws IOException {
        Answer answer = reader.ask(addressOf(search));

        List<Executable> expectations = new ArrayList<>();
        for (int rank = 0; rank < search.first().size(); rank++) {
            int at = rank;
            String work = search.first().get(rank);
            expectations.add(() -> assertTrue(answer.has(at, work), () -> work + " at " + (at + 1) + ": " + answer));
        }
        for (String work : search.contains()) {
            expectations.add(() -> assertTrue(answer.has(work), () -> work + " is not among " + answer));
        }
        for (String work : search.excludes()) {
            expectations.add(() -> assertFalse(answer.has(work), () -> work + " is among " + answer));
        }
        search.facets()
                .forEach((group, counts) -> counts.forEach((value, count) -> {
                    expectations.add(() -> assertEquals(count, answer.count(group, value), group + " " + value));
                }));
        search.total().ifPresent(total -> {
            expectations.add(() -> assertEquals(total, answer.total(), answer::toString));
        });
        search.reading().ifPresent(reading -> {
            expectations.add(() -> assertEquals(reading, answer.reading()));
        });
        for (String recognized : search.recognized()) {
            expectations.add(() -> assertTrue(
                    answer.recognized().contains(recognized),
                    () -> recognized + " is not among " + answer.recognized()));
        }
        for (String relaxed : search.relaxed()) {
            expectations.add(() -> assertTrue(
                    answer.relaxed().contains(relaxed), () -> relaxed + " is not among " + answer.relaxed()));
        }
        search.passage().ifPresent(shown -> {
            expectations.add(() -> assertTrue(answer.shows(shown), () -> shown + ": " + answer.passages(shown.of())));
        });
        if (search.notYet().isEmpty()) {
            assertAll(expectations);
        } else {
            assertThrows(AssertionError.class, () -> assertAll(expectations), "met at last: take its notYet out");
            abort(search.notYet().get());
        }
    }

    /** The address, with the id of the work that it names. */
    private String addressOf(GoldenSearch search) throws IOException {
        Matcher named = WORK_NAMED.matcher(search.ask());
        return named.find() ? named.replaceFirst(Matcher.quoteReplacement(reader.idOf(named.group(1)))) : search.ask();
    }
}
