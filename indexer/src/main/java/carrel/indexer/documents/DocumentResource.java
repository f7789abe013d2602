package carrel.indexer.documents;

import carrel.analyzers.text.Isbn;
import carrel.analyzers.text.Language;
import carrel.catalog.Annotation;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Identifiers;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Outcome;
import carrel.indexer.sources.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which part of a document becomes which part of a resource. */
final class DocumentResource {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

    private DocumentResource() {}

    /** The resource: named by its file, since documents have no control numbers. */
    static Resource of(SourceFile file, Outcome.Parsed document) {
        String fileName = file.path().getFileName().toString();
        DocumentFacts facts = document.facts();
        // An office document's "publisher" is whoever the word processor was licensed to.
        boolean book = document.mediaType().contains("epub");
        return Resource.of(new Origin(file.source(), fileName), DocumentTitle.of(fileName, document))
                .contributors(contributors(facts))
                .format(book ? Format.EBOOK : Format.DOCUMENT)
                .languages(languages(facts))
                .publication(new Publication(book ? facts.publisher() : "", year(facts.date()), "", ""))
                .annotation(new Annotation(facts.description(), List.of(), List.of(), List.of()))
                .identifiers(new Identifiers(isbns(facts), List.of(), List.of()))
                .text(document.pages())
                .build();
    }

    private static List<Contributor> contributors(DocumentFacts facts) {
        List<Contributor> contributors = new ArrayList<>();
        facts.authors().stream()
                .flatMap(names -> Stream.of(names.split(";")))
                .map(AuthorName::of)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(name -> contributors.add(new Contributor(name, "author", contributors.isEmpty())));
        return contributors;
    }

    /** A tag's first part is the language: "en" of "en-US" (BCP 47). Nothing is guessed where nothing is said. */
    private static List<String> languages(DocumentFacts facts) {
        return facts.languages().stream()
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

    private static List<String> isbns(DocumentFacts facts) {
        return facts.identifiers().stream()
                .flatMap(identifier -> Isbn.parse(identifier).flatMap(Isbn::to13).stream())
                .distinct()
                .toList();
    }

    private static OptionalInt year(String date) {
        Matcher matcher = YEAR.matcher(date);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
    }
}
