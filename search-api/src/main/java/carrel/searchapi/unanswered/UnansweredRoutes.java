package carrel.searchapi.unanswered;

import carrel.searchapi.pages.Pages;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.staff.Desk;
import carrel.searchapi.staff.Session;
import carrel.searchapi.unanswered.UnansweredSearches.Unanswered;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff's page of searches that found nothing. */
public final class UnansweredRoutes {
    private static final String PAGE = Desk.PATH + "/unanswered";

    private final UnansweredSearches searches;
    private final Pages pages;

    public UnansweredRoutes(UnansweredSearches searches, Pages pages) {
        this.searches = searches;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param since the day on which this run of the program began to count
     */
    public record View(List<Unanswered> searches, LocalDate since, String token) {
        public View {
            searches = List.copyOf(searches);
        }
    }

    /** The page. */
    public void all(Context http, Session session) {
        none(http);
        View view = new View(searches.all(), searches.since(), session.formToken());
        pages.show(http, words -> words.say("unanswered.heading"), "staff/unanswered.jte", view);
    }

    /** The same for programs of the staff. */
    public void json(Context http, Session session) {
        none(http);
        http.json(Map.of("occasionsMin", Occasions.OCCASIONS_MIN, "searches", searches.all()));
    }

    /** Takes one away. */
    public void forget(Context http) {
        Parameters form = new Parameters(http.formParamMap(), List.of(Desk.TOKEN, "words"));
        Optional<String> words = form.text("words", Parameters.VALUE_CHARACTERS_MAX);
        form.check();
        words.ifPresent(searches::forget);
        http.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    private static void none(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
    }
}
