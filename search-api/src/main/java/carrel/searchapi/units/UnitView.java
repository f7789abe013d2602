package carrel.searchapi.units;

import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.YearRange;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.Named;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.BookCard;
import carrel.searchapi.pages.ValueName;
import carrel.searchapi.parameters.KeptWork;
import carrel.searchapi.units.Unit.Entry;
import carrel.searchapi.units.Unit.Section;
import carrel.searchapi.wording.Saying;
import carrel.searchapi.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A unit with what the catalogue knows of its entries today.
 *
 * @param token the session's, where the owner edits it; else empty
 * @param site where this server is, as readers reach it
 * @param trouble why it was not kept as its owner wished
 */
public record UnitView(
        KeptUnit kept,
        List<SectionView> sections,
        List<BarChart> charts,
        String token,
        String site,
        Optional<Saying> trouble) {
    static final Saying CHANGED_ELSEWHERE = Saying.of("unit.changed-elsewhere");

    /** A section. */
    public record SectionView(Section section, List<EntryView> entries) {}

    /**
     * An entry.
     *
     * @param work what the catalogue has of it; empty for pages and files, and for what left the library
     */
    public record EntryView(Entry entry, Optional<WorkAnswer> work, Optional<Work> found) {
        /** What to call it. */
        public String title() {
            return work.map(WorkAnswer::title).orElse(entry.title().isEmpty() ? entry.link() : entry.title());
        }

        /** Where it leads; empty when nowhere. */
        public String address() {
            return work.map(WorkAnswer::url).orElse(entry.link());
        }

        /** What it is: "Book", "Web page", "File or thing". */
        public String format(Words words) {
            return ValueName.of(words, "format", form().value(), form().label());
        }

        private Named form() {
            return work.map(one -> one.editions().getFirst().format())
                    .orElse(
                            switch (entry.kind()) {
                                case WORK -> new Named("gone", "No longer in the library");
                                case LINK -> new Named("page", "Web page");
                                case FILE -> new Named("thing", "File or thing");
                            });
        }

        /** The edition that stands for it, with the places of its copies. */
        public Optional<Edition> edition() {
            return work.map(one -> one.editions().getFirst());
        }

        /** Who made it, as the catalogue puts it first; empty when it does not say. */
        public String author() {
            return work.map(BookCard::of).map(BookCard::author).orElse("");
        }

        /** The language of the edition that stands for it; empty when nobody says. */
        public String language(Words words) {
            return spoken().map(language -> ValueName.of(words, "language", language.value(), language.label()))
                    .orElse("");
        }

        private Optional<Named> spoken() {
            return edition().flatMap(one -> one.languages().stream().findFirst());
        }

        /** Year of publication. */
        public OptionalInt year() {
            return work.map(WorkAnswer::year).orElse(OptionalInt.empty());
        }

        /** The code of the step of school that its level fits, or that nobody says. */
        public String step() {
            return found.map(Work::main).map(LevelSteps::of).orElse(LevelSteps.UNKNOWN);
        }
    }

    public UnitView {
        sections = List.copyOf(sections);
        charts = List.copyOf(charts);
    }

    static UnitView of(KeptUnit kept, CatalogSearcher catalog, String token, String site) throws IOException {
        List<SectionView> sections = new ArrayList<>();
        for (Section section : kept.unit().sections()) {
            List<EntryView> entries = new ArrayList<>();
            for (Entry entry : section.entries()) {
                Optional<Work> found = KeptWork.of(entry.work(), entry.title(), catalog);
                entries.add(new EntryView(entry, found.map(WorkAnswer::of), found));
            }
            sections.add(new SectionView(section, entries));
        }
        return new UnitView(kept, sections, charts(sections), token, site, Optional.empty());
    }

    /** Whether somebody changed it since its owner opened the form, whose words these are. */
    public boolean changedElsewhere() {
        return trouble.filter(CHANGED_ELSEWHERE::equals).isPresent();
    }

    /** The same with a sentence on what went wrong. */
    UnitView but(Saying why) {
        return new UnitView(kept, sections, charts, token, site, Optional.of(why));
    }

    /** Every entry, in order. */
    public List<EntryView> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** The editions that stand for the entries of the catalogue. */
    List<Resource> editions() {
        return entries().stream()
                .flatMap(entry -> entry.found().stream())
                .map(Work::main)
                .toList();
    }

    /** The whole address of a page of this server. */
    public String whole(String path) {
        return path.startsWith("/") ? site + path : path;
    }

    /** What message files name by its code, or is its own name. */
    private static Named named(String code) {
        return new Named(code, code);
    }

    private static List<BarChart> charts(List<SectionView> sections) {
        List<EntryView> entries =
                sections.stream().flatMap(section -> section.entries().stream()).toList();
        return List.of(
                BarChart.of(
                        "level",
                        LevelSteps.CODES.stream().map(UnitView::named).toList(),
                        entries.stream()
                                .map(EntryView::step)
                                .map(UnitView::named)
                                .toList()),
                BarChart.of(
                        "format",
                        List.of(),
                        entries.stream().map(EntryView::form).toList()),
                BarChart.of(
                        "language",
                        List.of(),
                        entries.stream()
                                .flatMap(entry -> entry.spoken().stream())
                                .toList()),
                BarChart.of(
                        "year",
                        List.of(),
                        entries.stream()
                                .filter(entry -> entry.year().isPresent())
                                .map(entry -> YearRange.decadeOf(entry.year().getAsInt())
                                        .toString())
                                .sorted()
                                .map(UnitView::named)
                                .toList()));
    }
}
