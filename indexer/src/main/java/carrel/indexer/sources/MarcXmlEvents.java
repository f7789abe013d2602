package carrel.indexer.sources;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What a record's elements say, gathered as they pass by: MARCXML, MarcXchange and Turbomarc. For one record. */
final class MarcXmlEvents implements MendedXml.Listener {
    private final StringBuilder text = new StringBuilder();
    private final List<ControlField> controls = new ArrayList<>();
    private final List<DataField> fields = new ArrayList<>();
    private final List<Subfield> subfields = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    private String leader = "";
    private String tag = "";
    private String indicators = "";
    private String code = "";
    private String packed = "";
    private String identifier = "";
    private boolean deleted;

    boolean hasFields() {
        return !controls.isEmpty() || !fields.isEmpty();
    }

    /** The text of SRU's recordData. */
    String packed() {
        return packed;
    }

    @Override
    public void start(XMLStreamReader element) {
        String name = MendedXml.localName(element);
        text.setLength(0);
        switch (name) {
            case "controlfield" -> tag = attribute(element, "tag");
            case "datafield" -> beginField(attribute(element, "tag"), element, "ind");
            case "subfield" -> code = attribute(element, "code");
            case "header" -> deleted = attribute(element, "status").equals("deleted");
            default -> startTurbo(name, element);
        }
    }

    /** Turbomarc puts tags and codes into the elements' names: l, c001, d245, sa. */
    private void startTurbo(String name, XMLStreamReader element) {
        boolean tagged = name.length() == 4 && Character.isDigit(name.charAt(1));
        if (tagged && name.charAt(0) == 'd') {
            beginField(name.substring(1), element, "i");
        } else if (tagged && name.charAt(0) == 'c') {
            tag = name.substring(1);
        } else if (name.length() == 2 && name.charAt(0) == 's') {
            code = name.substring(1);
        }
    }

    private void beginField(String newTag, XMLStreamReader element, String indicator) {
        tag = newTag;
        indicators = indicator(attribute(element, indicator + "1")) + indicator(attribute(element, indicator + "2"));
        subfields.clear();
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "leader", "l" -> leader = text.toString();
            case "controlfield" -> endControl();
            case "subfield" -> endSubfield();
            case "datafield" -> endField();
            case "identifier" -> identifier = text.toString().strip();
            case "recordData" -> packed = text.toString().strip();
            default -> {
                if (name.equals("c" + tag)) {
                    endControl();
                } else if (name.equals("d" + tag)) {
                    endField();
                } else if (name.equals("s" + code)) {
                    endSubfield();
                }
            }
        }
        text.setLength(0);
    }

    private void endControl() {
        if (isTag()) {
            controls.add(new ControlField(tag, CleanText.of(text.toString())));
        }
    }

    private void endSubfield() {
        if (code.length() == 1 && code.charAt(0) > ' ') {
            subfields.add(new Subfield(Character.toLowerCase(code.charAt(0)), CleanText.of(text.toString())));
        } else {
            warnings.add("Field " + tag + " has a subfield without a readable code; it was left out.");
        }
    }

    private void endField() {
        if (isTag()) {
            fields.add(new DataField(tag, indicators.charAt(0), indicators.charAt(1), subfields));
        }
    }

    private boolean isTag() {
        if (tag.length() != 3) {
            warnings.add("A field without a tag of three characters was left out.");
        }
        return tag.length() == 3;
    }

    Decoded decoded(List<String> before) throws UnreadableRecord {
        if (!hasFields()) {
            if (deleted) {
                return new Decoded(deletion(), List.of());
            }
            throw new UnreadableRecord(
                    "no MARC fields in this record; ask the source for MARCXML (metadataPrefix marc21 or marcxml)");
        }
        warnings.addAll(before);
        return new Decoded(new MarcRecord(leader, controls, fields), List.copyOf(warnings));
    }

    /**
     * OAI-PMH names a deleted record only by its identifier, "oai:library.example:123", whose end by custom is the
     * control number.
     */
    private MarcRecord deletion() {
        String number = identifier.substring(Math.max(identifier.lastIndexOf(':'), identifier.lastIndexOf('/')) + 1);
        return new MarcRecord("00000dam a2200000   4500", List.of(new ControlField("001", number)), List.of());
    }

    private static String indicator(String value) {
        boolean plain =
                value.length() == 1 && (Character.isDigit(value.charAt(0)) || Character.isLetter(value.charAt(0)));
        return plain ? value : " ";
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
