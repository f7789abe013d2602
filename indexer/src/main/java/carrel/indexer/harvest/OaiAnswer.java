package carrel.indexer.harvest;

import carrel.indexer.sources.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param identifiers of its records, in order, so that a page that comes again is known
 */
record OaiAnswer(
        String responseDate, String token, Optional<Failure> error, String granularity, List<String> identifiers) {
    OaiAnswer {
        identifiers = List.copyOf(identifiers);
    }

    /** An error as the protocol names it: {@code noRecordsMatch}. */
    record Failure(String code, String words) {}

    static OaiAnswer of(byte[] body) throws IOException {
        String date = "";
        String token = "";
        String granularity = "";
        Optional<Failure> error = Optional.empty();
        List<String> identifiers = new ArrayList<>();
        boolean protocol = false;
        try {
            XMLStreamReader reader = SafeXml.open(new ByteArrayInputStream(body));
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "OAI-PMH" -> protocol = true;
                    case "responseDate" -> date = reader.getElementText().strip();
                    case "resumptionToken" -> token = reader.getElementText().strip();
                    // Its identifier comes first in a header; what metadata call so may be anything.
                    case "header" -> identifier(reader).ifPresent(identifiers::add);
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
        return new OaiAnswer(date, token, error, granularity, identifiers);
    }

    private static Optional<String> identifier(XMLStreamReader reader) throws XMLStreamException {
        return reader.nextTag() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("identifier")
                ? Optional.of(reader.getElementText().strip())
                : Optional.empty();
    }
}
