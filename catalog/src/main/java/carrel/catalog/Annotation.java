package carrel.catalog;

import java.util.List;

/**
 * What a record says about a resource in sentences.
 *
 * @param summary MARC 520; may be empty
 * @param contents chapters, stories or tracks: MARC 505
 * @param notes general notes: MARC 500 and its neighbours
 * @param awards MARC 586
 */
public record Annotation(String summary, List<String> contents, List<String> notes, List<String> awards) {
    /** Nothing is said. */
    public static final Annotation NONE = new Annotation("", List.of(), List.of(), List.of());

    public Annotation {
        contents = List.copyOf(contents);
        notes = List.copyOf(notes);
        awards = List.copyOf(awards);
    }
}
