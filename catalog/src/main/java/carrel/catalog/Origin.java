package carrel.catalog;

/**
 * Where a resource was read from.
 *
 * @param source the name of the source: of a file, a feed or a database; no {@code #} in it
 * @param controlNumber what the source calls the record (MARC 001, or a stand-in made from its content); unique within
 *     the source
 */
public record Origin(String source, String controlNumber) {
    public Origin {
        if (source.isBlank() || source.indexOf('#') >= 0) {
            throw new IllegalArgumentException("a source has a name without #, but got \"" + source + "\"");
        }
        if (controlNumber.isBlank()) {
            throw new IllegalArgumentException("a record of " + source + " came without a control number");
        }
    }

    /** The resource's identity across runs: a control number alone is no key, since two sources may share it. */
    public String id() {
        return idPrefix(source) + controlNumber;
    }

    /** What the ids of all the records of a source begin with. */
    public static String idPrefix(String source) {
        return source + "#";
    }

    /** The name of the source in an id. */
    public static String sourceOf(String id) {
        return id.substring(0, id.indexOf('#'));
    }

    /** The same source's record under a name of its own, for a second book that came under a number taken before. */
    public Origin distinguishedBy(String mark) {
        return new Origin(source, controlNumber + "/" + mark);
    }
}
