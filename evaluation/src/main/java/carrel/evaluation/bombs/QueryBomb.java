package carrel.evaluation.bombs;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query made to keep a search engine busy, or to break it.
 *
 * @param why what it might do
 * @param pieces the query, piece by piece
 * @param also more parameters, as addresses write them; may be empty
 * @param outcome {@code refused} when it must be refused with a hint; otherwise it must be answered
 */
public record QueryBomb(String why, List<Piece> pieces, String also, String outcome) {
    /** What the outcome says of a bomb that must be refused. */
    public static final String REFUSED = "refused";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(handling -> handling.withValueNulls(Nulls.AS_EMPTY))
            .build();

    /** A text, so many times. */
    public record Piece(String text, int times) {}

    public QueryBomb {
        pieces = List.copyOf(pieces);
    }

    /** All bombs of a file. */
    public static List<QueryBomb> read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), new TypeReference<>() {});
        } catch (JacksonException unreadable) {
            throw new IOException("expected a list of query bombs in " + file + ", but "
                    + unreadable.getOriginalMessage() + "; see test-corpus/bombs/queries.json");
        }
    }

    /** The query whole. */
    public String query() {
        StringBuilder query = new StringBuilder();
        pieces.forEach(piece -> query.append(piece.text().repeat(piece.times())));
        return query.toString();
    }

    /** Whether it must be refused. */
    public boolean toBeRefused() {
        return outcome.equals(REFUSED);
    }

    /** The parameters, as a server reads them from an address. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.computeIfAbsent("q", name -> new ArrayList<>()).add(query());
        for (String pair : also.isEmpty() ? new String[0] : also.split("&")) {
            int equals = pair.indexOf('=');
            String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
            parameters
                    .computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(value);
        }
        return parameters;
    }
}
