package carrel.searchapi.unanswered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import carrel.searchapi.state.State;
import carrel.searchapi.unanswered.UnansweredSearches.Unanswered;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnansweredSearchesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    private final SchoolClock clock = new SchoolClock();

    @Test
    void tenOccasionsShowASearchAndNineDoNot() {
        UnansweredSearches searches = new UnansweredSearches(State.inMemory(), clock);
        for (int day = 0; day < 9; day++) {
            clock.set(MONDAY.plus(Duration.ofDays(day)));
            searches.note("Skibidi Toilet!");
        }
        assertEquals(List.of(), searches.all());

        clock.set(MONDAY.plus(Duration.ofDays(9)));
        searches.note("skibidi toilet");
        assertEquals(List.of(new Unanswered("skibidi toilet", 10, "2026-11")), searches.all());
    }

    @Test
    void aWholeClassInOneLessonIsOneOccasion() {
        UnansweredSearches searches = new UnansweredSearches(State.inMemory(), clock);
        for (int reader = 0; reader < 300; reader++) {
            searches.note("skibidi");
        }

        assertEquals(List.of(), searches.all());
    }

    @Test
    void oneLongDayIsNotEnough() {
        UnansweredSearches searches = new UnansweredSearches(State.inMemory(), clock);
        for (int hour = 0; hour < 15; hour++) {
            clock.set(MONDAY.plus(Duration.ofHours(hour)));
            searches.note("my secret");
        }

        assertEquals(List.of(), searches.all());
    }

    @Test
    void nothingIsWrittenBeforeTheTenthOccasion(@TempDir Path folder) throws Exception {
        try (State state = State.in(folder)) {
            UnansweredSearches searches = new UnansweredSearches(state, clock);
            for (int day = 0; day < 9; day++) {
                clock.set(MONDAY.plus(Duration.ofDays(day)));
                searches.note("xylophonist");
            }
            searches.all();

            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertFalse(text.contains("xylophonist"), file.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria@example.org",
                "card 2041775",
                "please help me i do not know what to do about my friend",
                "",
                "???"
            })
    void whatMayTellOfAPersonIsNeverCounted(String query) {
        UnansweredSearches searches = new UnansweredSearches(State.inMemory(), clock);
        for (int day = 0; day < 20; day++) {
            clock.set(MONDAY.plus(Duration.ofDays(day)));
            searches.note(query);
        }

        assertEquals(List.of(), searches.all());
    }

    @Test
    void whatIsForgottenOrOldIsGone() {
        UnansweredSearches searches = new UnansweredSearches(State.inMemory(), clock);
        for (String query : List.of("one thing", "another")) {
            for (int day = 0; day < 10; day++) {
                clock.set(MONDAY.plus(Duration.ofDays(day)));
                searches.note(query);
            }
        }

        searches.forget("one thing");
        assertEquals(
                List.of("another"),
                searches.all().stream().map(Unanswered::words).toList());

        clock.set(MONDAY.plus(Duration.ofDays(400)));
        assertEquals(List.of(), searches.all());
    }

    private static final class SchoolClock extends Clock {
        private Instant now = MONDAY;

        void set(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }
}
