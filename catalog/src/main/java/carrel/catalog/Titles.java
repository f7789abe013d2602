package carrel.catalog;

import java.util.List;

/**
 * The names of one edition, free of ISBD punctuation.
 *
 * @param proper the title proper with its part: MARC 245 $a $n $p
 * @param rest the remainder of the title: MARC 245 $b; may be empty
 * @param uniform the name of the work whatever the edition's language: MARC 130 or 240 $a $n $p; may be empty
 * @param others variant, parallel, original-script and translated titles: MARC 246, 740, 880
 * @param nonFiling how many leading characters of {@code proper} a sorter skips ("The " is 4)
 */
public record Titles(String proper, String rest, String uniform, List<String> others, int nonFiling) {
    public Titles {
        if (proper.isBlank()) {
            throw new IllegalArgumentException("a resource has a title");
        }
        others = List.copyOf(others);
        nonFiling = nonFiling < 0 || nonFiling >= proper.length() ? 0 : nonFiling;
    }

    /** A title without subtitle, variants or leading article. */
    public static Titles of(String proper) {
        return new Titles(proper, "", "", List.of(), 0);
    }

    /** Title and subtitle as one line, for readers. */
    public String full() {
        return rest.isEmpty() ? proper : proper + ": " + rest;
    }

    /** The title proper from where a sorter begins. */
    public String filing() {
        return proper.substring(nonFiling);
    }
}
