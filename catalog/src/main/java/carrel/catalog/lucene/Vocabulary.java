package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.QueryWords;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.util.BytesRef;

/**
 * The words that a catalog's titles, names, series and headings are written with, by how they sound, for putting a child's spelling right.
 *
 * <p>Only about two in three of children's misspellings lie within two edits of the word, so words are looked up by
 * sound first, and by their first letters; of those the one that looks most alike wins, the commoner of equals.
 */
final class Vocabulary {
    /** Words less alike than this (0 to 1) are no spelling of one another. */
    private static final float SIMILARITY_MIN = 0.5f;

    private static final float SAME_SOUND_BONUS = 0.2f;
    private static final int CHARACTERS_MIN = 4;
    private static final int LETTERS_IN_COMMON = 2;

    private static final List<Text> FIELDS = List.of(
            CatalogSchema.TITLE_AS_WRITTEN, CatalogSchema.NAMES, CatalogSchema.SERIES_NAME, CatalogSchema.TOPICS);

    private final Map<String, List<Entry>> bySound = new HashMap<>();
    private final Map<String, List<Entry>> byLetters = new HashMap<>();
    private final StringDistance likeness = new LevenshteinDistance();

    private record Entry(String word, int editions) {}

    /** Gathers the words; a word of two fields is there twice, which does no harm. */
    static Vocabulary of(IndexReader reader) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        for (Text field : FIELDS) {
            Terms terms = MultiTerms.getTerms(reader, field.name());
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String word = term.utf8ToString();
                if (word.length() >= CHARACTERS_MIN && word.chars().allMatch(Character::isLetter)) {
                    vocabulary.add(new Entry(word, each.docFreq()));
                }
            }
        }
        return vocabulary;
    }

    /** The words with each that the catalog does not have put right; empty when none could be. */
    Optional<QueryWords> respelled(QueryWords words) {
        List<Part> parts = new ArrayList<>();
        boolean changed = false;
        for (Part part : words.parts()) {
            Optional<String> better = part instanceof Word word ? better(word.text()) : Optional.empty();
            if (better.isPresent() && part instanceof Word word) {
                parts.add(new Word(better.get(), word.scope(), word.beginning()));
                changed = true;
            } else {
                parts.add(part);
            }
        }
        return changed ? Optional.of(new QueryWords(parts)) : Optional.empty();
    }

    private Optional<String> better(String typed) {
        List<String> terms = Analysis.WORDS.terms(typed);
        if (terms.size() != 1 || terms.getFirst().length() < CHARACTERS_MIN) {
            return Optional.empty();
        }
        String word = terms.getFirst();
        List<Entry> candidates = new ArrayList<>(byLetters.getOrDefault(letters(word), List.of()));
        if (candidates.stream().anyMatch(entry -> entry.word().equals(word))) {
            return Optional.empty();
        }
        List<String> sounds = Analysis.PHONETIC.terms(word);
        sounds.forEach(sound -> candidates.addAll(bySound.getOrDefault(sound, List.of())));
        return candidates.stream()
                .filter(entry -> likeness.getDistance(word, entry.word()) >= SIMILARITY_MIN)
                .max(Comparator.<Entry>comparingDouble(entry -> score(word, sounds, entry))
                        .thenComparing(Entry::editions)
                        .thenComparing(Entry::word))
                .map(Entry::word);
    }

    private double score(String word, List<String> sounds, Entry entry) {
        boolean soundsAlike = sounds.stream()
                .anyMatch(sound -> Analysis.PHONETIC.terms(entry.word()).contains(sound));
        return likeness.getDistance(word, entry.word()) + (soundsAlike ? SAME_SOUND_BONUS : 0);
    }

    private void add(Entry entry) {
        byLetters
                .computeIfAbsent(letters(entry.word()), none -> new ArrayList<>())
                .add(entry);
        for (String sound : Analysis.PHONETIC.terms(entry.word())) {
            bySound.computeIfAbsent(sound, none -> new ArrayList<>()).add(entry);
        }
    }

    private static String letters(String word) {
        return word.substring(0, Math.min(LETTERS_IN_COMMON, word.length()));
    }
}
