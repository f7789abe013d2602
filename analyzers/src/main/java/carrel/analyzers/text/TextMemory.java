package carrel.analyzers.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the last texts. For one thread. */
final class TextMemory {
    /** All that a record says comes within so many texts; hardly any text comes again in the next record. */
    private static final int TEXTS_MAX = 128;

    /** A longer text is a document's, and in one field only. */
    private static final int TEXT_CHARACTERS_MAX = 20_000;

    private final Map<String, WordsOfText> texts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordsOfText> eldest) {
            return size() > TEXTS_MAX;
        }
    };

    private Lexicon lexicon = new Lexicon();
    private char[] characters = new char[1 << 10];

    /** The words of a text, read to its end. */
    WordsOfText words(Reader reader) throws IOException {
        String text = read(reader);
        WordsOfText known = texts.get(text);
        if (known != null) {
            return known;
        }
        if (lexicon.isFull()) {
            // What is being read goes on with the old one.
            lexicon = new Lexicon();
        }
        WordsOfText words = new WordsOfText(text, lexicon);
        if (text.length() <= TEXT_CHARACTERS_MAX) {
            texts.put(text, words);
        }
        return words;
    }

    private String read(Reader reader) throws IOException {
        int length = 0;
        for (int read = 0; read >= 0; read = reader.read(characters, length, characters.length - length)) {
            length += read;
            if (length == characters.length) {
                characters = Arrays.copyOf(characters, 2 * length);
            }
        }
        return new String(characters, 0, length);
    }
}
