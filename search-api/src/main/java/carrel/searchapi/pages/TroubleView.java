package carrel.searchapi.pages;

import java.util.List;

/**
 * A page for when something went wrong.
 *
 * @param heading in a few words
 * @param lines what it was and what to do
 */
public record TroubleView(int status, String heading, List<String> lines) {
    public TroubleView {
        lines = List.copyOf(lines);
    }
}
