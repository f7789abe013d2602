package carrel.searchapi.answers;

/**
 * A value with what to call it.
 *
 * @param value as filters and addresses write it
 * @param label as readers read it
 */
public record Named(String value, String label) {}
