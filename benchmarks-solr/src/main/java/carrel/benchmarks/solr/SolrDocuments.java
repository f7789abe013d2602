package carrel.benchmarks.solr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.solr.common.SolrInputDocument;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;
import org.marc4j.marc.VariableField;

/** Which part of a MARC record goes into which field of {@code schema.xml}. */
final class SolrDocuments {
    private static final Pattern CLOSING = Pattern.compile("\\s*[.,;:/]+$");

    private SolrDocuments() {}

    static SolrInputDocument of(Record record) {
        SolrInputDocument document = new SolrInputDocument();
        document.addField("id", record.getControlNumber());
        document.addField("fullrecord", record.toString());
        List<String> titles = values(record, "245abnp:240a:246ab:740a");
        add(document, "title", titles);
        values(record, "245ab").stream().findFirst().ifPresent(title -> {
            document.addField("title_display", title);
            document.addField("title_sort", title.substring(0, Math.min(title.length(), 500)));
        });
        List<String> names = values(record, "100a:110ab:111a:700a:710ab:711a");
        List<String> series = values(record, "490av:830av");
        List<String> topics = values(record, "600axyz:610abxyz:650axyz:651axyz:655a");
        add(document, "author", names);
        add(document, "series", series);
        add(document, "topic", topics);
        add(document, "all", titles);
        add(document, "all", names);
        add(document, "all", series);
        add(document, "all", topics);
        add(document, "all", values(record, "500a:504a:505a:520a:586a"));
        add(document, "isbn", values(record, "020a"));
        add(document, "callnumber", values(record, "050a:082a:086a:099a"));
        document.addField("format", record.getLeader().marshal().substring(6, 8));
        fixed(record).ifPresent(data -> {
            document.addField("language", data.substring(35, 38));
            document.addField("year", data.substring(7, 10) + "0");
        });
        addFacet(document, "author_facet", record, "100a:110a:111a:700a:710a:711a");
        addFacet(document, "subject", record, "600a:610a:650a:651a");
        addFacet(document, "genre", record, "655a");
        addFacet(document, "place", record, "651a:650z:600z:610z");
        addFacet(document, "time", record, "648a:650y:651y");
        return document;
    }

    private static Optional<String> fixed(Record record) {
        return record.getControlFields().stream()
                .filter(field -> field.getTag().equals("008") && field.getData().length() == 40)
                .map(field -> field.getData())
                .findFirst();
    }

    private static void add(SolrInputDocument document, String field, List<String> values) {
        values.forEach(value -> document.addField(field, value));
    }

    private static void addFacet(SolrInputDocument document, String field, Record record, String marc) {
        Set<String> distinct = new LinkedHashSet<>();
        values(record, marc).forEach(value -> distinct.add(CLOSING.matcher(value).replaceFirst("")));
        distinct.forEach(value -> document.addField(field, value.substring(0, Math.min(value.length(), 500))));
    }

    private static List<String> values(Record record, String marc) {
        List<String> values = new ArrayList<>();
        for (String step : marc.split(":")) {
            for (VariableField field : record.getVariableFields(step.substring(0, 3))) {
                String value = joined((DataField) field, step.substring(3));
                if (!value.isBlank()) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static String joined(DataField field, String codes) {
        StringBuilder line = new StringBuilder();
        for (Subfield subfield : field.getSubfields()) {
            if (codes.indexOf(subfield.getCode()) >= 0) {
                line.append(line.length() == 0 ? "" : " ").append(subfield.getData());
            }
        }
        return line.toString().strip();
    }
}
