package carrel.searchapi.readalikes;

import java.util.HashMap;
import java.util.Map;

/** Keeps of equal values the first, since a hundred thousand works have few authors, languages and traits among them. */
final class Interner {
    private final Map<Object, Object> first = new HashMap<>();

    /** The value, or the one that came before and is equal to it. */
    @SuppressWarnings("unchecked") // What is equal to a value that cannot change is of its type.
    <T> T shared(T value) {
        return (T) first.computeIfAbsent(value, same -> same);
    }
}
