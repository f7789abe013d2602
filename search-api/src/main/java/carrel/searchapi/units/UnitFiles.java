package carrel.searchapi.units;

import carrel.searchapi.exports.Csv;
import carrel.searchapi.units.UnitView.EntryView;
import carrel.searchapi.units.UnitView.SectionView;
import carrel.searchapi.wording.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A unit as tables and as a feed. */
final class UnitFiles {
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private UnitFiles() {}

    /** Every entry. */
    static Csv items(UnitView view, Words words) {
        Csv table = Csv.headed(
                words,
                "section",
                "title",
                "author",
                "format",
                "language",
                "level",
                "year",
                "call-number",
                "address",
                "note");
        for (SectionView section : view.sections()) {
            for (EntryView entry : section.entries()) {
                String author = entry.work().stream()
                        .flatMap(work -> work.contributors().stream())
                        .findFirst()
                        .map(credit -> credit.name())
                        .orElse("");
                String mark = entry.work().stream()
                        .flatMap(work -> work.editions().getFirst().holdings().stream())
                        .map(copy -> copy.callNumber())
                        .filter(call -> !call.isEmpty())
                        .findFirst()
                        .orElse("");
                table.row(List.of(
                        section.section().title(),
                        entry.title(),
                        author,
                        entry.format(words),
                        entry.language(words),
                        words.say("level." + entry.step()),
                        entry.year().isPresent() ? Integer.toString(entry.year().getAsInt()) : "",
                        mark,
                        view.whole(entry.address()),
                        entry.entry().note()));
            }
        }
        return table;
    }

    /** How many entries each section has at each level, in each language and format; steps without any are rows too. */
    static Csv gaps(UnitView view, Words words) {
        Csv table = Csv.headed(words, "topic", "level", "language", "format", "items", "gap");
        for (SectionView section : view.sections()) {
            for (String step : LevelSteps.CODES) {
                String level = words.say("level." + step);
                List<EntryView> there = section.entries().stream()
                        .filter(entry -> entry.step().equals(step))
                        .toList();
                if (there.isEmpty()) {
                    table.row(List.of(section.section().title(), level, "", "", "0", words.say("table.gap.level")));
                }
                there.stream()
                        .collect(Collectors.groupingBy(
                                entry -> List.of(entry.language(words), entry.format(words)),
                                java.util.LinkedHashMap::new,
                                Collectors.counting()))
                        .forEach((kind, count) -> table.row(List.of(
                                section.section().title(), level, kind.get(0), kind.get(1), Long.toString(count), "")));
            }
        }
        return table;
    }

    /** RSS 2.0. */
    static String feed(UnitView view, String page, Words words) {
        StringBuilder feed =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>\n");
        element(feed, "title", view.kept().unit().title());
        element(feed, "link", page);
        element(
                feed,
                "description",
                view.kept().unit().notes().isEmpty()
                        ? view.kept().unit().title()
                        : view.kept().unit().notes());
        element(
                feed,
                "lastBuildDate",
                RFC_822.format(Instant.ofEpochMilli(view.kept().changed())));
        for (EntryView entry : view.entries()) {
            feed.append("<item>\n");
            element(feed, "title", entry.title());
            if (!entry.address().isEmpty()) {
                element(feed, "link", view.whole(entry.address()));
            }
            element(
                    feed,
                    "description",
                    entry.entry().note().isEmpty()
                            ? entry.format(words)
                            : entry.entry().note());
            feed.append("</item>\n");
        }
        return feed.append("</channel></rss>\n").toString();
    }

    private static void element(StringBuilder feed, String name, String text) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
