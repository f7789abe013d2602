package carrel.analyzers.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {
    private static final String SKOS = "<http://www.w3.org/2004/02/skos/core#";

    private static SubjectHeading heading(String written) {
        return SubjectHeading.parse(written, Thesaurus.LCSH).orElseThrow();
    }

    private static Authorities read(String... lines) {
        SkosTriples triples = new SkosTriples();
        for (String line : lines) {
            triples.read(line);
        }
        return Authorities.of(triples.authorities());
    }

    @Test
    void seeFromWordsAndBroaderHeadingsLeadToAHeading() {
        Authorities own = Authorities.of(List.of(new Authority("Automobiles", List.of("Cars"), List.of("Vehicles"))));

        assertEquals(List.of("Cars", "Vehicles"), own.leadIns(heading("Automobiles -- Juvenile literature")));
        assertEquals(List.of(), own.leadIns(heading("Boats")));
    }

    @Test
    void aThesaurusInTriplesIsRead() {
        Authorities own = read(
                "# a comment",
                "<t:1> " + SKOS + "prefLabel> \"Amphibians\"@en .",
                "<t:2> " + SKOS + "prefLabel> \"Frogs\"@en .",
                "<t:2> " + SKOS + "altLabel> \"Froggies\" .",
                "<t:2> " + SKOS + "hiddenLabel> \"R\\u00e3s \\\"do\\\" rio\"@pt .",
                "<t:2> " + SKOS + "broader> <t:1> .",
                "this is no statement");

        assertEquals(List.of("Amphibians", "Froggies", "Rãs \"do\" rio"), own.leadIns(heading("Frogs")));
        assertEquals(2, own.size());
    }

    @Test
    void labelsInOtherLanguagesLeadToEachOther() {
        Authorities own =
                read("<t:2> " + SKOS + "prefLabel> \"Frogs\"@en .", "<t:2> " + SKOS + "prefLabel> \"Ranas\"@es .");

        assertEquals(List.of("Ranas"), own.leadIns(heading("Frogs")));
    }

    @Test
    void aCircleDoesNoHarm() {
        Authorities own = read(
                "<t:1> " + SKOS + "prefLabel> \"Toads\" .",
                "<t:1> " + SKOS + "broader> <t:1> .",
                "<t:1> " + SKOS + "altLabel> \"" + "x".repeat(100_000));

        assertEquals(List.of("Toads"), own.leadIns(heading("Toads")));
    }
}
