package carrel.searchapi.exports;

import carrel.searchapi.pages.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF of headings and paragraphs, from top to bottom, with codes beside some of them. It is tagged (ISO 32000-1, 14.8), so
 * that a screen reader knows headings from text and says what a code is for; the font is inside.
 */
public final class TaggedPdf implements Closeable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** US letter with margins of three quarters of an inch; in points, as all measures here. */
    private static final PDRectangle PAPER = PDRectangle.LETTER;

    private static final float MARGIN = 54;
    private static final float WIDTH = PAPER.getWidth() - 2 * MARGIN;
    private static final float CODE_SIDE = 64;
    private static final float CODE_GAP = 14;
    private static final float LEADING = 1.32f;
    private static final float[] HEADING_SIZES = {22, 15, 12.5f};
    private static final float TEXT_SIZE = 10.5f;

    private final PDDocument document = new PDDocument();
    private final PdfTags tags;
    private final PdfLines lines;
    private PDPage page = new PDPage(PAPER);
    private PDPageContentStream ink;
    private float y;

    private TaggedPdf(String title, String language) throws IOException {
        PDDocumentInformation facts = new PDDocumentInformation();
        facts.setTitle(title);
        facts.setCreator("Carrel");
        document.setDocumentInformation(facts);
        document.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        this.tags = new PdfTags(document);
        try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
            if (font == null) {
                throw new IllegalStateException("the font is missing from this build");
            }
            this.lines = new PdfLines(PDType0Font.load(document, font));
        }
        this.ink = turn();
    }

    /** @param language BCP 47, of the words that are the same on every sheet */
    public static TaggedPdf titled(String title, String language) throws IOException {
        return new TaggedPdf(title, language);
    }

    /** @param level 1 to 3 */
    public void heading(int level, String text) throws IOException {
        float size = HEADING_SIZES[level - 1];
        List<String> wrapped = lines.wrapped(text, size, WIDTH);
        // A heading alone at the foot of a page leads nowhere.
        room(size + wrapped.size() * size * LEADING + CODE_SIDE);
        y -= size * 0.6f;
        draw("H" + level, wrapped, size, MARGIN);
    }

    public void paragraph(String text) throws IOException {
        for (String line : lines.wrapped(text, TEXT_SIZE, WIDTH)) {
            room(TEXT_SIZE * LEADING);
            draw("P", List.of(line), TEXT_SIZE, MARGIN);
        }
    }

    /** A heading of the third level and some text, with a code on their left. */
    public void coded(QrCode code, String leadsTo, String heading, List<String> texts) throws IOException {
        float left = MARGIN + CODE_SIDE + CODE_GAP;
        float width = WIDTH - CODE_SIDE - CODE_GAP;
        float size = HEADING_SIZES[2];
        List<String> head = lines.wrapped(heading, size, width);
        List<String> rest = texts.stream()
                .flatMap(text -> lines.wrapped(text, TEXT_SIZE, width).stream())
                .toList();
        float height = Math.max(CODE_SIDE, head.size() * size * LEADING + rest.size() * TEXT_SIZE * LEADING);
        room(height + CODE_GAP);
        float top = y;
        draw("H3", head, size, left);
        draw("P", rest, TEXT_SIZE, left);
        draw(code, leadsTo, top);
        y = top - height - CODE_GAP;
    }

    /** Whether words so far stand in Latin letters because the font has none of theirs. */
    public boolean romanised() {
        return lines.romanised();
    }

    /** The finished file. */
    public byte[] bytes() throws IOException {
        ink.close();
        tags.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void draw(String tag, List<String> wrapped, float size, float left) throws IOException {
        if (wrapped.isEmpty()) {
            return;
        }
        tags.begin(tag, page, ink);
        for (String line : wrapped) {
            y -= size * LEADING;
            ink.beginText();
            ink.setFont(lines.font(), size);
            ink.newLineAtOffset(left, y);
            ink.showText(line);
            ink.endText();
        }
        ink.endMarkedContent();
    }

    private void draw(QrCode code, String leadsTo, float top) throws IOException {
        float square = CODE_SIDE / code.size();
        tags.figure(leadsTo, page, ink);
        for (QrCode.Square dark : code.squares()) {
            ink.addRect(MARGIN + dark.x() * square, top - (dark.y() + 1) * square, square, square);
        }
        ink.fill();
        ink.endMarkedContent();
    }

    private void room(float needed) throws IOException {
        if (y - needed < MARGIN) {
            ink.close();
            page = new PDPage(PAPER);
            ink = turn();
        }
    }

    /** A new page under the pen. */
    private PDPageContentStream turn() throws IOException {
        document.addPage(page);
        tags.turn(page);
        y = PAPER.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }
}
