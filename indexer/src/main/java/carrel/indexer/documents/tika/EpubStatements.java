package carrel.indexer.documents.tika;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the elements of a small XML file, each with the text right after its start. */
final class EpubStatements extends DefaultHandler {
    private static final int STATEMENTS_MAX = 20_000;

    private final List<EpubStatement> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String open = "";
    private Map<String, String> attributes = Map.of();

    List<EpubStatement> all() {
        return all;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes given) {
        close();
        open = name;
        attributes = new HashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.getLocalName(i), given.getValue(i));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        close();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void close() {
        if (!open.isEmpty() && all.size() < STATEMENTS_MAX) {
            all.add(new EpubStatement(open, attributes, text.toString().strip().replaceAll("\\s+", " ")));
        }
        open = "";
        text.setLength(0);
    }
}
