package carrel.catalog.lucene;

import carrel.analyzers.text.Analysis;
import carrel.catalog.schema.CatalogField;
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
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.util.BytesRef;

/**
 * The words that a catalog's titles, names, series and headings are written with, for putting a child's spelling right.
 *
 * <p>Only about two in three of children's misspellings lie within two edits of the word, so words are looked up by
 * sound first, and by their first letters; of those the one that looks most alike wins, the commoner of equals. Two
 * words of a series or a short title are also looked up as one, since children write "treehouse" and "dogman".
 */
final class Spelling {
    /** Words less alike than this (0 to 1) are no spelling of one another. */
    private static final float SIMILARITY_MIN = 0.5f;

    private static final float SAME_SOUND_BONUS = 0.2f;
    private static final int CHARACTERS_MIN = 4;
    private static final int JOINED_CHARACTERS_MIN = 3;
    private static final int LETTERS_IN_COMMON = 2;

    /** Where each term is a word as it is written. */
    private static final List<CatalogField> OF_WORDS = List.of(CatalogSchema.TITLE_AS_WRITTEN, CatalogSchema.NAMES);

    /** Where each term is a name of several words. Their words are indexed as stems, which nobody would offer. */
    private static final List<CatalogField> OF_NAMES =
            List.of(CatalogSchema.SERIES, CatalogSchema.SUBJECT, CatalogSchema.GENRE);

    /** Where else a word can be found, so that it is none to put right. */
    private static final List<CatalogField> OF_SENTENCES =
            List.of(CatalogSchema.TITLE, CatalogSchema.SUMMARY, CatalogSchema.TEXT);

    private static final Pattern ENDING = Pattern.compile(".+(s|ed|ing|ly)");

    private final IndexReader reader;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<Entry>> bySound = new HashMap<>();
    private final Map<String, List<Entry>> byLetters = new HashMap<>();
    private final StringDistance likeness = new LevenshteinDistance();

    /** What may be typed, and the word or the two words meant by it. */
    private record Entry(String typed, String meant, int editions) {
        boolean joined() {
            return !typed.equals(meant);
        }

        Entry plus(int more) {
            return new Entry(typed, meant, editions + more);
        }
    }

    private interface Use {
        void of(String term, int editions);
    }

    private Spelling(IndexReader reader) {
        this.reader = reader;
    }

    /** Gathers the words. */
    static Spelling of(IndexReader reader) throws IOException {
        Spelling spelling = new Spelling(reader);
        for (CatalogField field : OF_WORDS) {
            each(reader, field, spelling::addWord);
        }
        for (CatalogField field : OF_NAMES) {
            each(reader, field, (name, editions) -> {
                Analysis.WORDS.terms(name).forEach(word -> spelling.addWord(word, editions));
            });
        }
        each(
                reader,
                CatalogSchema.SERIES,
                (name, editions) -> spelling.addJoined(Analysis.WORDS.terms(name), editions));
        each(reader, CatalogSchema.TITLE_WHOLE, (title, editions) -> {
            List<String> words = List.of(title.split(" ", 3));
            if (words.size() == 2) {
                spelling.addJoined(words, editions);
            }
        });
        spelling.entries.values().forEach(spelling::lookUp);
        return spelling;
    }

    /** The words with each that the catalog does not have put right; empty when none could be. */
    Optional<QueryWords> respelled(QueryWords words) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part part : words.parts()) {
            Optional<Entry> better = part instanceof Word word ? better(word.text()) : Optional.empty();
            if (better.isPresent() && part instanceof Word word) {
                for (String meant : better.get().meant().split(" ")) {
                    parts.add(new Word(meant, word.scope(), word.beginning()));
                }
            } else {
                parts.add(part);
            }
        }
        return parts.equals(words.parts()) ? Optional.empty() : Optional.of(new QueryWords(parts));
    }

    /** The words without those that no record has, since nothing can be asked to have them; all, if none is left. */
    QueryWords known(QueryWords words) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part part : words.parts()) {
            if (!(part instanceof Word word) || word.beginning() || has(word.text())) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? words : new QueryWords(parts);
    }

    private boolean has(String text) throws IOException {
        List<String> words = Analysis.WORDS.terms(text);
        if (words.size() != 1 || entries.containsKey(words.getFirst())) {
            return true;
        }
        for (Text field : List.of(CatalogSchema.NUMBERS, CatalogSchema.SHELF_MARKS)) {
            for (String term : field.analysis().terms(text)) {
                if (reader.docFreq(new Term(field.name(), term)) > 0) {
                    return true;
                }
            }
        }
        return isWritten(words.getFirst());
    }

    private Optional<Entry> better(String typed) throws IOException {
        List<String> terms = Analysis.WORDS.terms(typed);
        if (terms.size() != 1 || terms.getFirst().length() < CHARACTERS_MIN) {
            return Optional.empty();
        }
        String word = terms.getFirst();
        Entry same = entries.get(word);
        if (same != null) {
            return same.joined() ? Optional.of(same) : Optional.empty();
        }
        if (isWritten(word)) {
            return Optional.empty();
        }
        List<String> sounds = Analysis.PHONETIC.terms(word);
        List<Entry> candidates = new ArrayList<>(byLetters.getOrDefault(letters(word), List.of()));
        sounds.forEach(sound -> candidates.addAll(bySound.getOrDefault(sound, List.of())));
        return candidates.stream()
                .filter(entry -> likeness.getDistance(word, entry.typed()) >= SIMILARITY_MIN)
                .max(Comparator.<Entry>comparingDouble(entry -> score(word, sounds, entry))
                        .thenComparing(Entry::editions)
                        .thenComparing(Entry::typed));
    }

    /** Whether a record has the word, in this form or with another ending. */
    private boolean isWritten(String word) throws IOException {
        String stem = String.join("", Analysis.ENGLISH.terms(word));
        // The stemmer takes "poter" for one who pots; that is no reason to leave it as it is.
        if (!stem.equals(word) && !ENDING.matcher(word).matches()) {
            return false;
        }
        for (CatalogField field : OF_SENTENCES) {
            if (reader.docFreq(new Term(field.name(), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    private double score(String word, List<String> sounds, Entry entry) {
        boolean soundsAlike = sounds.stream()
                .anyMatch(sound -> Analysis.PHONETIC.terms(entry.typed()).contains(sound));
        return likeness.getDistance(word, entry.typed()) + (soundsAlike ? SAME_SOUND_BONUS : 0);
    }

    private void addWord(String word, int editions) {
        if (word.length() >= CHARACTERS_MIN && word.chars().allMatch(Character::isLetter)) {
            Entry found = new Entry(word, word, editions);
            entries.merge(word, found, (before, now) -> before.joined() ? now : before.plus(editions));
        }
    }

    private void addJoined(List<String> words, int editions) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String first = words.get(i);
            String second = words.get(i + 1);
            if (first.length() >= JOINED_CHARACTERS_MIN && second.length() >= JOINED_CHARACTERS_MIN) {
                entries.putIfAbsent(first + second, new Entry(first + second, first + " " + second, editions));
            }
        }
    }

    private void lookUp(Entry entry) {
        byLetters
                .computeIfAbsent(letters(entry.typed()), none -> new ArrayList<>())
                .add(entry);
        for (String sound : Analysis.PHONETIC.terms(entry.typed())) {
            bySound.computeIfAbsent(sound, none -> new ArrayList<>()).add(entry);
        }
    }

    private static void each(IndexReader reader, CatalogField field, Use use) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field.name());
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            use.of(term.utf8ToString(), each.docFreq());
        }
    }

    private static String letters(String word) {
        return word.substring(0, Math.min(LETTERS_IN_COMMON, word.length()));
    }
}
