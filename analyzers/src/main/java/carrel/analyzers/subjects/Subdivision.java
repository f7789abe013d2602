package carrel.analyzers.subjects;

/** What narrows a heading: the "Fiction" of "Dinosaurs -- Fiction". */
public record Subdivision(Kind kind, String text) {
    /** The kinds that MARC tells apart: $x, $y, $z, $v. */
    public enum Kind {
        TOPIC,
        TIME,
        PLACE,
        FORM
    }
}
