package carrel.analyzers.subjects;

import carrel.analyzers.text.Analysis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a work is about, or what it is, in a cataloguer's words: a main heading and its subdivisions, as in "Dinosaurs --
 * Fiction".
 *
 * @param main the heading proper, without closing punctuation
 */
public record SubjectHeading(Kind kind, String main, List<Subdivision> subdivisions, Thesaurus thesaurus) {
    /** What a heading names. */
    public enum Kind {
        TOPIC,
        PERSON,
        /** A body, a family of bodies, a meeting. */
        NAME,
        PLACE,
        TITLE,
        /** A span of time or an event named as one (MARC 648, 647). */
        TIME,
        /** What the work is, not what it is about. */
        GENRE
    }

    /** A subfield of a MARC field. */
    public record Part(char code, String text) {}

    private static final String BETWEEN = " -- ";

    public SubjectHeading {
        if (main.isBlank()) {
            throw new IllegalArgumentException("a heading has words, but got none");
        }
        subdivisions = List.copyOf(subdivisions);
    }

    /**
     * Reads a MARC 6XX field; of a 653, which may hold several, the first. Empty when it is no heading or has no words.
     *
     * @param tag 600 to 662, or 690 to 699 for local headings
     */
    public static Optional<SubjectHeading> fromMarc(String tag, char secondIndicator, List<Part> parts) {
        return allFromMarc(tag, secondIndicator, parts).stream().findFirst();
    }

    /** Reads every heading of a MARC 6XX field: each $a of a 653, and one of any other field. */
    public static List<SubjectHeading> allFromMarc(String tag, char secondIndicator, List<Part> parts) {
        return MarcHeading.read(tag, secondIndicator, parts);
    }

    /**
     * Reads a heading written in one line, as lists other than MARC do: "Dinosaurs -- Fiction", also with a long dash. A
     * last part such as "Fiction" is taken for its form, a date for its time, all else for a topic.
     */
    public static Optional<SubjectHeading> parse(String written, Thesaurus thesaurus) {
        return WrittenHeading.read(written, thesaurus);
    }

    /** As readers see it: {@code Dinosaurs -- Fiction}. */
    public String display() {
        StringBuilder line = new StringBuilder(main);
        subdivisions.forEach(part -> line.append(BETWEEN).append(part.text()));
        return line.toString();
    }

    /** {@link #withoutAudience} as readers see it. */
    public String topicDisplay() {
        return withoutAudience().display();
    }

    /**
     * The heading without its "Juvenile" forms: {@code Dinosaurs} for "Dinosaurs -- Juvenile literature", {@code
     * Dinosaurs -- Fiction} for "Dinosaurs -- Juvenile fiction". What they say is for whom, not what about.
     */
    public SubjectHeading withoutAudience() {
        if (subdivisions.isEmpty()) {
            return this;
        }
        Set<Subdivision> kept = new LinkedHashSet<>();
        for (Subdivision part : subdivisions) {
            JuvenileForm.withoutAudience(part.text()).ifPresent(text -> kept.add(new Subdivision(part.kind(), text)));
        }
        return new SubjectHeading(kind, main, List.copyOf(kept), thesaurus);
    }

    /** What it says that the work is: a genre, or its form subdivisions; "Fiction" of "Juvenile fiction". */
    public List<String> forms() {
        Stream<String> forms = kind == Kind.GENRE
                ? Stream.of(main)
                : subdivisions.stream()
                        .filter(part -> part.kind() == Subdivision.Kind.FORM)
                        .map(Subdivision::text);
        return forms.flatMap(form -> JuvenileForm.withoutAudience(form).stream())
                .toList();
    }

    /** Headings with one key are the same to a reader, whichever vocabulary they come from and whatever the audience. */
    public String key() {
        StringBuilder key = new StringBuilder(folded(main));
        for (Subdivision part : withoutAudience().subdivisions) {
            key.append("--").append(folded(part.text()));
        }
        return key.toString();
    }

    /** Whether the heading itself says that the work is for children: a "Juvenile" form, or children's own headings. */
    public boolean isJuvenile() {
        return thesaurus == Thesaurus.LCSHAC
                || subdivisions.stream().anyMatch(part -> JuvenileForm.isJuvenile(part.text()))
                || (kind == Kind.GENRE && JuvenileForm.isJuvenile(main));
    }

    @Override
    public String toString() {
        return display();
    }

    /** A part of marks alone, such as "?", is its own key. */
    private static String folded(String part) {
        List<String> whole = Analysis.WHOLE.terms(part);
        return whole.isEmpty() ? part : whole.getFirst();
    }
}
