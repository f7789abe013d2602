package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** The facet fields of one state of the index, each made ready when it is first counted. Safe for many threads. */
final class FacetColumns {
    private final DirectoryReader reader;
    private final LiveCopies live;
    private final Map<String, Lazy<FacetColumn>> columns;

    /** How many of all works have each value, for whoever has not asked for anything yet. */
    private final Map<String, FacetCounts> ofEverything;

    FacetColumns(DirectoryReader reader, LiveCopies live) {
        this(reader, live, Map.of(), Map.of());
    }

    private FacetColumns(
            DirectoryReader reader,
            LiveCopies live,
            Map<String, Lazy<FacetColumn>> columns,
            Map<String, FacetCounts> ofEverything) {
        this.reader = reader;
        this.live = live;
        this.columns = new ConcurrentHashMap<>(columns);
        this.ofEverything = new ConcurrentHashMap<>(ofEverything);
    }

    /** The same with newer news of the copies. */
    FacetColumns with(LiveCopies newer) {
        FacetColumns same = new FacetColumns(reader, newer, columns, ofEverything);
        same.columns.remove(CatalogSchema.BUILDING_NOW.name());
        same.ofEverything.remove(CatalogSchema.BUILDING_NOW.name());
        return same;
    }

    /** Makes those ready that another state was asked for. */
    void readyAs(FacetColumns before) throws IOException {
        for (String field : before.columns.keySet()) {
            of(field);
        }
    }

    FacetColumn of(String field) throws IOException {
        return columns.computeIfAbsent(field, wanted -> new Lazy<>(() -> column(wanted)))
                .get();
    }

    private FacetColumn column(String field) throws IOException {
        return field.equals(CatalogSchema.BUILDING_NOW.name()) ? ofThisMoment() : ofIndex(field);
    }

    Map<String, FacetCounts> ofEverything() {
        return ofEverything;
    }

    private FacetColumn ofIndex(String field) throws IOException {
        List<FacetRows> rows = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            rows.add(FacetRows.of(segment.reader(), field));
        }
        return FacetColumn.of(reader.leaves(), segment -> DocValues.getSortedSet(segment.reader(), field), rows);
    }

    private FacetColumn ofThisMoment() throws IOException {
        List<FacetRows> rows = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            rows.add(FacetRows.of(live.buildingsNow(segment), segment.reader().maxDoc()));
        }
        return FacetColumn.of(reader.leaves(), live::buildingsNow, rows);
    }
}
