package carrel.indexer.mapping.feeds;

import java.util.Set;
import java.util.stream.Stream;

/** A product of either release of ONIX, its elements under {@link OnixNames one name}. */
record OnixProduct(XmlElement element) {
    private static final Set<String> ISBN_13_GTIN_13_ISBN_10 = Set.of("15", "03", "02");

    /** The elements at the end of a path. */
    Stream<XmlElement> all(String... path) {
        return element.all(path);
    }

    /** Elements of that name where release 3.0 has them, in the descriptive detail, or where 2.1 has. */
    Stream<XmlElement> detail(String name) {
        return Stream.concat(element.all("descriptivedetail", name), element.all(name));
    }

    Stream<String> isbns() {
        return Stream.concat(
                element.all("productidentifier")
                        .filter(number -> number.first("productidtype")
                                .filter(ISBN_13_GTIN_13_ISBN_10::contains)
                                .isPresent())
                        .flatMap(number -> number.texts("idvalue")),
                element.texts("isbn"));
    }

    /** Whether a code under an element is one of some. */
    static boolean is(XmlElement element, String name, String... codes) {
        return element.texts(name).anyMatch(code -> Set.of(codes).contains(code));
    }
}
