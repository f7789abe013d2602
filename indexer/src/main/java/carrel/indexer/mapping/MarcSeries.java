package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import carrel.catalog.SeriesEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Series with their numbers: MARC 800 to 830 as controlled, 490 and 440 as printed. */
final class MarcSeries {
    private static final MarcPath CONTROLLED = MarcPath.of("800tnp:810tnp:811tnp:830anp");
    private static final MarcPath PRINTED = MarcPath.of("490a:440anp");

    private final Map<String, SeriesEntry> entries = new LinkedHashMap<>();

    private MarcSeries() {}

    static List<SeriesEntry> of(MarcRecord record) {
        MarcSeries series = new MarcSeries();
        List<DataField> controlled = CONTROLLED.fields(record);
        controlled.forEach(
                field -> series.add(CONTROLLED.in(field), field.first('v').orElse("")));
        List<DataField> printed = PRINTED.fields(record);
        long traced = printed.stream().filter(MarcSeries::isTraced).count();
        int place = 0;
        for (DataField field : printed) {
            // A traced 490 is the printed form of an 8XX, often in other words: listing both would double it.
            if (isTraced(field) && traced <= controlled.size()) {
                series.trace(printed(field), place++);
            } else {
                printed(field).forEach(entry -> series.add(entry.name(), entry.number()));
            }
        }
        return List.copyOf(series.entries.values());
    }

    private static boolean isTraced(DataField field) {
        return field.tag().equals("490") && field.first() == '1';
    }

    private void add(String written, String number) {
        String name = IsbdPunctuation.trim(written);
        if (!name.isEmpty()) {
            SeriesEntry entry = new SeriesEntry(name, IsbdPunctuation.trim(number));
            entries.merge(
                    DistinctLines.key(name), entry, (one, other) -> one.number().isEmpty() ? other : one);
        }
    }

    /**
     * Gives a controlled series its printed name, and its printed number where only this series can be meant.
     *
     * @param place among the traced fields, which catalogers enter in the order of the controlled ones
     */
    private void trace(List<SeriesEntry> printed, int place) {
        if (entries.isEmpty() || printed.isEmpty()) {
            return;
        }
        boolean alone = entries.size() == 1 && printed.size() == 1;
        String traced = List.copyOf(entries.keySet()).get(Math.min(place, entries.size() - 1));
        String name = printed.stream().map(MarcSeries::numbered).collect(Collectors.joining(" "));
        entries.computeIfPresent(traced, (key, entry) -> {
            boolean numbered = !alone || !entry.number().isEmpty();
            SeriesEntry whole = numbered
                    ? entry
                    : new SeriesEntry(entry.name(), printed.getFirst().number());
            return name.equalsIgnoreCase(numbered(whole)) ? whole : new SeriesEntry(whole.name(), whole.number(), name);
        });
    }

    private static String numbered(SeriesEntry entry) {
        return (entry.name() + " " + entry.number()).strip();
    }

    /** A 490 may name a series and its subseries one after the other, each with its number. */
    private static List<SeriesEntry> printed(DataField field) {
        List<SeriesEntry> found = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String number = "";
        for (Subfield part : field.subfields()) {
            boolean begins = part.code() == 'a';
            if (begins && !name.isEmpty()) {
                addTo(found, name.toString(), number);
                name.setLength(0);
                number = "";
            }
            if (begins || (field.tag().equals("440") && "np".indexOf(part.code()) >= 0)) {
                name.append(name.isEmpty() ? "" : " ").append(part.value().strip());
            } else if (part.code() == 'v') {
                number = part.value();
            }
        }
        addTo(found, name.toString(), number);
        return found;
    }

    private static void addTo(List<SeriesEntry> found, String written, String number) {
        String name = IsbdPunctuation.trim(written);
        if (!name.isEmpty()) {
            found.add(new SeriesEntry(name, IsbdPunctuation.trim(number)));
        }
    }
}
