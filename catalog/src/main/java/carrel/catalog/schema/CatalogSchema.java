package carrel.catalog.schema;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.ReadingScale;
import carrel.analyzers.text.Analysis;
import carrel.analyzers.text.CallNumber;
import carrel.analyzers.text.Code;
import carrel.analyzers.text.Language;
import carrel.catalog.Format;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogField.Levels;
import carrel.catalog.schema.CatalogField.Pages;
import carrel.catalog.schema.CatalogField.SortKey;
import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogField.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every field of the catalog. To add a field, add a constant and list it in {@link #FIELDS}. */
public final class CatalogSchema {
    /** Where {@link #BUILDING} puts what can be had from anywhere. */
    public static final String ONLINE = "Online";

    // Words. How much each counts stands in the ranking profile.

    public static final Text TITLE = new Text("title", Analysis.ENGLISH, FieldText::titles);
    public static final Text TITLE_AS_WRITTEN = new Text("title-as-written", Analysis.WORDS, FieldText::titles);

    /** The whole title as one term: for titles typed in full, or up to their subtitle. */
    public static final Text TITLE_WHOLE = Text.ofSingleWords("title-whole", Analysis.WHOLE, FieldText::wholeTitles);

    public static final Text NAMES = new Text("names", Analysis.WORDS, FieldText::names);
    /** With the number, since children ask for the next book as "harry potter 3". */
    public static final Text SERIES_NAME = new Text("series-name", Analysis.ENGLISH, FieldText::numberedSeries);

    public static final Text TOPICS = new Text("topics", Analysis.ENGLISH, FieldText::topics);
    /** Each heading as one term, in stems: "camera" is the heading Cameras, and "camera bag" is not. */
    public static final Text TOPIC_WHOLE = Text.ofSingleWords("topic-whole", Analysis.VERBATIM, FieldText::wholeTopics);

    /** Words that lead to the subjects in the library's own authority files. */
    public static final Text LEAD_INS = new Text("lead-ins", Analysis.ENGLISH, Resource::leadIns);

    public static final Text SUMMARY = new Text("summary", Analysis.ENGLISH, FieldText::sentences);
    /** All that the record says, as one text: what a long description is held against. */
    public static final Text RECORD = Text.ofSingleWords("record", Analysis.STEMS, FieldText::record);

    // A record in one of these languages also without that language's endings: "animal" finds "animales".

    public static final Text SPANISH = new Text("spanish", Analysis.SPANISH, FieldText.recordIn("spa"));
    public static final Text FRENCH = new Text("french", Analysis.FRENCH, FieldText.recordIn("fre"));
    public static final Text PORTUGUESE = new Text("portuguese", Analysis.PORTUGUESE, FieldText.recordIn("por"));

    /** What it is and in which language, for whoever types it instead of choosing it: "audiobook", "spanish". */
    public static final Text FORM_WORDS = new Text("form-words", Analysis.ENGLISH, FieldText::formWords);

    public static final Text NUMBERS = new Text("numbers", Analysis.ISBN, FieldText::numbers);
    public static final Text SHELF_MARKS = new Text("shelf-marks", Analysis.CALL_NUMBER, FieldText::shelfMarks);

    /** The text of documents. */
    public static final Pages TEXT = new Pages("text", Analysis.ENGLISH, Resource::text);

    // Values to choose from. Each is a filter, a facet and an HTTP parameter.

    public static final Keyword FORMAT = new Keyword(
            "format", "Format", resource -> List.of(resource.format().code()), code -> Format.ofCode(code)
                    .map(Format::label)
                    .orElse(code));
    public static final Keyword AUDIENCE = new Keyword(
            "audience",
            "Made for",
            resource -> resource.audiences().stream().map(Code::of).toList(),
            code -> Code.find(Audience.values(), code).map(Audience::label).orElse(code));
    public static final Keyword GRADE = new Keyword("grade", "Grade", Grades::of, Grades::label);
    public static final Keyword SUBJECT =
            new Keyword("subject", "Subject", FieldText::mainHeadings, Function.identity());
    /** Topics from the broadest down, each a path: {@code Animals > Insects > Bees}. */
    public static final Keyword TOPIC =
            new Keyword("topic", "Topic, step by step", SubjectFacets::topics, Function.identity());

    public static final Keyword PLACE =
            new Keyword("place", "Place it is about", SubjectFacets::places, Function.identity());
    public static final Keyword TIME =
            new Keyword("time", "Time it is about", SubjectFacets::times, Function.identity());
    public static final Keyword GENRE =
            new Keyword("genre", "Kind of story or book", Resource::genres, Function.identity());
    public static final Keyword SERIES = new Keyword("series", "Series", FieldText::series, Function.identity());
    public static final Keyword LANGUAGE =
            new Keyword("language", "Language", Resource::languages, code -> Language.of(code)
                    .map(Language::name)
                    .orElse(code));
    /** How many pages, in steps. */
    public static final Keyword LENGTH = new Keyword("length", "How long", PageCount::step, PageCount::label);

    public static final Keyword AUTHOR = new Keyword("author", "Author", FieldText::names, Function.identity());
    public static final Years YEAR =
            new Years("year", "Year", resource -> resource.publication().year());

    /** Who says how hard it is to read: a scale in the record, or Carrel. */
    public static final Keyword LEVEL_SOURCE =
            new Keyword("level-source", "Level from", ReadingPlace::sources, code -> LevelSourceName.ofCode(code)
                    .map(LevelSourceName::label)
                    .orElse(code));

    /** The buildings that have a copy, and {@value #ONLINE}. */
    public static final Keyword BUILDING = new Keyword("building", "Where", Buildings::all, Function.identity());

    /** The buildings where a copy is in now, and {@value #ONLINE}: what {@link #BUILDING} means for "available now". */
    public static final Keyword BUILDING_NOW =
            new Keyword("building-now", "Where", Buildings::withCopyIn, Function.identity());

    // How hard it is to read, on the scales that teachers use. Each is a filter and an HTTP parameter.

    /** The filters by level, each under the name of its scale. */
    public static final List<Levels> LEVELS = Stream.of(ReadingScale.values())
            .map(scale -> new Levels(scale.code(), scale))
            .toList();

    // What works are put in order by.

    /** Where an edition stands on the shelf: its call number in the form that sorts as books stand. */
    public static final Keyword SHELF_ORDER = new Keyword(
            "shelf-order",
            "On the shelf",
            resource ->
                    ShelfPlace.of(resource).map(CallNumber::shelfKey).stream().toList(),
            Function.identity());

    public static final SortKey TITLE_ORDER = new SortKey("title-order", FilingOrder::title);
    public static final SortKey AUTHOR_ORDER = new SortKey("author-order", FilingOrder::author);

    /** By series, and within one by number. */
    public static final SortKey SERIES_ORDER = new SortKey("series-order", FilingOrder::series);

    /** By how hard they are to read; works without a level come last. */
    public static final SortKey LEVEL_ORDER = new SortKey("level-order", ReadingPlace::order);

    /** By how many copies the library bought, most first: what a librarian expects to be asked for. Loans do not count. */
    public static final SortKey COPIES_ORDER = new SortKey("copies-order", FilingOrder::copies);

    /** Tells works apart that are equal in every other order; no two works have the same. */
    public static final SortKey WORK_ORDER =
            new SortKey("work-order", resource -> resource.workKey().isEmpty() ? resource.id() : resource.workKey());

    /** All of them. */
    public static final List<CatalogField> FIELDS = Stream.<CatalogField>concat(
                    LEVELS.stream(),
                    Stream.of(
                            TITLE,
                            TITLE_AS_WRITTEN,
                            TITLE_WHOLE,
                            NAMES,
                            SERIES_NAME,
                            TOPICS,
                            TOPIC_WHOLE,
                            LEAD_INS,
                            SUMMARY,
                            RECORD,
                            SPANISH,
                            FRENCH,
                            PORTUGUESE,
                            FORM_WORDS,
                            NUMBERS,
                            SHELF_MARKS,
                            TEXT,
                            FORMAT,
                            AUDIENCE,
                            GRADE,
                            SUBJECT,
                            TOPIC,
                            PLACE,
                            TIME,
                            GENRE,
                            SERIES,
                            LANGUAGE,
                            LENGTH,
                            AUTHOR,
                            YEAR,
                            LEVEL_SOURCE,
                            BUILDING,
                            BUILDING_NOW,
                            SHELF_ORDER,
                            TITLE_ORDER,
                            AUTHOR_ORDER,
                            SERIES_ORDER,
                            LEVEL_ORDER,
                            COPIES_ORDER,
                            WORK_ORDER))
            .toList();

    /** The groups of values that a page of results offers, in the order in which it shows them. */
    public static final List<CatalogField> FACETS = List.of(
            FORMAT,
            BUILDING,
            SUBJECT,
            TOPIC,
            GENRE,
            GRADE,
            LENGTH,
            AUDIENCE,
            LEVEL_SOURCE,
            PLACE,
            TIME,
            SERIES,
            AUTHOR,
            LANGUAGE,
            YEAR);

    private CatalogSchema() {}

    /** The group of values of that name, if readers can choose from it. */
    public static Optional<CatalogField> facet(String name) {
        return FACETS.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The filter by level of that name. */
    public static Optional<Levels> level(String name) {
        return LEVELS.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Tells indexes apart: the fields' names, kinds and analyses, the terms that each analysis makes of a probe text, so
     * that a change deep inside an analyzer shows too, and the parts of an edition as it is kept.
     *
     * @return 16 hexadecimal digits
     */
    public static String fingerprint() {
        return Fingerprint.of(FIELDS);
    }

    /** A heading, or a reader's words for one, in the form of {@link #TOPIC_WHOLE}. */
    public static String wholeTopic(String words) {
        return String.join(" ", Analysis.ENGLISH.terms(words));
    }
}
