package carrel.searchapi.units;

import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.exports.TaggedPdf;
import carrel.searchapi.pages.Place;
import carrel.searchapi.pages.QrCode;
import carrel.searchapi.units.UnitView.EntryView;
import carrel.searchapi.units.UnitView.SectionView;
import carrel.searchapi.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit as a sheet of paper: every entry with its place on the shelf and a code that leads to its page. */
final class UnitPdf {
    private UnitPdf() {}

    static byte[] of(UnitView view, Words reader) throws IOException {
        Unit unit = view.kept().unit();
        // The font draws other scripts in Latin letters, in which nobody reads Chinese or Arabic labels.
        Words words = reader.latin() ? reader : Words.english();
        try (TaggedPdf pdf = TaggedPdf.titled(unit.title(), words.language().tag())) {
            pdf.heading(1, unit.title());
            String facts = Stream.of(
                            unit.grades().isEmpty() ? "" : words.say("shared.grades", unit.grades()),
                            unit.standards().isEmpty()
                                    ? ""
                                    : words.say("paper.standards", String.join(", ", unit.standards())),
                            unit.notes())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
            for (String line : facts.split("\\R")) {
                pdf.paragraph(line);
            }
            for (SectionView section : view.sections()) {
                pdf.heading(2, section.section().title());
                pdf.paragraph(section.section().notes());
                for (EntryView entry : section.entries()) {
                    add(entry, view, pdf, words);
                }
            }
            if (pdf.romanised()) {
                pdf.paragraph(words.say("paper.romanised", view.whole(printed(view))));
            }
            return pdf.bytes();
        }
    }

    private static String printed(UnitView view) {
        return "/shared/" + view.kept().share().orElseThrow() + "/print";
    }

    private static void add(EntryView entry, UnitView view, TaggedPdf pdf, Words words) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(Stream.of(entry.format(words), words.say("level." + entry.step()), entry.language(words))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        entry.work().ifPresent(work -> texts.addAll(places(work)));
        if (!entry.entry().note().isEmpty()) {
            texts.add(entry.entry().note());
        }
        if (entry.address().isEmpty()) {
            pdf.heading(3, entry.title());
            for (String text : texts) {
                pdf.paragraph(text);
            }
            return;
        }
        String address = view.whole(entry.address());
        pdf.coded(QrCode.of(address), words.say("paper.code", address), entry.title(), texts);
    }

    private static List<String> places(WorkAnswer work) {
        return Place.of(work.editions().getFirst()).stream()
                .map(place -> place.building() + "  " + String.join(" ", place.callNumber()))
                .map(String::strip)
                .toList();
    }
}
