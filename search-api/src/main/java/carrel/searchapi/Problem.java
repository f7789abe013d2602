package carrel.searchapi;

import carrel.searchapi.parameters.BadParameter;
import java.util.List;
import java.util.UUID;

/**
 * What went wrong with a request, in the one shape that all of them have: problem details for HTTP APIs, RFC 9457.
 *
 * @param type an address that describes this kind of problem
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what it was this time, and what to do
 * @param instance the path that was asked for; for a fault of ours, the id under which the log has it
 * @param errors every parameter that could not be read; empty for other problems
 */
record Problem(String type, String title, int status, String detail, String instance, List<BadParameter> errors) {
    private static final String FAULT = "urn:uuid:";

    static final String CONTENT_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(ProblemType type, String detail, String path) {
        return of(type, detail, path, List.of());
    }

    static Problem of(ProblemType type, String detail, String instance, List<BadParameter> errors) {
        return new Problem(type.address(), type.title(), type.status().getCode(), detail, instance, errors);
    }

    static Problem badParameters(List<BadParameter> errors, String path) {
        String names = String.join(
                ", ", errors.stream().map(BadParameter::parameter).distinct().toList());
        String detail = errors.size() == 1
                ? errors.getFirst().sentence()
                : "These cannot be read: " + names + ". What was expected of each stands under errors.";
        return of(ProblemType.BAD_PARAMETERS, detail, path, errors);
    }

    static Problem internal(UUID id) {
        return of(ProblemType.INTERNAL, "The fault is noted in the server's log as " + id + ".", FAULT + id);
    }

    /** Under which id the log has a fault of ours. */
    String faultId() {
        return instance.substring(FAULT.length());
    }
}
