package carrel.catalog;

/**
 * A person, family or body that had a hand in a resource.
 *
 * @param name inverted, as a catalogue prints it, without life dates: "Sachar, Louis"
 * @param role what they did, in a reader's word: "author", "illustrator", "narrator"; never empty
 * @param main whether the work is entered under this name: MARC 100, 110, 111
 */
public record Contributor(String name, String role, boolean main) {
    public Contributor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a contributor has a name");
        }
        role = role.isBlank() ? "contributor" : role;
    }
}
