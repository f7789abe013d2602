package carrel.indexer.documents.tika;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Documents inside a document: read up to a number and a depth, and then no more. A zip of 20,000 entries takes minutes,
 * and a file may contain itself.
 */
final class Attachments implements EmbeddedDocumentExtractor {
    private final ParsingEmbeddedDocumentExtractor each;
    private final PagedText text;
    private final int attachmentsMax;
    private final int nestingMax;
    private int attachments;
    private int depth;
    private boolean leftOut;

    Attachments(ParseContext context, PagedText text, int attachmentsMax, int nestingMax) {
        this.text = text;
        this.attachmentsMax = attachmentsMax;
        this.nestingMax = nestingMax;
        each = new ParsingEmbeddedDocumentExtractor(context);
        each.setWriteFileNameToContent(false);
    }

    /** Whether there were more, or deeper ones, than are read. */
    boolean leftOut() {
        return leftOut;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        boolean allowed = attachments < attachmentsMax && depth < nestingMax;
        leftOut |= !allowed;
        return allowed && each.shouldParseEmbedded(metadata);
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        attachments++;
        depth++;
        text.beginAttachment();
        try {
            each.parseEmbedded(in, handler, metadata, false);
        } finally {
            text.endAttachment();
            depth--;
        }
    }
}
