package carrel.searchapi;

import carrel.analyzers.text.Code;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What can go wrong with a request. Each is described at the address that problem details give as their type. */
enum ProblemType {
    BAD_PARAMETERS(
            HttpStatus.BAD_REQUEST,
            "Some parameters cannot be read",
            "Each entry of errors names a parameter, what was expected, what came, and the nearest known name."),
    BAD_ADDRESS(
            HttpStatus.BAD_REQUEST,
            "The address cannot be read",
            "Characters other than letters and digits are written as % and two hexadecimal digits of UTF-8."),
    NO_SUCH_WORK(
            HttpStatus.NOT_FOUND,
            "There is no such work",
            "Works are named by the id that search results give. A work that left the catalog has no page any more."),
    NO_SUCH_ADDRESS(
            HttpStatus.NOT_FOUND, "There is nothing at this address", "All addresses are listed in /api/openapi.json."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address is not used in that way",
            "Use one of the methods that the Allow header names."),
    FORM_REFUSED(
            HttpStatus.FORBIDDEN,
            "The form was refused",
            "What changes something needs a signed-in session and the token that its page gave."),
    NO_TEXT(
            HttpStatus.BAD_REQUEST,
            "There is no text to judge",
            "Send the text itself as text/plain in UTF-8, JSON such as {\"text\": \"A frog sat on a log.\"}, or a document"
                    + " as the part \"file\" of multipart/form-data."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "That is too much at once",
            "Send at most 1 megabyte of text, or a document of at most 16 megabytes; a few chapters tell as much about a"
                    + " level as a whole book."),
    SEARCH_TOO_SLOW(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The search took too long",
            "It was given up so that others do not wait. Try fewer or longer words."),
    TOO_BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Too many ask for this at once",
            "Texts, text sets and passwords take more work than searches. Come again in a few seconds."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something broke on our side",
            "Tell the library's technician the id; it stands beside the cause in the server's log.");

    private final HttpStatus status;
    private final String title;
    private final String meaning;

    ProblemType(HttpStatus status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    String address() {
        return "/api/problems/" + code();
    }

    String code() {
        return Code.of(this);
    }

    static Optional<ProblemType> ofCode(String code) {
        return Code.find(values(), code);
    }
}
