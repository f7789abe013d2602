package carrel.indexer.documents.tika;

import carrel.indexer.documents.process.TextReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The body of Tika's XHTML as plain text, paragraph by paragraph, with the page that each stands on. */
final class PagedText extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "thead",
            "title",
            "tr",
            "ul");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    /** A paragraph without end is cut, so that memory has one. */
    private static final int PARAGRAPH_CHARACTERS_MAX = 1 << 16;

    private final TextReceiver out;
    private final Layout layout;
    private final StringBuilder paragraph = new StringBuilder();
    private String heading = "";
    private boolean hasWords;
    private boolean inHeading;
    private int bodies;
    private int depth;
    private int attachments;
    private int page;
    private int room;

    PagedText(TextReceiver out, Layout layout, int charactersMax) {
        this.out = out;
        this.layout = layout;
        room = charactersMax;
    }

    /** The first heading of the document itself; may be empty. */
    String heading() {
        return heading;
    }

    /** Whether any of it can be read. */
    boolean hasWords() {
        return hasWords;
    }

    /** What follows belongs to a document inside this one, and its pages are not this one's. */
    void beginAttachment() throws SAXException {
        endParagraph();
        if (attachments++ == 0) {
            turnTo(OptionalInt.empty());
        }
    }

    void endAttachment() throws SAXException {
        endParagraph();
        if (--attachments == 0 && page > 0) {
            turnTo(OptionalInt.of(page));
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("body")) {
            bodies++;
        } else if (bodies > 0) {
            begin(name, attributes.getValue("class") == null ? "" : attributes.getValue("class"));
            depth++;
        }
    }

    private void begin(String name, String style) throws SAXException {
        if (BLOCKS.contains(name)) {
            endBlock(name);
        } else if (CELLS.contains(name)) {
            paragraph.append(' ');
        }
        if (attachments > 0) {
            return;
        }
        inHeading = inHeading || HEADINGS.contains(name) || (name.equals("p") && style.equals("title"));
        if (name.equals("div") && layout.beginsPage(style, depth)) {
            turnTo(OptionalInt.of(++page));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (name.equals("body")) {
            endParagraph();
            bodies--;
        } else if (bodies > 0) {
            depth--;
            if (BLOCKS.contains(name)) {
                endBlock(name);
            }
        }
    }

    @Override
    public void endDocument() throws SAXException {
        endParagraph();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (bodies == 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            add(characters[i]);
        }
        if (paragraph.length() > PARAGRAPH_CHARACTERS_MAX) {
            endParagraph();
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    /** In text that keeps its lines, an empty line ends a paragraph. */
    private void add(char character) throws SAXException {
        if (character != '\n' || !layout.keepsLines()) {
            paragraph.append(character == '\n' ? ' ' : character);
        } else if (layout == Layout.LINES && endsWithLineBreak()) {
            endParagraph();
        } else {
            paragraph.append('\n');
        }
    }

    private boolean endsWithLineBreak() {
        int last = paragraph.length() - 1;
        while (last >= 0 && paragraph.charAt(last) != '\n' && Character.isWhitespace(paragraph.charAt(last))) {
            last--;
        }
        return last >= 0 && paragraph.charAt(last) == '\n';
    }

    /** A printed page's paragraphs are guessed from the space between lines, so they are looked at together. */
    private void endBlock(String name) throws SAXException {
        if (layout == Layout.PRINTED_PAGES && name.equals("p")) {
            paragraph.append("\n\n");
        } else {
            endParagraph();
        }
    }

    private void endParagraph() throws SAXException {
        String text = Paragraphs.of(paragraph);
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            if (inHeading && heading.isEmpty()) {
                heading = text.replace('\n', ' ');
            }
            write(text + "\n");
        }
        inHeading = inHeading && text.isEmpty();
    }

    private void write(String text) throws SAXException {
        String fitting = text.substring(0, Math.min(room, text.length()));
        room -= fitting.length();
        hasWords = hasWords || fitting.codePoints().anyMatch(Character::isLetterOrDigit);
        try {
            out.text(fitting);
        } catch (IOException parentIsGone) {
            throw new UncheckedIOException(parentIsGone);
        }
        if (fitting.length() < text.length()) {
            throw new WriteLimitReachedException(fitting.length());
        }
    }

    private void turnTo(OptionalInt number) {
        try {
            out.page(number);
        } catch (IOException parentIsGone) {
            throw new UncheckedIOException(parentIsGone);
        }
    }
}
