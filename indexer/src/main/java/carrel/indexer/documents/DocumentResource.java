package carrel.indexer.documents;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.Thesaurus;
import carrel.analyzers.text.Isbn;
import carrel.analyzers.text.Language;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Identifiers;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Fact.Kind;
import carrel.indexer.documents.process.Outcome;
import carrel.indexer.sources.SourceFile;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which part of a document becomes which part of a resource. */
final class DocumentResource {
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
        return Resource.of(new Origin(file.source(), file.name()), DocumentTitle.of(fileName, document))
                .contributors(DocumentContributors.of(document))
                .format(book ? Format.EBOOK : Format.DOCUMENT)
                .languages(languages(facts))
                .publication(new Publication(book ? facts.first(Kind.PUBLISHER) : "", year(facts), "", ""))
                .subjects(book ? subjects(facts) : List.of())
                .series(series(facts))
                .annotation(new Annotation(summary(facts), List.of(), List.of(), List.of()))
                .identifiers(new Identifiers(isbns(facts), List.of(), List.of()))
                .text(document.pages())
                .file(file.path())
                .build();
    }

    /** A tag's first part is the language: "en" of "en-US" (BCP 47). Nothing is guessed where nothing is said. */
    private static List<String> languages(DocumentFacts facts) {
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

    private static OptionalInt year(DocumentFacts facts) {
        Matcher matcher = YEAR.matcher(facts.first(Kind.DATE));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
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

    private static List<String> isbns(DocumentFacts facts) {
        return facts.all(Kind.IDENTIFIER).stream()
                .flatMap(identifier -> Isbn.parse(identifier).flatMap(Isbn::to13).stream())
                .distinct()
                .toList();
    }
}
