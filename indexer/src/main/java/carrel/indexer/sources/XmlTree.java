package carrel.indexer.sources;

import carrel.indexer.mapping.feeds.XmlElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Keeps a record's elements as they pass by. For one record. */
final class XmlTree implements MendedXml.Listener {
    /** Elements of HTML that end a word as well as a line. */
    private static final Set<String> BREAKS = Set.of("p", "br", "li", "div", "h1", "h2", "h3", "h4", "tr", "td");

    private final Deque<Growing> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();

    private record Growing(
            String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {}

    @Override
    public void start(XMLStreamReader element) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < element.getAttributeCount(); i++) {
            attributes.put(
                    MendedXml.localName(element.getAttributeLocalName(i)), CleanText.of(element.getAttributeValue(i)));
        }
        String name = MendedXml.localName(element);
        open.push(new Growing(name, attributes, new ArrayList<>(), new StringBuilder()));
    }

    @Override
    public void text(String more) {
        Growing innermost = open.peek();
        if (innermost != null) {
            innermost.text.append(more);
        }
    }

    @Override
    public void end(String name) {
        Growing ended = open.pop();
        XmlElement element =
                new XmlElement(ended.name, ended.attributes, ended.children, CleanText.of(ended.text.toString()));
        Growing around = open.peek();
        if (around == null) {
            root = Optional.of(element);
        } else {
            around.children.add(element);
            around.text.append(ended.text).append(BREAKS.contains(name) ? " " : "");
        }
    }

    XmlElement root() throws UnreadableRecord {
        return root.orElseThrow(() -> new UnreadableRecord("its XML has no element; export it again"));
    }
}
