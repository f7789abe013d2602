package carrel.indexer.mapping.feeds;

import carrel.analyzers.text.Isbn;
import carrel.analyzers.text.Issn;
import carrel.analyzers.text.Language;
import carrel.catalog.Annotation;
import carrel.catalog.Format;
import carrel.catalog.Identifiers;
import carrel.catalog.Publication;
import carrel.catalog.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small facts that every feed writes in its own way, as a resource wants them. */
final class Facts {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");
    private static final Pattern COMPACT_DATE = Pattern.compile("([12][0-9]{3})[01][0-9](?:[0-3][0-9])?(?:T.*)?");
    private static final Pattern ARTICLE = Pattern.compile("(?:The|An?)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_AT_END = Pattern.compile("(.+), (The|An?)", Pattern.CASE_INSENSITIVE);

    private Facts() {}

    /** A title and subtitle; an English article counts as non-filing, and one put last goes first again. */
    static Titles titles(String title, String rest, Stream<String> others) {
        Matcher last = ARTICLE_AT_END.matcher(Markup.words(title));
        String proper = last.matches() ? last.group(2) + " " + last.group(1) : Markup.words(title);
        Matcher article = ARTICLE.matcher(proper);
        List<String> variants = others.map(Markup::words)
                .filter(other -> !other.isBlank() && !other.equals(proper))
                .distinct()
                .toList();
        return new Titles(proper, Markup.words(rest), "", variants, article.lookingAt() ? article.end() : 0);
    }

    static Publication publication(String publisher, String date, String edition, String extent) {
        return new Publication(Markup.words(publisher), year(date), edition, extent);
    }

    /** The first year in a date: "2015-09-29", "20120927", "9/2012", "c1999". */
    static OptionalInt year(String date) {
        Matcher compact = COMPACT_DATE.matcher(date.strip());
        if (compact.matches()) {
            return OptionalInt.of(Integer.parseInt(compact.group(1)));
        }
        Matcher year = YEAR.matcher(date);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** Codes of languages, from codes of any standard or from English names. */
    static List<String> languages(Stream<String> written) {
        return written.flatMap(some -> Stream.of(some.split("[;,/|]")))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .flatMap(tag -> language(tag).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> language(String tag) {
        Optional<String> named = Optional.ofNullable(LANGUAGES_BY_NAME.get(tag));
        return named.or(() -> Language.of(tag.split("[-_]", 2)[0])
                .filter(language ->
                        !language.code().equals("und") && !language.name().equals(language.code()))
                .map(Language::code));
    }

    private static final java.util.Map<String, String> LANGUAGES_BY_NAME = java.util.Arrays.stream(
                    Locale.getISOLanguages())
            .collect(java.util.stream.Collectors.toMap(
                    code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    code -> Language.of(code).map(Language::code).orElse(code),
                    (one, other) -> one));

    /** The valid ISBNs and ISSNs in any texts; "urn:isbn:" and hyphens are no hindrance. */
    static Identifiers identifiers(Stream<String> texts) {
        List<String> all =
                texts.map(text -> text.replaceAll("(?i)urn:is[bs]n:", "")).toList();
        return new Identifiers(
                all.stream()
                        .flatMap(text -> Isbn.allIn(text).stream())
                        .flatMap(isbn -> isbn.to13().stream())
                        .distinct()
                        .toList(),
                all.stream()
                        .flatMap(text -> Issn.allIn(text).stream())
                        .filter(Issn::isValid)
                        .map(Issn::toString)
                        .distinct()
                        .toList(),
                List.of());
    }

    static Annotation summary(String text) {
        return new Annotation(Markup.words(text), List.of(), List.of(), List.of());
    }

    /** What a media type or a schema.org type says of the form; an e-book where it says nothing. */
    static Format digitalForm(Stream<String> types) {
        Set<String> all = types.map(type -> type.toLowerCase(Locale.ROOT)).collect(java.util.stream.Collectors.toSet());
        if (any(all, "audiobook", "audio/")) {
            return Format.EAUDIOBOOK;
        }
        if (any(all, "video", "movie")) {
            return Format.VIDEO;
        }
        if (any(all, "music")) {
            return Format.MUSIC;
        }
        return any(all, "periodical", "publicationissue", "magazine") ? Format.EJOURNAL : Format.EBOOK;
    }

    private static boolean any(Set<String> types, String... words) {
        return types.stream().anyMatch(type -> Stream.of(words).anyMatch(type::contains));
    }
}
