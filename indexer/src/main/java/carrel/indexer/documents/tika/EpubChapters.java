package carrel.indexer.documents.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The chapters of an EPUB, read as HTML. Tika reads them as XML, where a no-break space called by its name is
 * nothing at all ("ChapterOne"), and a single unclosed tag ends the book.
 */
final class EpubChapters implements Parser {
    private static final long serialVersionUID = 1;

    private final JSoupParser html = new JSoupParser();

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream chapter, ContentHandler handler, Metadata book, ParseContext context)
            throws IOException, SAXException, TikaException {
        // A chapter's own title is not the book's, so its facts go nowhere.
        html.parseString(decode(chapter.readAllBytes()), handler, new Metadata(), context);
    }

    /** EPUB 3.3, section 3.9: UTF-8, or UTF-16 with a mark. */
    private static String decode(byte[] chapter) {
        boolean sixteen = chapter.length > 1
                && ((chapter[0] == (byte) 0xFE && chapter[1] == (byte) 0xFF)
                        || (chapter[0] == (byte) 0xFF && chapter[1] == (byte) 0xFE));
        return new String(chapter, sixteen ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
