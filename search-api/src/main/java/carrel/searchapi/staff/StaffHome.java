package carrel.searchapi.staff;

import carrel.searchapi.pages.Pages;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import io.javalin.http.Context;
import java.util.List;

/** The staff's first page: the way to every room of theirs. */
public final class StaffHome {
    /** Each is the last part of an address below {@link Desk#PATH}, and its name in message files: {@code staff.lists}. */
    public static final List<String> ROOMS =
            List.of("lists", "advise", "pairs", "appeal", "promotions", "unanswered", "purchase");

    private final Pages pages;

    public StaffHome(Pages pages) {
        this.pages = pages;
    }

    /** The page. */
    public void show(Context http, Session session) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        pages.show(http, words -> words.say("staff.heading"), "staff/home.jte", session);
    }
}
