package carrel.searchapi.advisory;

/** Two works that belong together, by their ids. It holds both ways, so the lesser id stands first. */
record Pair(String one, String other) {
    Pair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a pair is of two works, but got " + one + " twice");
        }
        if (one.compareTo(other) > 0) {
            String lesser = other;
            other = one;
            one = lesser;
        }
    }
}
