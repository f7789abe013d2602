package carrel.evaluation.baselines;

import java.util.List;

/** A catalogue record as the other engines index it; what is not known is empty. */
public record BibRecord(
        String id,
        String title,
        List<String> authors,
        List<String> subjects,
        String language,
        String audience,
        String year) {
    public BibRecord {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
    }
}
