package carrel.catalog.lucene;

import carrel.analyzers.spelling.Correction;
import carrel.analyzers.spelling.Speller;
import carrel.analyzers.text.Analysis;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/** Puts a query's words right by what a catalog's records are written with. */
final class Spelling {
    /** So many ways of putting a query right are tried. */
    private static final int TRIED_MAX = 8;

    private final CatalogWords words;
    private final Speller speller;

    private Spelling(CatalogWords words, Speller speller) {
        this.words = words;
        this.speller = speller;
    }

    /** Gathers the words. */
    static Spelling of(IndexReader reader) throws IOException {
        CatalogWords words = new CatalogWords(reader);
        return new Spelling(words, Speller.over(words.meant(), words::has));
    }

    /**
     * What to try instead of a query that finds nothing, the likeliest first. Words that the catalog has stay; others stay
     * too where no word is near enough. Empty when there is nothing to try.
     */
    List<QueryWords> respelled(QueryWords typed) {
        List<Run> runs = runs(typed.parts());
        boolean withOthers = runs.stream().mapToInt(Run::length).sum() > 1;
        List<List<Part>> ways = new ArrayList<>();
        ways.add(List.of());
        for (Run run : runs) {
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> way : ways) {
                for (List<Part> next : run.respelled(speller, withOthers)) {
                    List<Part> parts = new ArrayList<>(way);
                    parts.addAll(next);
                    longer.add(parts);
                }
            }
            ways = longer.subList(0, Math.min(TRIED_MAX, longer.size()));
        }
        return ways.stream()
                .filter(parts -> !parts.equals(typed.parts()))
                .map(QueryWords::new)
                .toList();
    }

    /** What to try instead of words that nothing begins with, the likeliest first. */
    List<Correction> respelled(List<String> typed, int most) {
        return speller.respellings(typed, true, most);
    }

    /** The words without those that no record has, since nothing can be asked to have them; all, if none is left. */
    QueryWords known(QueryWords typed) {
        List<Part> parts = new ArrayList<>();
        for (Part part : typed.parts()) {
            if (!(part instanceof Word word) || word.beginning() || has(word.text())) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? typed : new QueryWords(parts);
    }

    private boolean has(String text) {
        List<String> terms = Analysis.WORDS.terms(text);
        return terms.size() != 1
                || words.has(terms.getFirst())
                || speller.knows(terms.getFirst())
                || words.hasCode(text);
    }

    /** Words of a query that stand side by side and look in the same place; or one part of another kind. */
    private record Run(List<Part> parts, List<String> terms) {
        /** How many words; a part of another kind speaks for those beside it as a word does. */
        int length() {
            return Math.max(1, terms.size());
        }

        /** The ways to put it right; it itself where there is none. */
        List<List<Part>> respelled(Speller speller, boolean withOthers) {
            List<Correction> better = terms.isEmpty() ? List.of() : speller.respellings(terms, withOthers, TRIED_MAX);
            return better.isEmpty()
                    ? List.of(parts)
                    : better.stream().map(this::with).toList();
        }

        private List<Part> with(Correction correction) {
            Scope scope = parts.getFirst() instanceof Word first ? first.scope() : Scope.ANYWHERE;
            return correction.words().stream()
                    .<Part>map(word -> new Word(word, scope, false))
                    .toList();
        }
    }

    private static List<Run> runs(List<Part> parts) {
        List<Run> runs = new ArrayList<>();
        List<Part> side = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        Optional<Scope> scope = Optional.empty();
        for (Part part : parts) {
            Optional<Scope> here = part instanceof Word word && spelled(word).isPresent()
                    ? Optional.of(word.scope())
                    : Optional.empty();
            if (!side.isEmpty() && !here.equals(scope)) {
                runs.add(new Run(List.copyOf(side), List.copyOf(terms)));
                side.clear();
                terms.clear();
            }
            if (part instanceof Word word && here.isPresent()) {
                side.add(part);
                spelled(word).ifPresent(terms::add);
                scope = here;
            } else {
                // What stands in quotation marks is meant as it is written; that is how a reader declines a respelling.
                runs.add(new Run(List.of(part), List.of()));
                scope = Optional.empty();
            }
        }
        if (!side.isEmpty()) {
            runs.add(new Run(side, terms));
        }
        return runs;
    }

    /** A word that is spelled out whole, as one term. */
    private static Optional<String> spelled(Word word) {
        List<String> terms = Analysis.WORDS.terms(word.text());
        return word.beginning() || terms.size() != 1 ? Optional.empty() : Optional.of(terms.getFirst());
    }
}
