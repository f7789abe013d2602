package carrel.indexer.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an answer of OAI-PMH says beside its records.
 *
 * @param responseDate when the server answered, by its own clock
 * @param token where the list goes on; empty at its end
 * @param error the code of an error and what the server says about it
 * @param granularity how fine its dates are; only in an answer to Identify
 */
record OaiAnswer(String responseDate, String token, Optional<Failure> error, String granularity) {
    /** An error as the protocol names it: {@code noRecordsMatch}. */
    record Failure(String code, String words) {}

    private static final XMLInputFactory PARSERS = parsers();

    static OaiAnswer of(byte[] body) throws IOException {
        String date = "";
        String token = "";
        String granularity = "";
        Optional<Failure> error = Optional.empty();
        boolean protocol = false;
        try {
            XMLStreamReader reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(body));
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "OAI-PMH" -> protocol = true;
                    case "responseDate" -> date = reader.getElementText().strip();
                    case "resumptionToken" -> token = reader.getElementText().strip();
                    case "granularity" -> granularity = reader.getElementText().strip();
                    case "error" -> {
                        String code = String.valueOf(reader.getAttributeValue(null, "code"));
                        error = protocol && error.isEmpty()
                                ? Optional.of(new Failure(
                                        code, reader.getElementText().strip()))
                                : error;
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("its answer is no XML: "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
        }
        if (!protocol) {
            throw new IOException("its answer is not OAI-PMH; check the address");
        }
        return new OaiAnswer(date, token, error, granularity);
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
