package carrel.catalog.schema;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.text.Language;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import carrel.catalog.Holding;
import carrel.catalog.Resource;
import carrel.catalog.SeriesEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a resource gives to each field of text: the extractors behind the constants of {@link CatalogSchema}. */
final class FieldText {
    private FieldText() {}

    static List<String> titles(Resource resource) {
        List<String> titles = new ArrayList<>();
        titles.add(resource.titles().full());
        titles.add(resource.titles().uniform());
        titles.addAll(resource.titles().others());
        return titles.stream().filter(title -> !title.isBlank()).distinct().toList();
    }

    static List<String> wholeTitles(Resource resource) {
        return Stream.concat(
                        Stream.of(resource.titles().proper(), resource.titles().filing()), titles(resource).stream())
                .distinct()
                .toList();
    }

    static List<String> names(Resource resource) {
        return resource.contributors().stream()
                .map(Contributor::name)
                .distinct()
                .toList();
    }

    static List<String> series(Resource resource) {
        return resource.series().stream().map(SeriesEntry::name).distinct().toList();
    }

    /** By each of its names, since the one on the cover is often not the one that catalogers chose. */
    static List<String> numberedSeries(Resource resource) {
        return resource.series().stream()
                .flatMap(series -> Stream.of(series.name() + " " + series.number(), series.printed()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> topics(Resource resource) {
        return Stream.concat(resource.subjects().stream().map(SubjectHeading::topicDisplay), resource.genres().stream())
                .distinct()
                .toList();
    }

    static List<String> wholeTopics(Resource resource) {
        return mainHeadings(resource).stream()
                .map(heading -> MainHeading.of(heading).whole())
                .distinct()
                .toList();
    }

    static List<String> mainHeadings(Resource resource) {
        return resource.subjects().stream().map(SubjectHeading::main).distinct().toList();
    }

    static List<String> sentences(Resource resource) {
        List<String> sentences = new ArrayList<>();
        sentences.add(resource.annotation().summary());
        sentences.addAll(resource.annotation().contents());
        sentences.addAll(resource.annotation().awards());
        sentences.addAll(resource.annotation().notes());
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    static List<String> record(Resource resource) {
        return Stream.of(
                        titles(resource),
                        names(resource),
                        numberedSeries(resource),
                        topics(resource),
                        sentences(resource))
                .flatMap(List::stream)
                .toList();
    }

    /** The same of records in the language, by its code in MARC 041; of others nothing. */
    static Function<Resource, List<String>> recordIn(String language) {
        return resource -> resource.languages().contains(language) ? record(resource) : List.of();
    }

    /** Books and English go without saying. */
    static List<String> formWords(Resource resource) {
        List<String> words = new ArrayList<>();
        if (resource.format() != Format.BOOK) {
            words.add(resource.format().label());
            words.add(resource.format().code());
        }
        resource.languages().stream()
                .filter(code -> !code.equals("eng"))
                .flatMap(code -> Language.of(code).stream())
                .map(Language::name)
                .forEach(words::add);
        return words;
    }

    static List<String> numbers(Resource resource) {
        return Stream.of(
                        resource.identifiers().isbns(),
                        resource.identifiers().issns(),
                        resource.identifiers().oclc())
                .flatMap(List::stream)
                .toList();
    }

    static List<String> shelfMarks(Resource resource) {
        return Stream.concat(
                        resource.callNumbers().stream(),
                        resource.holdings().stream().map(Holding::callNumber).filter(mark -> !mark.isBlank()))
                .distinct()
                .toList();
    }
}
