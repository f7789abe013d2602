package carrel.indexer.sources;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that strangers wrote: no document type is read, and no entity is fetched or expanded. Safe for many threads. */
public final class SafeXml {
    private static final XMLInputFactory PARSERS = parsers(true);
    private static final XMLInputFactory PARSERS_OF_PIECES = parsers(false);

    private SafeXml() {}

    /** Of a whole document. */
    public static XMLStreamReader open(InputStream document) throws XMLStreamException {
        synchronized (PARSERS) {
            return PARSERS.createXMLStreamReader(document);
        }
    }

    /** Of a piece of a document: prefixes are not looked up, since what declares them may stand outside of it. */
    static XMLStreamReader openPiece(Reader piece) throws XMLStreamException {
        synchronized (PARSERS_OF_PIECES) {
            return PARSERS_OF_PIECES.createXMLStreamReader(piece);
        }
    }

    private static XMLInputFactory parsers(boolean prefixes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, prefixes);
        return factory;
    }
}
