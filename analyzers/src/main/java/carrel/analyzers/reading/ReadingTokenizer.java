package carrel.analyzers.reading;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The running words of a text in lower case, each with the marks before it. An apostrophe between letters belongs to
 * its word, a hyphen parts two words, and a word that a line end broke is whole again.
 */
public final class ReadingTokenizer extends Tokenizer {
    /** A longer text tells no more about its level. */
    static final int CHARACTERS_MAX = 4_000_000;

    /** Mail and plain-text books wrap between 60 and 80 characters. */
    private static final int FULL_LINE_CHARACTERS = 58;

    /** No word of a language written with spaces is longer; what is, comes in pieces. */
    private static final int WORD_CHARACTERS_MAX = 60;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute written = addAttribute(FlagsAttribute.class);
    private char[] text = new char[2048];
    private int length;
    private int at;
    private int lineBegin;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        at = 0;
        lineBegin = 0;
        int read = input.read(text, 0, text.length);
        while (read >= 0 && length < CHARACTERS_MAX) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            read = input.read(text, length, text.length - length);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int marks = 0;
        while (at < length && !isWord(text[at])) {
            marks |= mark(text[at]);
            at++;
        }
        if (at >= length) {
            written.setFlags(marks);
            return false;
        }
        int begin = at;
        written.setFlags(marks | word(begin));
        offset.setOffset(correctOffset(begin), correctOffset(at));
        return true;
    }

    @Override
    public void end() throws IOException {
        int marks = written.getFlags();
        super.end();
        written.setFlags(marks);
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private int mark(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u2028', '\u2029' -> lineEnd(c);
            case ',', '،', '、' -> Marks.COMMA;
            case ';', ':' -> Marks.SEMICOLON;
            case '–', '—', '(' -> Marks.DASH;
            case '-' -> at + 1 < length && text[at + 1] == '-' ? Marks.DASH : 0;
            case '"', '“', '”', '«', '»', '‘' -> Marks.QUOTE;
            case '!', '?', '！', '？' -> Marks.CALL;
            case '.', '…', '。' -> Marks.STOP;
            default -> 0;
        };
    }

    private int lineEnd(char c) {
        if (c == '\n' && at > 0 && text[at - 1] == '\r') {
            lineBegin = at + 1;
            return 0;
        }
        boolean blank = isBlank(lineBegin, at);
        boolean full = at - lineBegin >= FULL_LINE_CHARACTERS;
        lineBegin = at + 1;
        return blank ? Marks.BLANK_LINE : Marks.LINE_END | (full ? Marks.FULL_LINE : 0);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes the word that begins here and tells how it is written. */
    private int word(int begin) {
        char[] buffer = term.resizeBuffer(WORD_CHARACTERS_MAX + 1);
        int size = 0;
        int letters = 0;
        int capitals = 0;
        while (at < length && size < WORD_CHARACTERS_MAX) {
            char c = text[at];
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (!isWord(c)) {
                if (!goesOn(c)) {
                    break;
                }
                if (c == '-') {
                    at = skipBreak();
                    continue;
                }
                c = c == '’' ? '\'' : c;
            } else if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    capitals++;
                    c = Character.toLowerCase(c);
                }
            }
            buffer[size++] = c;
            at++;
        }
        term.setLength(size);
        if (letters == 0) {
            return Marks.NUMBER;
        }
        boolean capital = Character.isUpperCase(text[begin]);
        return (capital ? Marks.CAPITAL : 0) | (capital && capitals == letters ? Marks.ALL_CAPITALS : 0);
    }

    /** Whether a character that is none of a word's own stands inside a word here. */
    private boolean goesOn(char c) {
        if (at + 1 >= length) {
            return false;
        }
        char before = text[at - 1];
        char after = text[at + 1];
        return switch (c) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '-' ->
                (after == '\n' || after == '\r') && Character.isLowerCase(text[Math.min(skipBreak(), length - 1)]);
            case '\u00AD' -> Character.isLetter(after);
            default -> false;
        };
    }

    /** Where the text goes on behind a hyphen and a line end. */
    private int skipBreak() {
        int next = at + 1;
        while (next < length && next < at + 4 && (text[next] == '\n' || text[next] == '\r')) {
            next++;
        }
        return next;
    }

    private static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        boolean punctuation = c >= '\u2010' && c <= '\u2027';
        return !punctuation && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
