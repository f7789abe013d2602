package carrel.catalog.search;

import carrel.catalog.search.QueryWords.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules by which aspects are recognised in a sentence. They look at words alone, and at plain ones only: whoever puts
 * a word in quotation marks means the word. Whether a name is one that the catalog has is for the catalog to say.
 *
 * <pre>
 * grade     2nd grade · grade 4 · grades 3-5 · for kindergarten · ages 6-8 · 8 year olds
 * level     lexile 600 · 650L · AR 4.5 · guided reading level J · DRA 20
 * language  in LANGUAGE, at the end or before a word that carries the sentence · LANGUAGE book
 * format, genre, mood: the words of aspects.json, some of them only in a sentence about books
 * length    short or long before a book
 * like      like, similar to, or such as TITLE
 * author    by NAME · who wrote TITLE · the author of TITLE
 * series    NAME [book] NUMBER, at the end
 * </pre>
 */
final class SentenceGrammar {
    private SentenceGrammar() {}

    static List<Recognized> read(List<Part> parts) {
        if (parts.size() > QueryWords.SENTENCE_WORDS_MAX) {
            return List.of();
        }
        SentenceParts sentence = new SentenceParts(parts);
        List<Recognized> limits = LimitGrammar.read(sentence);
        return Stream.concat(limits.stream(), NameGrammar.read(sentence, limits).stream())
                .toList();
    }
}
