package carrel.searchapi.textsets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The other half of {@link TextSetParameters}: the address of a text set. */
final class TextSetAddress {
    private TextSetAddress() {}

    /** What stands after the question mark. A passage is too long for an address and stays out. */
    static String query(TextSetRequest request) {
        List<String> pairs = new ArrayList<>();
        pairs.add(pair("topic", request.topic()));
        pairs.add(pair("grades", request.grades().toString()));
        pairs.add(pair("bands", Integer.toString(request.bands())));
        request.languages().forEach(language -> pairs.add(pair("languages", language)));
        pairs.add(pair("copies", Integer.toString(request.copies())));
        pairs.add(pair("each", Integer.toString(request.each())));
        if (request.learners()) {
            pairs.add(pair("learners", "true"));
        }
        request.pinned().forEach(id -> pairs.add(pair("pinned", id)));
        return String.join("&", pairs);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
