package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import carrel.catalog.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the record says in sentences: MARC 5XX for readers. Staff's own notes (541, 561, 583, 59X) stay out. */
final class MarcAnnotation {
    private static final MarcPath NOTES = MarcPath.of(
            "500a:501a:502abcdg:504a:508a:511a:515a:516a:518a:525a:530a:538a:545ab:546a:547a:550a:555a:556a:580a");
    private static final MarcPath AWARDS = MarcPath.of("586a");
    private static final MarcPath ORIGINAL_NOTES = MarcPath.of("500a:505agrt:520ab");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s+--\\s*|--\\s+");

    private MarcAnnotation() {}

    static Annotation of(MarcRecord record, OriginalScript originals) {
        DistinctLines summaries = new DistinctLines();
        DistinctLines notes = new DistinctLines();
        for (DataField field : record.fields("520")) {
            // First indicator 1 is a review, 4 a content advice: neither says what it is about.
            DistinctLines to = field.first() == '1' || field.first() == '4' ? notes : summaries;
            to.add(field.joined("ab"));
        }
        NOTES.lines(record).forEach(notes::add);
        ORIGINAL_NOTES.lines(originals.record()).forEach(notes::add);
        MarcLinks.addressesThatAreNoLinks(record).forEach(notes::add);
        return new Annotation(
                String.join(" ", summaries.list()),
                contents(record),
                notes.list(),
                DistinctLines.of(AWARDS.values(record)));
    }

    /** An enhanced 505 marks each title; a plain one puts two hyphens between them. */
    private static List<String> contents(MarcRecord record) {
        List<String> contents = new ArrayList<>();
        for (DataField field : record.fields("505")) {
            if (field.has('t')) {
                contents.addAll(titlesIn(field));
            } else {
                for (String part : BETWEEN_PARTS.split(field.joined("agr"))) {
                    contents.add(IsbdPunctuation.trim(part));
                }
            }
        }
        return contents.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** "Title / who" for each $t with the $r that follows it. */
    private static List<String> titlesIn(DataField field) {
        List<String> titles = new ArrayList<>();
        for (Subfield part : field.subfields()) {
            String text = IsbdPunctuation.trim(part.value().replace("--", " "));
            if (text.isEmpty()) {
                continue;
            }
            if (part.code() == 'r' && !titles.isEmpty()) {
                titles.set(titles.size() - 1, titles.getLast() + " / " + text);
            } else if (part.code() == 't' || part.code() == 'a') {
                titles.add(text);
            }
        }
        return titles;
    }
}
