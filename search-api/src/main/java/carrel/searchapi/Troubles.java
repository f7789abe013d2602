package carrel.searchapi;

import carrel.catalog.search.BadCursor;
import carrel.catalog.search.SearchTooSlow;
import carrel.searchapi.pages.TroubleView;
import carrel.searchapi.parameters.BadParameter;
import carrel.searchapi.parameters.BadParameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.uploads.Upload;
import carrel.searchapi.wording.Saying;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.io.EofException;

/**
 * Turns whatever was thrown into a problem that helps: as JSON for programs, as a page for readers. Nothing of the
 * inside leaks.
 */
final class Troubles {
    private static final String READING_ALONE = "GET, HEAD";
    private static final String METHODS = "availableMethods";
    private static final long LET_PASS_BYTES_MAX = 8L * Upload.BYTES_MAX;

    private final TroublePage page;

    /** Shows a problem to a reader. */
    interface TroublePage {
        void show(TroubleView trouble, Context http);
    }

    Troubles(TroublePage page) {
        this.page = page;
    }

    void handledBy(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.router.javaLangErrorHandler(Troubles::lastResort);
        config.routes
                .exception(
                        BadParameters.class, (bad, http) -> answer(Problem.badParameters(bad.all(), http.path()), http))
                .exception(
                        BadCursor.class,
                        (bad, http) -> answer(Problem.badParameters(List.of(cursor(http)), http.path()), http))
                .exception(UnreadableAddress.class, (bad, http) -> answer(problem(ProblemType.BAD_ADDRESS, http), http))
                .exception(UnreadableText.class, (none, http) -> answer(problem(ProblemType.NO_TEXT, http), http))
                .exception(NoSuchWork.class, (missing, http) -> answer(problem(ProblemType.NO_SUCH_WORK, http), http))
                .exception(SearchTooSlow.class, (slow, http) -> {
                    http.header("Retry-After", "1");
                    answer(problem(ProblemType.SEARCH_TOO_SLOW, http), http);
                })
                .exception(HttpResponseException.class, this::refused)
                // Whoever hung up is no fault of ours, and hears no answer.
                .exception(EofException.class, (gone, http) -> http.status(HttpStatus.BAD_REQUEST))
                .exception(Exception.class, (fault, http) -> answer(Problem.internal(Fault.note(fault)), http));
    }

    private static BadParameter cursor(Context http) {
        String given = Optional.ofNullable(http.queryParam("after")).orElse("");
        return new BadParameter("after", Saying.of("expected.cursor"), given, Optional.empty());
    }

    private void refused(HttpResponseException refusal, Context http) {
        switch (HttpStatus.forStatus(refusal.getStatus())) {
            case NOT_FOUND -> answer(problem(ProblemType.NO_SUCH_ADDRESS, http), http);
            case METHOD_NOT_ALLOWED -> {
                http.header("Allow", refusal.getDetails().getOrDefault(METHODS, READING_ALONE));
                answer(problem(ProblemType.METHOD_NOT_ALLOWED, http), http);
            }
            case BAD_REQUEST -> answer(problem(ProblemType.BAD_ADDRESS, http), http);
            case FORBIDDEN -> answer(problem(ProblemType.FORM_REFUSED, http), http);
            case SERVICE_UNAVAILABLE -> {
                http.header("Retry-After", "3");
                answer(problem(ProblemType.TOO_BUSY, http), http);
            }
            case CONTENT_TOO_LARGE -> {
                letPass(http);
                answer(problem(ProblemType.TOO_LARGE, http), http);
            }
            default -> answer(Problem.internal(Fault.note(refusal)), http);
        }
    }

    /**
     * Lets the rest of a request that is refused for its length come, unread, unless it is endless: a browser shows an answer
     * only when it has sent its form, and tells of a broken line when the server hangs up before.
     */
    private static void letPass(Context http) {
        try {
            long passed = http.req().getInputStream().skip(LET_PASS_BYTES_MAX);
            if (passed == LET_PASS_BYTES_MAX) {
                // What is left would be taken for the line's next request.
                http.header("Connection", "close");
            }
        } catch (IOException gone) {
            // Whoever sent it is not there any more, and the answer finds nobody either.
        }
    }

    private void answer(Problem problem, Context http) {
        http.status(problem.status()).header("Cache-Control", "no-store");
        if (http.path().startsWith("/api/") || http.path().equals("/api")) {
            http.result(Json.MAPPER.writeValueAsBytes(problem)).contentType(Problem.CONTENT_TYPE);
        } else {
            page.show(view(problem), http);
        }
    }

    /** The same problem in words for a reader of any age. */
    private static TroubleView view(Problem problem) {
        List<Saying> details =
                switch (HttpStatus.forStatus(problem.status())) {
                    case BAD_REQUEST ->
                        problem.errors().stream().map(BadParameter::said).toList();
                    case INTERNAL_SERVER_ERROR -> List.of(Saying.of("trouble.noted", problem.faultId()));
                    default -> List.of();
                };
        return new TroubleView(problem.status(), details);
    }

    private static Problem problem(ProblemType type, Context http) {
        return Problem.of(type, type.meaning(), http.path());
    }

    /** For what is beyond exceptions (a stack overflow, memory gone): no template, no mapper, nothing that may fail too. */
    private static void lastResort(HttpServletResponse answer, Error error) {
        Problem problem = Problem.internal(Fault.note(error));
        answer.setStatus(problem.status());
        answer.setContentType(Problem.CONTENT_TYPE);
        try {
            answer.getOutputStream().write(Json.MAPPER.writeValueAsBytes(problem));
        } catch (IOException gone) {
            // Whoever asked is not there any more.
        }
    }
}
