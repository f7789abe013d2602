package carrel.searchapi.citations;

import java.util.List;

/**
 * A work's edition cited.
 *
 * @param id the work
 * @param edition the edition that is cited
 * @param citations one for each style that was asked for
 */
public record CitationAnswer(String id, String edition, List<Citation> citations) {
    public CitationAnswer {
        citations = List.copyOf(citations);
    }
}
