package carrel.searchapi.units;

import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.WorkPage;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.units.Unit.Entry;
import carrel.searchapi.units.Unit.Kind;
import carrel.searchapi.units.Unit.Section;
import carrel.searchapi.wording.Saying;
import carrel.searchapi.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a unit from the form that edits it: {@code title}, {@code s0-title}, {@code s0-e1-note} and so on. Names that the
 * form does not have are refused, so that nobody sends along an owner or a link.
 */
final class UnitForm {
    private static final List<String> NAMES =
            List.of(Desk.TOKEN, "changed", "title", "grades", "notes", "standards", "new-section");
    private static final Pattern OF_SECTION = Pattern.compile("s\\d{1,2}-(title|notes|remove|add)");
    private static final Pattern OF_ENTRY =
            Pattern.compile("s\\d{1,2}-e\\d{1,2}-(kind|work|title|link|note|pinned|remove)");
    private static final int ADD_CHARACTERS_MAX = 20_000;
    private static final int CHANGED_CHARACTERS_MAX = 20;

    private final Parameters parameters;
    private final CatalogSearcher catalog;
    private final Words words;

    private UnitForm(Parameters parameters, CatalogSearcher catalog, Words words) {
        this.parameters = parameters;
        this.catalog = catalog;
        this.words = words;
    }

    /** What the form says, and since when the unit must be unchanged. */
    record Filled(Unit unit, long unchangedSince) {}

    /** @param words in which a section is called that nobody has named */
    static Filled read(Map<String, List<String>> form, CatalogSearcher catalog, Words words) throws IOException {
        List<String> known = Stream.concat(
                        NAMES.stream(),
                        form.keySet().stream()
                                .filter(name -> OF_SECTION.matcher(name).matches()
                                        || OF_ENTRY.matcher(name).matches()))
                .toList();
        return new UnitForm(new Parameters(form, known), catalog, words).filled();
    }

    private Filled filled() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (int i = 0;
                i < Unit.SECTIONS_MAX && isThere("s" + i + "-title", "s" + i + "-notes", "s" + i + "-add");
                i++) {
            if (!flag("s" + i + "-remove")) {
                sections.add(section("s" + i));
            }
        }
        text("new-section", Unit.TITLE_CHARACTERS_MAX)
                .ifPresent(title -> sections.add(new Section(title, "", List.of())));
        String title = text("title", Unit.TITLE_CHARACTERS_MAX).orElse("");
        if (title.isEmpty()) {
            parameters.refuse("title", "", Saying.of("expected.title"), Optional.empty());
        }
        List<String> standards = Arrays.asList(
                text("standards", Unit.NOTES_CHARACTERS_MAX).orElse("").split("[,;\\s]+"));
        long changed = text("changed", CHANGED_CHARACTERS_MAX)
                .filter(number -> number.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
        String grades = text("grades", Unit.TITLE_CHARACTERS_MAX).orElse("");
        String notes = text("notes", Unit.NOTES_CHARACTERS_MAX).orElse("");
        parameters.check();
        return new Filled(new Unit(title, grades, notes, standards, sections), changed);
    }

    private Section section(String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < Unit.ENTRIES_MAX && isThere(name + "-e" + i + "-kind"); i++) {
            if (!flag(name + "-e" + i + "-remove")) {
                entry(name + "-e" + i).ifPresent(entries::add);
            }
        }
        for (String line : text(name + "-add", ADD_CHARACTERS_MAX).orElse("").split("\\R")) {
            if (!line.isBlank()) {
                entries.add(added(line.strip()));
            }
        }
        return new Section(
                text(name + "-title", Unit.TITLE_CHARACTERS_MAX).orElseGet(() -> words.say("unit.readings")),
                text(name + "-notes", Unit.NOTES_CHARACTERS_MAX).orElse(""),
                entries);
    }

    private Optional<Entry> entry(String name) {
        Optional<String> kind = parameters.choice(
                name + "-kind", Arrays.stream(Kind.values()).map(Kind::name).toList());
        String work = text(name + "-work", 2 * Unit.TITLE_CHARACTERS_MAX).orElse("");
        String title = text(name + "-title", Unit.TITLE_CHARACTERS_MAX).orElse("");
        String link = text(name + "-link", Unit.LINK_CHARACTERS_MAX).orElse("");
        String note = text(name + "-note", Unit.NOTES_CHARACTERS_MAX).orElse("");
        return kind.map(Kind::valueOf).map(read -> new Entry(read, work, title, link, note, flag(name + "-pinned")));
    }

    /** A work's page or id, a web address, or the name of something else. */
    private Entry added(String line) throws IOException {
        Optional<Work> work = catalog.work(WorkPage.id(line));
        if (work.isPresent()) {
            return UnitForm.entry(work.get());
        }
        return Unit.isLink(line)
                ? new Entry(Kind.LINK, "", "", line, "", false)
                : new Entry(Kind.FILE, "", line, "", "", false);
    }

    static Entry entry(Work work) {
        String title = work.main().titles().proper();
        String cut =
                title.length() <= Unit.TITLE_CHARACTERS_MAX ? title : title.substring(0, Unit.TITLE_CHARACTERS_MAX);
        return new Entry(Kind.WORK, work.id(), cut, "", "", false);
    }

    private boolean isThere(String... names) {
        return Arrays.stream(names).anyMatch(name -> parameters.isGiven(name));
    }

    private boolean flag(String name) {
        return parameters.flag(name, false);
    }

    private Optional<String> text(String name, int most) {
        return parameters.text(name, most);
    }
}
