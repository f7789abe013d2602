package carrel.indexer.mapping.feeds;

import carrel.catalog.Annotation;
import carrel.catalog.Origin;
import carrel.catalog.Publication;
import carrel.catalog.Resource;
import carrel.catalog.ResourceBuilder;
import carrel.catalog.SeriesEntry;
import carrel.catalog.Titles;
import carrel.indexer.mapping.SourceTraits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of a product in ONIX for Books, release 3.0 or 2.1, in reference names or short tags, becomes which part of
 * a resource. The numbers are those of EDItEUR's code lists.
 */
public final class OnixRules implements FeedRules<XmlElement> {
    private static final String DISTINCTIVE_TITLE = "01";
    private static final String DELETE = "05";
    private static final String OF_THE_PRODUCT = "01";
    private static final String OF_THE_COLLECTION = "02";

    private static final Map<String, String> ROLES = Map.of(
            "B06", "translator",
            "A12", "illustrator",
            "A13", "photographer",
            "E07", "narrator",
            "E03", "narrator",
            "A06", "composer",
            "C01", "compiler");

    private final SourceTraits traits;

    public OnixRules(SourceTraits traits) {
        this.traits = traits;
    }

    @Override
    public Optional<String> number(XmlElement product) {
        return named(product).first("recordreference");
    }

    @Override
    public boolean isGone(XmlElement product) {
        return named(product).first("notificationtype").filter(DELETE::equals).isPresent();
    }

    @Override
    public Optional<String> objection(XmlElement product) {
        return title(new OnixProduct(named(product))).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "no title: a product has a TitleDetail (or Title) of type 01 with a TitleText, but this one has none");
    }

    @Override
    public Resource resource(XmlElement element, Origin origin) {
        OnixProduct product = new OnixProduct(named(element));
        ResourceBuilder resource = Resource.of(origin, title(product).orElseThrow())
                .contributors(credits(product).list())
                .format(traits.format().orElseGet(() -> OnixForm.of(product)))
                .languages(Facts.languages(product.detail("language")
                        .filter(language -> OnixProduct.is(language, "languagerole", "01"))
                        .flatMap(language -> language.texts("languagecode"))))
                .publication(publication(product))
                .series(series(product))
                .annotation(annotation(product))
                .identifiers(Facts.identifiers(product.isbns()));
        OnixTopics.of(product).into(resource);
        return resource.build();
    }

    private static XmlElement named(XmlElement product) {
        return product.renamed(OnixNames::of);
    }

    /** Release 3.0 puts titles into elements of levels, 2.1 into the title itself. */
    private static Optional<Titles> title(OnixProduct product) {
        Stream<XmlElement> elements = product.detail("titledetail")
                .filter(title -> OnixProduct.is(title, "titletype", DISTINCTIVE_TITLE))
                .flatMap(title -> title.all("titleelement"))
                .filter(element -> OnixProduct.is(element, "titleelementlevel", OF_THE_PRODUCT));
        Stream<XmlElement> older =
                product.detail("title").filter(title -> OnixProduct.is(title, "titletype", DISTINCTIVE_TITLE));
        return Stream.of(elements, older, Stream.of(product.element()))
                .flatMap(some -> some)
                .flatMap(element -> name(element).stream()
                        .map(name ->
                                Facts.titles(name, element.first("subtitle").orElse(""), Stream.empty())))
                .findFirst();
    }

    private static Optional<String> name(XmlElement titled) {
        String prefix =
                titled.first("titleprefix").map(article -> article + " ").orElse("");
        return titled.first("titletext")
                .or(() -> titled.first("titlewithoutprefix").map(rest -> prefix + rest))
                .or(() -> titled.first("distinctivetitle"));
    }

    private static Credits credits(OnixProduct product) {
        Credits credits = new Credits();
        product.detail("contributor")
                .sorted(Comparator.comparingInt(OnixRules::sequence))
                .forEach(person -> personName(person)
                        .ifPresent(name -> credits.add(
                                name, role(person.first("contributorrole").orElse("")))));
        return credits;
    }

    private static int sequence(XmlElement person) {
        return person.first("sequencenumber")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> personName(XmlElement person) {
        return person.first("personnameinverted")
                .or(() -> person.first("keynames")
                        .map(family -> family
                                + person.first("namesbeforekey")
                                        .map(given -> ", " + given)
                                        .orElse("")))
                .or(() -> person.first("personname"))
                .or(() -> person.first("corporatename"));
    }

    /** List 17: A is who made the content, B who edited it, C who compiled it, E who performs it. */
    private static String role(String code) {
        if (ROLES.containsKey(code)) {
            return ROLES.getOrDefault(code, "");
        }
        return switch (code.isEmpty() ? 'A' : code.charAt(0)) {
            case 'A' -> code.isEmpty() || code.compareTo("A12") < 0 ? Credits.AUTHOR : "contributor";
            case 'B' -> "editor";
            case 'E' -> "performer";
            default -> "contributor";
        };
    }

    private static Publication publication(OnixProduct product) {
        String publisher = Stream.of(
                        product.all("publishingdetail", "publisher", "publishername"),
                        product.all("publisher", "publishername"),
                        product.all("publishingdetail", "imprint", "imprintname"),
                        product.all("imprint", "imprintname"))
                .flatMap(some -> some)
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
        String date = Stream.concat(
                        product.all("publishingdetail", "publishingdate")
                                .filter(some -> OnixProduct.is(some, "publishingdaterole", "01"))
                                .flatMap(some -> some.texts("date")),
                        product.all("publicationdate").map(XmlElement::text))
                .findFirst()
                .orElse("");
        String pages = Stream.concat(
                        product.detail("extent")
                                .filter(extent -> OnixProduct.is(extent, "extenttype", "00", "10", "11"))
                                .flatMap(extent -> extent.texts("extentvalue")),
                        product.all("numberofpages").map(XmlElement::text))
                .findFirst()
                .map(count -> count.strip() + " pages")
                .orElse("");
        String edition = product.detail("editionstatement")
                .map(statement -> statement.text().strip())
                .findFirst()
                .orElse("");
        return Facts.publication(publisher, date, edition, pages);
    }

    private static List<SeriesEntry> series(OnixProduct product) {
        Stream<SeriesEntry> collections = product.detail("collection").flatMap(collection -> collection
                .all("titledetail", "titleelement")
                .filter(element -> OnixProduct.is(element, "titleelementlevel", OF_THE_COLLECTION))
                .flatMap(element -> name(element).stream())
                .map(name -> new SeriesEntry(Markup.words(name), partNumber(collection))));
        Stream<SeriesEntry> older = product.all("series").flatMap(series -> series.texts("titleofseries")
                .map(name -> new SeriesEntry(
                        Markup.words(name), series.first("partnumber").orElse(""))));
        return Stream.concat(collections, older).distinct().toList();
    }

    private static String partNumber(XmlElement collection) {
        return collection
                .texts("titledetail", "titleelement", "partnumber")
                .findFirst()
                .orElse("");
    }

    /** Texts for the trade or under restriction (content audience 01, 02) are not for readers. */
    private static Annotation annotation(OnixProduct product) {
        boolean newer = product.all("collateraldetail").findAny().isPresent();
        List<String> best = newer ? List.of("03", "02") : List.of("01", "03", "02");
        String summary =
                best.stream().flatMap(type -> texts(product, type)).findFirst().orElse("");
        List<String> awards = Stream.concat(product.all("collateraldetail", "prize"), product.all("prize"))
                .flatMap(prize -> prize.texts("prizename")
                        .map(name -> name
                                + prize.first("prizeyear")
                                        .map(year -> ", " + year)
                                        .orElse("")))
                .map(Markup::words)
                .toList();
        return new Annotation(summary, texts(product, "04").toList(), List.of(), awards);
    }

    private static Stream<String> texts(OnixProduct product, String type) {
        return Stream.concat(product.all("collateraldetail", "textcontent"), product.all("textcontent"))
                .filter(text -> OnixProduct.is(text, "texttype", type))
                .filter(text -> text.texts("contentaudience").noneMatch(whom -> whom.equals("01") || whom.equals("02")))
                .flatMap(text -> text.texts("text"))
                .map(Markup::words);
    }
}
