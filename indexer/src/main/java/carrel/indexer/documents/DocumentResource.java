package carrel.indexer.documents;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.analyzers.text.Isbn;
import carrel.analyzers.text.Language;
import carrel.analyzers.text.TextLanguage;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Identifiers;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.catalog.TextPage;
import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Fact.Kind;
import carrel.indexer.documents.process.Outcome;
import carrel.indexer.sources.SourceFile;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which part of a document becomes which part of a resource. */
final class DocumentResource {
    private static final int PAGES_FOR_LANGUAGE = 20;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

    private static final Pattern PARAGRAPH_TAG =
            Pattern.compile("</?(?:p|br|div|li|ul|ol|h[1-6])\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY_TAG = Pattern.compile("</?\\p{Alpha}[^<>]{0,200}>");

    private DocumentResource() {}

    /** The resource: named by its file, since documents have no control numbers. */
    static Resource of(SourceFile file, Outcome.Parsed document) {
        String fileName = file.path().getFileName().toString();
        DocumentFacts facts = document.facts();
        // An office document's publisher is whoever the word processor was licensed to, and its subjects are a
        // template's; a book's are somebody's work.
        boolean book = document.mediaType().contains("epub");
        Imprint imprint = Imprint.of(document.pages());
        return Resource.of(new Origin(file.source(), file.name()), DocumentTitle.of(fileName, document))
                .contributors(DocumentContributors.of(document))
                .format(book ? Format.EBOOK : Format.DOCUMENT)
                .languages(languages(document, book))
                .publication(
                        new Publication(book ? facts.first(Kind.PUBLISHER) : "", year(facts, imprint, book), "", ""))
                .subjects(book ? subjects(facts) : List.of())
                .series(series(facts))
                .annotation(new Annotation(summary(facts), List.of(), List.of(), List.of()))
                .identifiers(new Identifiers(isbns(facts, imprint), List.of(), List.of()))
                .text(document.pages())
                .file(file.path())
                .build();
    }

    /**
     * What a book says of its language is somebody's work; what an office document says is the word processor's setting,
     * which counts only where the text itself does not show another.
     */
    private static List<String> languages(Outcome.Parsed document, boolean book) {
        List<String> stated = stated(document.facts());
        if (book && !stated.isEmpty()) {
            return stated;
        }
        String text = document.pages().stream()
                .limit(PAGES_FOR_LANGUAGE)
                .map(TextPage::text)
                .collect(Collectors.joining("\n"));
        return TextLanguage.of(text).map(shown -> List.of(shown.code())).orElse(stated);
    }

    /** A tag's first part is the language: "en" of "en-US" (BCP 47). */
    private static List<String> stated(DocumentFacts facts) {
        return facts.all(Kind.LANGUAGE).stream()
                .flatMap(tags -> Stream.of(tags.split("[,;\\s]+")))
                .flatMap(tag -> Language.of(tag.split("[-_]", 2)[0]).stream())
                .filter(DocumentResource::exists)
                .map(Language::code)
                .distinct()
                .toList();
    }

    /** Any three letters look like a code; one of a language has a name. */
    private static boolean exists(Language language) {
        return !language.code().equals("und") && !language.name().equals(language.code());
    }

    /** A file made in 2015 may hold a pamphlet of 1962, which says so itself. */
    private static OptionalInt year(DocumentFacts facts, Imprint imprint, boolean book) {
        if (!book && imprint.year().isPresent()) {
            return imprint.year();
        }
        Matcher matcher = YEAR.matcher(facts.first(Kind.DATE));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : imprint.year();
    }

    private static List<SubjectHeading> subjects(DocumentFacts facts) {
        return facts.all(Kind.SUBJECT).stream()
                .flatMap(subject -> SubjectHeading.parse(subject, Thesaurus.OTHER).stream())
                .distinct()
                .toList();
    }

    private static List<SeriesEntry> series(DocumentFacts facts) {
        return facts.of(Kind.SERIES)
                .map(series -> new SeriesEntry(series.value(), series.qualifier()))
                .toList();
    }

    /** E-book shops put HTML here. */
    private static String summary(DocumentFacts facts) {
        String words = PARAGRAPH_TAG.matcher(facts.first(Kind.DESCRIPTION)).replaceAll(" ");
        return ANY_TAG.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static List<String> isbns(DocumentFacts facts, Imprint imprint) {
        Stream<String> stated = facts.all(Kind.IDENTIFIER).stream()
                .flatMap(identifier -> Isbn.parse(identifier).flatMap(Isbn::to13).stream());
        return Stream.concat(stated, imprint.isbns().stream()).distinct().toList();
    }
}
