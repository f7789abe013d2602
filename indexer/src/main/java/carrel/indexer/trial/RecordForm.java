package carrel.indexer.trial;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The ways to write a MARC record that a trial damages. */
enum RecordForm {
    ISO_2709("", "", "") {
        @Override
        byte[] write(MarcRecord record) {
            StringBuilder directory = new StringBuilder();
            StringBuilder data = new StringBuilder();
            int start = 0;
            for (Map.Entry<String, String> field : fields(record)) {
                String content = field.getValue() + "\u001e";
                int length = utf8(content).length;
                directory.append(String.format(Locale.ROOT, "%s%04d%05d", field.getKey(), length, start));
                data.append(content);
                start += length;
            }
            int base = LEADER + directory.length() + 1;
            String leader = String.format(Locale.ROOT, "%05d", base + start + 1)
                    + record.leader().substring(5, 9) + "a22" + String.format(Locale.ROOT, "%05d", base)
                    + record.leader().substring(17, 20) + "4500";
            return utf8(leader + directory + "\u001e" + data + "\u001d");
        }
    },
    MARCXML("<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n", "\n", "</collection>\n") {
        @Override
        byte[] write(MarcRecord record) {
            StringBuilder xml = new StringBuilder("<record><leader>" + escaped(record.leader()) + "</leader>");
            for (ControlField field : record.controls()) {
                xml.append("<controlfield tag=\"%s\">%s</controlfield>".formatted(field.tag(), escaped(field.value())));
            }
            for (DataField field : record.fields()) {
                xml.append("<datafield tag=\"%s\" ind1=\"%c\" ind2=\"%c\">"
                        .formatted(field.tag(), field.first(), field.second()));
                for (Subfield subfield : field.subfields()) {
                    xml.append("<subfield code=\"%s\">%s</subfield>"
                            .formatted(escaped(String.valueOf(subfield.code())), escaped(subfield.value())));
                }
                xml.append("</datafield>");
            }
            return utf8(xml.append("</record>").toString());
        }
    },
    MARC_IN_JSON("[", ",\n", "]\n") {
        @Override
        byte[] write(MarcRecord record) {
            List<Map<String, ?>> fields = new ArrayList<>();
            record.controls().forEach(field -> fields.add(Map.of(field.tag(), field.value())));
            for (DataField field : record.fields()) {
                List<Map<String, String>> subfields = field.subfields().stream()
                        .map(subfield -> Map.of(String.valueOf(subfield.code()), subfield.value()))
                        .toList();
                Map<String, Object> content = new LinkedHashMap<>();
                content.put("ind1", String.valueOf(field.first()));
                content.put("ind2", String.valueOf(field.second()));
                content.put("subfields", subfields);
                fields.add(Map.of(field.tag(), content));
            }
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("leader", record.leader());
            whole.put("fields", fields);
            return JSON.writeValueAsBytes(whole);
        }
    };

    private static final int LEADER = 24;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final byte[] before;
    final byte[] between;
    final byte[] after;

    RecordForm(String before, String between, String after) {
        this.before = utf8(before);
        this.between = utf8(between);
        this.after = utf8(after);
    }

    abstract byte[] write(MarcRecord record);

    /** Each field's tag, and its content as ISO 2709 has it. */
    private static List<Map.Entry<String, String>> fields(MarcRecord record) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        record.controls().forEach(field -> fields.add(Map.entry(field.tag(), field.value())));
        for (DataField field : record.fields()) {
            StringBuilder content = new StringBuilder().append(field.first()).append(field.second());
            field.subfields()
                    .forEach(subfield ->
                            content.append('\u001f').append(subfield.code()).append(subfield.value()));
            fields.add(Map.entry(field.tag(), content.toString()));
        }
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
