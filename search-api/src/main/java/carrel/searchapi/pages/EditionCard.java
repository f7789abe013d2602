package carrel.searchapi.pages;

import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.WebLink;
import carrel.searchapi.answers.WorkAnswer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition on a work's page.
 *
 * @param kind what it is: "Book", "Audiobook in Spanish"
 * @param ownTitle whether its title differs from the work's
 * @param bylines who made this edition what it is, where others did than the work's makers
 * @param facts year, publisher, extent and the like, in one line
 */
public record EditionCard(
        Edition edition,
        EditionKind kind,
        String icon,
        boolean ownTitle,
        String language,
        List<Byline> bylines,
        String facts,
        List<Place> places) {
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    private static final int ADDRESS_CHARACTERS_MAX = 40;

    static EditionCard of(Edition edition, WorkAnswer work) {
        List<Byline> own = Byline.of(edition.contributors().stream()
                .filter(credit -> !work.contributors().contains(credit))
                .toList());
        return new EditionCard(
                edition,
                EditionKind.of(edition, BookCard.language(work.editions().getFirst())),
                Icons.ofFormat(edition.format().value()),
                !edition.title().equals(work.title()),
                BookCard.language(edition),
                own,
                facts(edition),
                Place.of(edition));
    }

    /** What one does at the link, as message files name it; empty where the link has a name of its own. */
    public String invitation(WebLink link) {
        if (!link.whole()) {
            return link.label().isBlank() ? "more" : "";
        }
        return switch (edition.format().value()) {
            case "eaudiobook", "audiobook", "music" -> "listen";
            case "video" -> "watch";
            case "ebook", "book", "document", "ejournal", "magazine", "large-print" -> "read";
            default -> "other";
        };
    }

    /** What tells the link apart from others that invite to the same; empty where there are none. */
    public String apart(WebLink link) {
        return apart(
                link,
                edition.links().stream()
                        .filter(other -> other.whole() == link.whole())
                        .toList());
    }

    static String apart(WebLink link, List<WebLink> alike) {
        if (alike.size() < 2) {
            return "";
        }
        String address = SCHEME.matcher(link.address()).replaceFirst("");
        String end = address.length() <= ADDRESS_CHARACTERS_MAX
                ? address
                : "…" + address.substring(address.length() - ADDRESS_CHARACTERS_MAX);
        boolean named = alike.stream().allMatch(one -> !one.label().isBlank())
                && alike.stream().map(WebLink::label).distinct().count() == alike.size();
        return named ? link.label() : end;
    }

    private static String facts(Edition edition) {
        String year =
                edition.year().isPresent() ? Integer.toString(edition.year().getAsInt()) : "";
        return Stream.of(edition.edition(), edition.publisher(), year, edition.extent())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
