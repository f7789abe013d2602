package carrel.indexer.sources;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of one record, mended where it is not well-formed. */
final class MendedXml {
    /** Characters that XML 1.0 forbids, as such and as references. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|&#(?:x0*1?[0-9a-fA-F]|0*[0-9]|0*[12][0-9]|0*3[01]);");

    private static final Pattern STRAY_AMPERSAND =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)");
    private static final Pattern STRAY_BRACKET = Pattern.compile("<(?![/!?A-Za-z_])");
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private MendedXml() {}

    /** What is told of elements as they pass by. */
    interface Listener {
        void start(XMLStreamReader element);

        void text(String more);

        /** @param name without its prefix */
        void end(String name);
    }

    /** The prolog's word for single-byte codings; all else is UTF-8, or has been made so. */
    static Charset charset(String head) {
        Matcher declared = ENCODING.matcher(head);
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /**
     * Tells a listener of a record's elements; a fresh one begins anew when the XML has to be mended.
     *
     * @param warnings added to when something was mended or guessed
     */
    static <L extends Listener> L read(byte[] bytes, Charset charset, Supplier<L> fresh, List<String> warnings)
            throws UnreadableRecord {
        String xml = text(bytes, charset, warnings);
        try {
            return parse(xml, fresh.get());
        } catch (XMLStreamException broken) {
            L mended = parseMended(xml, fresh.get(), broken);
            warnings.add("The record's XML was not well-formed; stray characters were taken out.");
            return mended;
        }
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

    private static <L extends Listener> L parseMended(String xml, L listener, XMLStreamException first)
            throws UnreadableRecord {
        String allowed = FORBIDDEN.matcher(xml).replaceAll("");
        String mended = STRAY_BRACKET
                .matcher(STRAY_AMPERSAND.matcher(allowed).replaceAll("&amp;"))
                .replaceAll("&lt;");
        try {
            return parse(mended, listener);
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

    private static <L extends Listener> L parse(String xml, L listener) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.openPiece(new StringReader(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> listener.start(reader);
                case XMLStreamConstants.END_ELEMENT -> listener.end(localName(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                default -> {}
            }
        }
        return listener;
    }

    static String localName(XMLStreamReader reader) {
        return localName(reader.getLocalName());
    }

    static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
