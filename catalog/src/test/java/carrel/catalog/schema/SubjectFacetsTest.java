package carrel.catalog.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.SubjectHeading.Part;
import carrel.catalog.Resource;
import carrel.catalog.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectFacetsTest {
    private static Resource about(SubjectHeading... headings) {
        return Shelf.book("1", "Bees", "Brook, Ada").subjects(List.of(headings)).build();
    }

    private static SubjectHeading heading(String tag, Part... parts) {
        return SubjectHeading.fromMarc(tag, '0', List.of(parts)).orElseThrow();
    }

    @Test
    void aTopicStandsUnderWhatIsBroader() {
        Resource bees = about(heading("650", new Part('a', "Bees"), new Part('v', "Juvenile literature.")));

        assertEquals(
                List.of("Animals", "Animals > Insects", "Animals > Insects > Bees"),
                CatalogSchema.TOPIC.values().apply(bees));
    }

    @Test
    void aSubdivisionIsAStepDownAndAJuvenileOneIsNot() {
        Resource bones = about(
                heading("650", new Part('a', "Dragons"), new Part('x', "Habitat"), new Part('v', "Juvenile fiction.")));

        List<String> paths = CatalogSchema.TOPIC.values().apply(bones);

        assertEquals("Habitat", paths.getLast().substring(paths.getLast().lastIndexOf('>') + 2));
        assertEquals(SubjectFacets.depth(paths.getLast()), paths.size());
    }

    @Test
    void placesAndTimesAreTheirOwnGroups() {
        Resource war = about(
                heading("650", new Part('a', "Women"), new Part('z', "Ohio"), new Part('y', "19th century.")),
                heading("651", new Part('a', "Kansas"), new Part('x', "History.")));

        assertEquals(List.of("Ohio", "Kansas"), CatalogSchema.PLACE.values().apply(war));
        assertEquals(List.of("19th century"), CatalogSchema.TIME.values().apply(war));
    }
}
