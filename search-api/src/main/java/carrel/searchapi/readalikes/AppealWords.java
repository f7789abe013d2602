package carrel.searchapi.readalikes;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How books feel to read (tone, pace, storyline, characters, humor, scariness, illustration), guessed by rule from
 * genres, headings and summaries. The guesses are Carrel's own and never stand as the catalogue's.
 */
final class AppealWords {
    private static final int SUMMARY_SIGNS_MIN = 2;

    private final List<Term> terms =
            WordList.lines("appeal.txt").stream().map(Term::read).toList();
    private final Supplier<Curation> staff;

    AppealWords(Supplier<Curation> staff) {
        this.staff = staff;
    }

    /** The terms that fit the work: those that the staff say fit, and those guessed that they do not say do not. */
    Set<String> of(Work work) {
        Curation said = staff.get();
        Set<String> guessed = guessed(work);
        return terms.stream()
                .map(Term::name)
                .filter(term -> said.fits(work.id(), term).orElse(guessed.contains(term)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All terms, and what is known of each for the work. */
    List<AppealGuess> all(Work work) {
        Set<String> guessed = guessed(work);
        Curation said = staff.get();
        return terms.stream()
                .map(term -> new AppealGuess(
                        term.name, term.facet, guessed.contains(term.name), said.fits(work.id(), term.name)))
                .toList();
    }

    private Set<String> guessed(Work work) {
        List<String> labels = new ArrayList<>();
        StringBuilder summary = new StringBuilder();
        for (Resource edition : work.editions()) {
            Stream.concat(edition.genres().stream(), edition.subjects().stream().map(SubjectHeading::topicDisplay))
                    .map(AppealWords::plain)
                    .forEach(labels::add);
        }
        summary.append(plain(work.main().annotation().summary()));
        Set<String> fitting = new LinkedHashSet<>();
        for (Term term : terms) {
            if (labels.stream().anyMatch(term::labelled) || term.signsIn(summary.toString()) >= SUMMARY_SIGNS_MIN) {
                fitting.add(term.name);
            }
        }
        return fitting;
    }

    private static String plain(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}()'-]+", " ") + " ";
    }

    /** A term and its signs. */
    private record Term(String name, String facet, List<String> labels, List<String> words) {
        static Term read(String line) {
            String[] parts = line.split("\\s*\\|\\s*");
            if (parts.length != 4 || !parts[2].startsWith("g:") || !parts[3].startsWith("s:")) {
                throw new IllegalStateException(
                        "appeal.txt expects: term | facet | g: signs | s: signs, but got \"" + line + "\"");
            }
            return new Term(parts[0], parts[1], signs(parts[2]), signs(parts[3]));
        }

        boolean labelled(String label) {
            return labels.stream().anyMatch(label::contains);
        }

        long signsIn(String summary) {
            return words.stream().filter(summary::contains).count();
        }

        /** Each begins a word. */
        private static List<String> signs(String list) {
            return Stream.of(list.substring(2).split(","))
                    .map(sign -> " " + sign.strip())
                    .toList();
        }
    }
}
