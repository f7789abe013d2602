package carrel.indexer.mapping;

import carrel.analyzers.subjects.SubjectHeading;
import carrel.analyzers.subjects.SubjectHeading.Kind;
import carrel.analyzers.subjects.Thesaurus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a record says the resource is about, and what it is: MARC 600 to 662 and 690 to 699. Libraries repeat a heading
 * in three vocabularies; a reader sees it once.
 *
 * @param headings what it is about, one for each key
 * @param genres what it is: 655 and form subdivisions, without the audience that some of them name
 * @param juvenile whether any of them says that it is for children
 */
record MarcSubjects(List<SubjectHeading> headings, List<String> genres, boolean juvenile) {
    private static final MarcPath HEADINGS = MarcPath.of("600:610:611:630:647:648:650:651:653:654:655:662:69X");

    MarcSubjects {
        headings = List.copyOf(headings);
        genres = List.copyOf(genres);
    }

    static MarcSubjects of(MarcRecord record) {
        Map<String, SubjectHeading> byKey = new LinkedHashMap<>();
        DistinctLines genres = new DistinctLines();
        List<String> forms = new ArrayList<>();
        boolean juvenile = false;
        for (DataField field : HEADINGS.fields(record)) {
            for (SubjectHeading heading : read(field)) {
                juvenile |= heading.isJuvenile();
                if (heading.kind() == Kind.GENRE) {
                    heading.forms().forEach(genres::add);
                } else {
                    byKey.merge(heading.key(), heading, MarcSubjects::fuller);
                    forms.addAll(heading.forms());
                }
            }
        }
        forms.forEach(genres::add);
        return new MarcSubjects(withoutEchoes(List.copyOf(byKey.values())), genres.list(), juvenile);
    }

    private static List<SubjectHeading> read(DataField field) {
        List<SubjectHeading.Part> parts = field.subfields().stream()
                .map(subfield -> new SubjectHeading.Part(subfield.code(), subfield.value()))
                .toList();
        return SubjectHeading.allFromMarc(field.tag(), field.second(), parts);
    }

    /** Of two headings with one key, the one that says more. */
    private static SubjectHeading fuller(SubjectHeading one, SubjectHeading other) {
        return other.thesaurus() == Thesaurus.LCSH && one.thesaurus() != Thesaurus.LCSH ? other : one;
    }

    /**
     * Children's headings and FAST say "Frogs" beside "Frogs -- Juvenile fiction"; the bare heading adds nothing to the
     * whole one.
     */
    private static List<SubjectHeading> withoutEchoes(List<SubjectHeading> headings) {
        Set<String> said = new HashSet<>();
        for (SubjectHeading heading : headings) {
            if (!heading.subdivisions().isEmpty()) {
                said.add(bare(heading));
            }
        }
        return headings.stream()
                .filter(heading -> !heading.subdivisions().isEmpty() || !said.contains(bare(heading)))
                .toList();
    }

    private static String bare(SubjectHeading heading) {
        return heading.kind() + DistinctLines.key(heading.main());
    }
}
