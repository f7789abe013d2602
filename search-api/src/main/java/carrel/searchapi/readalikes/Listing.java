package carrel.searchapi.readalikes;

import java.util.List;

/** Several things in one breath: "dragons, knights and friendship". */
final class Listing {
    private Listing() {}

    static String of(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }
}
