package carrel.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import carrel.catalog.Contributor;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks a server, as browsers do, what readers may ask of its catalog. Java sees meanwhile which of its code is busy and how,
 * and keeps that for the servers that start from it (JEP 515). None is asked twice: a kept answer asks nothing of the code
 * that finds it.
 */
final class Trial {
    /** After a tenth of them, searches of the servers that start from it take the threads that answer a twentieth more. */
    private static final int QUESTIONS_MAX = 5_000;

    private static final Duration TIME_MAX = Duration.ofMinutes(1);
    private static final Duration ANSWER_TIME_MAX = Duration.ofSeconds(10);

    /** Enough for so many questions, whatever the catalog's size. */
    private static final int WORKS_MAX = 2_000;

    private static final int WAYS_TO_ASK = 8;
    private static final int LETTERS_TYPED = 4;

    private final URI address;
    private final List<Work> works = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Random chance = new Random(1);

    Trial(CatalogSearcher catalog, URI address) throws IOException {
        this.address = address;
        catalog.each(work -> {
            if (works.size() < WORKS_MAX && !words(work).isEmpty()) {
                works.add(work);
            }
        });
    }

    /** Returns when enough has been asked. */
    void run() {
        long end = System.nanoTime() + TIME_MAX.toNanos();
        get("/");
        for (int i = 0; i < QUESTIONS_MAX && !works.isEmpty() && System.nanoTime() < end; i++) {
            Work work = any(works);
            String words = words(work, any(works));
            if (asked.add(words)) {
                String question = "q=" + URLEncoder.encode(words, UTF_8);
                get("/api/search?" + question);
                switch (i % WAYS_TO_ASK) {
                    case 0 -> get("/search?format=BOOK&" + question);
                    case 1 -> get("/api/search?language=eng&" + question);
                    case 2 -> get("/api/suggest?q=" + URLEncoder.encode(beginning(words), UTF_8));
                    case 3 -> get("/works/" + URLEncoder.encode(work.id(), UTF_8));
                    default -> {}
                }
            }
        }
    }

    private String words(Work one, Work other) {
        String word = any(words(one));
        return switch (chance.nextInt(WAYS_TO_ASK)) {
            case 0 -> one.main().titles().proper();
            case 1 -> word + " " + any(words(other));
            case 2 -> '"' + one.main().titles().proper() + '"';
            case 3 -> beginning(word) + "*";
            case 4 -> "books about " + word;
            case 5 -> author(one) + " " + word;
            case 6 -> withoutALetter(word);
            default -> word;
        };
    }

    /** The longer words of its title. */
    private static List<String> words(Work work) {
        return Stream.of(work.main().titles().proper().split("\\W+"))
                .filter(word -> word.length() >= LETTERS_TYPED)
                .toList();
    }

    private static String author(Work work) {
        return work.main().contributors().stream()
                .map(Contributor::name)
                .findFirst()
                .orElse("");
    }

    /** As children spell. */
    private static String withoutALetter(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + word.substring(middle + 1);
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(LETTERS_TYPED, words.length()));
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private void get(String path) {
        try {
            URLConnection question = address.resolve(path).toURL().openConnection();
            question.setReadTimeout((int) ANSWER_TIME_MAX.toMillis());
            try (InputStream answer = question.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException refused) {
            // That is an answer too, and nobody waits for it.
        }
    }
}
