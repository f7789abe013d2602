package carrel.catalog.lucene;

import carrel.catalog.search.BadCursor;
import carrel.catalog.search.SortOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A place in ordered results as a cursor: what the last work of a page is ordered by, so that the next page begins behind
 * it even if works came or went meanwhile.
 */
final class Place {
    private static final String NONE = "-";
    private static final char BETWEEN = '\n';

    private Place() {}

    /** The cursor to what comes behind the work. */
    static String behind(FieldDoc work) {
        List<String> values = new ArrayList<>();
        for (Object value : work.fields) {
            values.add(
                    value instanceof KeyOrder.Key key
                            ? "=" + key.bytes().utf8ToString()
                            : value == null ? NONE : value.toString());
        }
        String joined = String.join(String.valueOf(BETWEEN), values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a cursor names.
     *
     * @throws BadCursor when it names none in this order
     */
    static FieldDoc of(String cursor, SortOrder order) {
        Sort sort = FieldLayout.order(order);
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] values = joined.split(String.valueOf(BETWEEN), -1);
            SortField[] fields = sort.getSort();
            if (values.length != fields.length) {
                throw new BadCursor();
            }
            @Nullable Object[] place = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                place[i] = value(values[i], fields[i]);
            }
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, place);
        } catch (IllegalArgumentException bad) {
            throw new BadCursor();
        }
    }

    private static @Nullable Object value(String written, SortField field) {
        if (field.getType() == SortField.Type.SCORE) {
            return Float.valueOf(written);
        }
        if (!(field instanceof SortedNumericSortField)) {
            return written.startsWith("=") ? new KeyOrder.Key(new BytesRef(written.substring(1))) : null;
        }
        return Integer.valueOf(written);
    }
}
