package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import carrel.catalog.Format;
import carrel.catalog.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways to the resource online: MARC 856. */
final class MarcLinks {
    private static final MarcPath ADDRESSES = MarcPath.of("856u");

    /** What cataloguers leave in addresses although RFC 3986 forbids it. */
    private static final String ESCAPED = " \"<>[]\\^`{|}";

    private MarcLinks() {}

    static List<Link> of(MarcRecord record, Format format) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (DataField field : record.fields("856")) {
            for (String address : field.each("u")) {
                Link.to(escaped(address), label(field), isWhole(field, format))
                        .ifPresent(link -> links.putIfAbsent(link.address().toString(), link));
            }
        }
        return List.copyOf(links.values());
    }

    /** Addresses of other kinds (mail, ftp, a path on a school's server) must not become something to click on. */
    static List<String> addressesThatAreNoLinks(MarcRecord record) {
        List<String> others = new ArrayList<>();
        for (String address : ADDRESSES.values(record)) {
            if (Link.to(escaped(address), "", false).isEmpty()) {
                others.add("Online: " + address);
            }
        }
        return others;
    }

    private static String label(DataField field) {
        return field.first('y')
                .or(() -> field.first('3'))
                .or(() -> field.first('z'))
                .map(IsbdPunctuation::trim)
                .orElse("");
    }

    /** Second indicator 0 is the resource, 1 a version of it, 2 something related; blank leaves it open. */
    private static boolean isWhole(DataField field, Format format) {
        return switch (field.second()) {
            case '0', '1' -> true;
            case ' ' ->
                format.online()
                        && Optional.of(label(field)).filter(MarcLinks::isAbout).isEmpty();
            default -> false;
        };
    }

    /** Tables of contents, covers and descriptions are about the resource. */
    private static boolean isAbout(String label) {
        String lower = label.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("contents")
                || lower.contains("description")
                || lower.contains("cover")
                || lower.contains("biograph")
                || lower.contains("review")
                || lower.contains("sample");
    }

    static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (char c : address.strip().toCharArray()) {
            if (ESCAPED.indexOf(c) >= 0) {
                escaped.append('%').append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
