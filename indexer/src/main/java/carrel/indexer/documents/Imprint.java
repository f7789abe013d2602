package carrel.indexer.documents;

import carrel.analyzers.text.Isbn;
import carrel.catalog.TextPage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a book's own page of imprint says: its numbers and the year of its copyright. It stands among the first pages or
 * on the last, and speaks of rights or of printing; a review that lists ISBNs does not.
 */
record Imprint(List<String> isbns, OptionalInt year) {
    private static final int FIRST_PAGES = 10;

    /** Of a text without pages, as of an EPUB's chapters or a plain file, the first characters. */
    private static final int CHARACTERS_MAX = 12_000;

    private static final Pattern OF_AN_IMPRINT = Pattern.compile(
            "©|\\(c\\) ?\\d{4}|\\bcopyright\\b|all rights reserved|first published|published by|printed in|"
                    + "library of congress|cataloging.in.publication|depósito legal|dépôt légal",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ISBN =
            Pattern.compile("ISBN(?:[-\u2010-\u2013 ]?1[03])?\\s*:?\\s*([0-9][0-9Xx\\p{Pd} ]{8,20})");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|\\bcopyright\\b)[^\\n\\d]{0,60}((?:1[5-9]|20)\\d\\d)(?!\\d)", Pattern.CASE_INSENSITIVE);

    Imprint {
        isbns = List.copyOf(isbns);
    }

    static Imprint of(List<TextPage> pages) {
        List<String> candidates = Stream.concat(
                        pages.stream().limit(FIRST_PAGES), pages.stream().skip(Math.max(FIRST_PAGES, pages.size() - 1)))
                .map(page -> page.text()
                        .substring(0, Math.min(CHARACTERS_MAX, page.text().length())))
                .filter(text -> OF_AN_IMPRINT.matcher(text).find())
                .toList();
        List<String> isbns = candidates.stream()
                .flatMap(text -> ISBN.matcher(text).results())
                .flatMap(found -> isbn(found.group(1)).stream())
                .distinct()
                .toList();
        OptionalInt year = candidates.stream()
                .map(COPYRIGHT::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst();
        return new Imprint(isbns, year);
    }

    /** What follows the word may run on into the next line; the number is at its beginning. */
    private static Optional<String> isbn(String text) {
        String digits = text.replaceAll("[^0-9Xx]", "");
        return Stream.of(13, 10)
                .filter(length -> digits.length() >= length)
                .flatMap(length -> Isbn.parse(digits.substring(0, length)).flatMap(Isbn::to13).stream())
                .findFirst();
    }
}
