package carrel.analyzers.subjects;

import java.util.List;

/**
 * One entry of a library's own authority file or thesaurus.
 *
 * @param heading as records write it: "Automobiles"
 * @param seeFrom words from which it is referred to: MARC 4XX, SKOS altLabel
 * @param broader headings above it: MARC 5XX with $w g, SKOS broader
 */
public record Authority(String heading, List<String> seeFrom, List<String> broader) {
    public Authority {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("an authority has a heading, but got none");
        }
        seeFrom = List.copyOf(seeFrom);
        broader = List.copyOf(broader);
    }
}
