package carrel.indexer.mapping.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An element of a record in XML. Names are local: feeds declare prefixes outside of their records.
 *
 * @param text all the text in it, that of its children included
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The elements at the end of a path of names: {@code all("contributor", "name")}. */
    Stream<XmlElement> all(String... path) {
        Stream<XmlElement> here = Stream.of(this);
        for (String step : path) {
            here = here.flatMap(element -> element.children.stream()).filter(child -> child.name.equals(step));
        }
        return here;
    }

    /** The texts at the end of a path, without blank ones. */
    Stream<String> texts(String... path) {
        return all(path).map(element -> element.text.strip()).filter(text -> !text.isEmpty());
    }

    /** The first text at the end of a path. */
    Optional<String> first(String... path) {
        return texts(path).findFirst();
    }

    /** The attribute; empty when it is missing. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** The same with every element under another name. */
    XmlElement renamed(UnaryOperator<String> names) {
        return new XmlElement(
                names.apply(name),
                attributes,
                children.stream().map(child -> child.renamed(names)).toList(),
                text);
    }
}
