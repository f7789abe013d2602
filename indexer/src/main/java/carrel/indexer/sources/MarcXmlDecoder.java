package carrel.indexer.sources;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Turns one record's XML into fields. No DTD, no entities from elsewhere; prefixes are not looked up, since what declares
 * them may stand outside of the record. */
final class MarcXmlDecoder {
    private static final XMLInputFactory PARSERS = parsers();

    /** Characters that XML 1.0 forbids, as such and as references. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|&#(?:x0*1?[0-9a-fA-F]|0*[0-9]|0*[12][0-9]|0*3[01]);");

    private static final Pattern STRAY_AMPERSAND =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)");
    private static final Pattern STRAY_BRACKET = Pattern.compile("<(?![/!?A-Za-z_])");

    private MarcXmlDecoder() {}

    static Decoded decode(Piece.Frame frame, Charset charset) throws UnreadableRecord {
        List<String> warnings = new ArrayList<>(frame.remarks());
        String xml = text(frame.bytes(), charset, warnings);
        MarcXmlEvents events;
        try {
            events = parse(xml);
        } catch (XMLStreamException broken) {
            events = parseMended(xml, broken);
            warnings.add("The record's XML was not well-formed; stray characters were taken out.");
        }
        if (!events.hasFields() && events.packed().contains("<")) {
            // SRU may pack a record as text, its markup escaped.
            return decode(
                    new Piece.Frame(frame.position(), events.packed().getBytes(StandardCharsets.UTF_8), warnings),
                    StandardCharsets.UTF_8);
        }
        return events.decoded(warnings);
    }

    private static String text(byte[] bytes, Charset charset, List<String> warnings) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, charset);
        }
        Utf8Count count = Utf8Count.of(bytes, 0, bytes.length);
        if (count.broken() > 0) {
            warnings.add("Some characters are not UTF-8; they were guessed or marked.");
        }
        boolean windows = count.broken() > 0 && count.sequences() == 0;
        return (windows ? MarcCoding.WINDOWS : MarcCoding.UTF_8).raw(bytes, 0, bytes.length);
    }

    private static MarcXmlEvents parseMended(String xml, XMLStreamException first) throws UnreadableRecord {
        String allowed = FORBIDDEN.matcher(xml).replaceAll("");
        String mended = STRAY_BRACKET
                .matcher(STRAY_AMPERSAND.matcher(allowed).replaceAll("&amp;"))
                .replaceAll("&lt;");
        try {
            return parse(mended);
        } catch (XMLStreamException broken) {
            throw new UnreadableRecord("its XML is not well-formed (" + firstLine(first) + "); export it again");
        }
    }

    private static String firstLine(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int detail = message.indexOf("Message: ");
        return (detail < 0 ? message : message.substring(detail + 9))
                .lines()
                .findFirst()
                .orElse("");
    }

    private static MarcXmlEvents parse(String xml) throws XMLStreamException {
        XMLStreamReader reader;
        synchronized (PARSERS) {
            reader = PARSERS.createXMLStreamReader(new StringReader(xml));
        }
        MarcXmlEvents events = new MarcXmlEvents();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> events.start(reader);
                case XMLStreamConstants.END_ELEMENT -> events.end(localName(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> events.text(reader.getText());
                default -> {}
            }
        }
        return events;
    }

    static String localName(XMLStreamReader reader) {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
