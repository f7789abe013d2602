package carrel.searchapi.staff;

import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.answers.Edition;
import carrel.searchapi.answers.WebLink;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.pages.MatchView;
import carrel.searchapi.pages.Matching;
import carrel.searchapi.pages.Pages;
import carrel.searchapi.pages.Place;
import carrel.searchapi.pages.WorkView.Alike;
import carrel.searchapi.readalikes.ReadAlikes;
import carrel.searchapi.readalikes.Wanted;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/**
 * The page at which a librarian advises a reader: book match, with as many books as can be named, where each suggestion
 * stands, a sheet to print and a list to make. Everything stands in the address, and nothing is kept.
 */
public final class AdvisoryDesk {
    private final CatalogSearcher catalog;
    private final ReadAlikes readAlikes;
    private final Pages pages;

    public AdvisoryDesk(CatalogSearcher catalog, ReadAlikes readAlikes, Pages pages) {
        this.catalog = catalog;
        this.readAlikes = readAlikes;
        this.pages = pages;
    }

    /** What the page shows. */
    public record View(MatchView match, List<Suggestion> suggestions) {
        public View {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * A book to hand over.
     *
     * @param places where its copies are, those that are in first
     * @param online whether one can begin to read at a link
     */
    public record Suggestion(Alike alike, List<Place> places, boolean online) {
        static Suggestion of(Alike alike) {
            List<Edition> editions = alike.book().work().editions();
            return new Suggestion(
                    alike,
                    editions.stream()
                            .flatMap(edition -> Place.of(edition).stream())
                            .toList(),
                    editions.stream()
                            .flatMap(edition -> edition.links().stream())
                            .anyMatch(WebLink::whole));
        }

        /** Whether it has copies and none is in. */
        public boolean out() {
            return !places.isEmpty() && places.stream().noneMatch(place -> place.in() > 0);
        }

        public WorkAnswer work() {
            return alike.book().work();
        }
    }

    /** The page. */
    public void show(Context http) throws IOException {
        MatchView match = MatchView.of(Matching.of(http, catalog, readAlikes), Wanted.BOOKS_MAX);
        View view = new View(match, match.alikes().stream().map(Suggestion::of).toList());
        pages.show(http, words -> words.say("staff.advise"), "staff/advise.jte", view);
    }
}
