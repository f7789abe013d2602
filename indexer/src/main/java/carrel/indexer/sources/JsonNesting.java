package carrel.indexer.sources;

/**
 * Follows the braces of JSON, character by character, and passes over those in quoted text. A text ends with its line at
 * the latest, so that a lost quotation mark costs no more than that.
 */
final class JsonNesting {
    private boolean quoted;
    private boolean escaped;
    private int depth;

    /** Whether this character ends the outermost object. */
    boolean endsWith(int character) {
        if (quoted) {
            quoted = character != TextCutter.NEWLINE && (escaped || character != '"');
            escaped = character == '\\' && !escaped;
            return false;
        }
        switch (character) {
            case '"' -> quoted = true;
            case '{' -> depth++;
            case '}' -> depth--;
            default -> {}
        }
        return character == '}' && depth == 0;
    }
}
