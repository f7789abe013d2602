package carrel.searchapi;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers to requests so broken that they never reach a route: a problem in our shape, not the server's own page. */
final class BareErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SafetyHeaders.on((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem(response.getStatus())), callback);
        return true;
    }

    private static byte[] problem(int status) {
        ProblemType type = status >= 500 ? ProblemType.INTERNAL : ProblemType.BAD_ADDRESS;
        return Json.MAPPER.writeValueAsBytes(
                new Problem(type.address(), type.title(), status, type.meaning(), "/", List.of()));
    }
}
