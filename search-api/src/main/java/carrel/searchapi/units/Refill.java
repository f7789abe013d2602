package carrel.searchapi.units;

import carrel.searchapi.pages.ValueName;
import carrel.searchapi.textsets.TextSet;
import carrel.searchapi.textsets.TextSetView;
import carrel.searchapi.units.Unit.Entry;
import carrel.searchapi.units.Unit.Kind;
import carrel.searchapi.units.Unit.Section;
import carrel.searchapi.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills a unit from a text set: what is pinned stays where it is, all else makes way for what was found. */
final class Refill {
    private Refill() {}

    /** The unit with a section for each band that has something; sections that are left without entries go. */
    static Unit of(Unit unit, TextSet set, Words words) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Set<String> there = new HashSet<>();
        for (Section section : unit.sections()) {
            List<Entry> pinned =
                    section.entries().stream().filter(Entry::pinned).toList();
            pinned.forEach(entry -> there.add(entry.work()));
            if (!pinned.isEmpty() || !section.notes().isEmpty()) {
                add(sections, section.title(), section.notes(), pinned);
            }
        }
        int room = Unit.ENTRIES_MAX
                - sections.values().stream()
                        .mapToInt(section -> section.entries().size())
                        .sum();
        for (TextSet.Step step : set.bands()) {
            List<Entry> found = new ArrayList<>();
            for (TextSet.Item item : step.items()) {
                if (found.size() < room && there.add(item.work())) {
                    found.add(entry(item, words));
                }
            }
            room -= found.size();
            if (!found.isEmpty()) {
                add(sections, title(step, words), "", found);
            }
        }
        List<Section> kept = sections.values().stream().limit(Unit.SECTIONS_MAX).toList();
        return new Unit(unit.title(), unit.grades(), unit.notes(), unit.standards(), kept);
    }

    private static void add(Map<String, Section> sections, String title, String notes, List<Entry> entries) {
        Section before = sections.getOrDefault(title, new Section(title, "", List.of()));
        List<Entry> all = new ArrayList<>(before.entries());
        all.addAll(entries);
        sections.put(title, new Section(title, before.notes().isEmpty() ? notes : before.notes(), all));
    }

    private static String title(TextSet.Step step, Words words) {
        return words.say(
                "unit.band",
                TextSetView.heading(step, words),
                ValueName.of(
                        words,
                        "language",
                        step.language().value(),
                        step.language().label()));
    }

    private static Entry entry(TextSet.Item item, Words words) {
        String cut = item.title().length() <= Unit.TITLE_CHARACTERS_MAX
                ? item.title()
                : item.title().substring(0, Unit.TITLE_CHARACTERS_MAX);
        return new Entry(Kind.WORK, item.work(), cut, "", item.near() ? words.say("unit.near") : "", false);
    }
}
