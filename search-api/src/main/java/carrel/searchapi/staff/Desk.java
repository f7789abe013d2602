package carrel.searchapi.staff;

import carrel.searchapi.pages.Pages;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.state.State;
import carrel.searchapi.wording.Saying;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door to the staff's pages. The cookie is set at sign-in alone, is sent to {@value #PATH} alone, and cannot be read by
 * scripts; a form that changes something carries the session's token besides.
 */
public final class Desk {
    /** Below this lie the staff's pages, and nothing of the readers'. */
    public static final String PATH = "/staff";

    /** The field of a form that holds {@link Session#formToken}. */
    public static final String TOKEN = "token";

    private static final String COOKIE = "carrel-staff";
    private static final int NAME_CHARACTERS_MAX = 64;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Pages pages;

    public Desk(State state, Clock clock, Pages pages) {
        this.accounts = new Accounts(state, clock);
        this.sessions = new Sessions(state, clock);
        this.pages = pages;
    }

    private Optional<Session> session(Context http) {
        // On a shared machine the browser must not show the staff's pages to whoever comes after she has signed out.
        http.header("Cache-Control", "no-store");
        return Optional.ofNullable(http.cookie(COOKIE)).flatMap(sessions::of);
    }

    /** A page or a form of the staff, which is told who asks. */
    @FunctionalInterface
    public interface Room {
        void answer(Context http, Session session) throws Exception;
    }

    /** A page for whoever is signed in; others are sent to the door. */
    public Handler page(Room room) {
        return http -> {
            Optional<Session> session = session(http);
            if (session.isPresent()) {
                room.answer(http, session.get());
            } else {
                http.redirect(PATH + "/sign-in", HttpStatus.SEE_OTHER);
            }
        };
    }

    /** The same for a page that looks alike to all of the staff. */
    public Handler page(Handler room) {
        return page((http, session) -> room.handle(http));
    }

    /** An address for whoever is signed in; to others nothing is there. */
    public Handler hidden(Room room) {
        return http -> room.answer(http, session(http).orElseThrow(NotFoundResponse::new));
    }

    /** What is done only for whoever is signed in, before anything of what she sends is read. */
    public Handler behind(Handler room) {
        return http -> {
            if (session(http).isEmpty()) {
                throw new ForbiddenResponse();
            }
            room.handle(http);
        };
    }

    /** A form that changes something, and carries the token of who sends it. */
    public Handler form(Room room) {
        return http -> room.answer(http, sender(http));
    }

    /** The same for a form that does not ask who sends it. */
    public Handler form(Handler room) {
        return form((http, session) -> room.handle(http));
    }

    private Session sender(Context http) {
        Session session = session(http).orElseThrow(ForbiddenResponse::new);
        List<String> tokens = http.formParams(TOKEN);
        if (tokens.size() != 1 || !Secrets.same(tokens.getFirst(), session.formToken())) {
            throw new ForbiddenResponse();
        }
        return session;
    }

    /** The page to sign in at. */
    public void door(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();
        show(http, Optional.empty());
    }

    /** Signs in. What was wrong is not said: a name that nobody has and a wrong password look alike. */
    public void signIn(Context http) {
        if (isFromElsewhere(http)) {
            throw new ForbiddenResponse();
        }
        Map<String, List<String>> form = http.formParamMap();
        Parameters parameters = new Parameters(form, List.of("name", "password"));
        String name = parameters.text("name", NAME_CHARACTERS_MAX).orElse("");
        String password =
                form.getOrDefault("password", List.of()).stream().findFirst().orElse("");
        parameters.check();
        Optional<String> account = accounts.signIn(name, password);
        if (account.isEmpty()) {
            http.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(http, Optional.of(Saying.of("sign-in.failed", Accounts.LOCKED.toMinutes())));
            return;
        }
        http.cookie(cookie(http, sessions.begin(account.get()), (int) Sessions.LASTS.toSeconds()));
        http.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private void show(Context http, Optional<Saying> trouble) {
        pages.show(http, words -> words.say("sign-in.heading"), "staff/sign-in.jte", trouble);
    }

    /** Signs out. */
    public void signOut(Context http) {
        sender(http);
        Optional.ofNullable(http.cookie(COOKIE)).ifPresent(sessions::end);
        http.cookie(cookie(http, "", 0));
        http.redirect(PATH + "/sign-in", HttpStatus.SEE_OTHER);
    }

    /** Browsers say so; a sign-in that another site sends would have somebody work in a stranger's account. */
    private static boolean isFromElsewhere(Context http) {
        String site = http.header("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static Cookie cookie(Context http, String value, int seconds) {
        boolean secure = http.scheme().equals("https") || "https".equals(http.header("X-Forwarded-Proto"));
        return new Cookie(COOKIE, value, PATH, seconds, secure, true, null, SameSite.STRICT);
    }
}
