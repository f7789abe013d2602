package carrel.indexer.mapping;

import carrel.analyzers.subjects.Subdivision;
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
 * @param genres what it is: 655 and form subdivisions
 */
record MarcSubjects(List<SubjectHeading> headings, List<String> genres) {
    private static final MarcPath HEADINGS = MarcPath.of("600:610:611:630:647:648:650:651:653:654:655:662:69X");

    MarcSubjects {
        headings = List.copyOf(headings);
        genres = List.copyOf(genres);
    }

    static MarcSubjects of(MarcRecord record) {
        Map<String, SubjectHeading> byKey = new LinkedHashMap<>();
        DistinctLines genres = new DistinctLines();
        List<String> forms = new ArrayList<>();
        for (DataField field : HEADINGS.fields(record)) {
            for (SubjectHeading heading : read(field)) {
                if (heading.kind() == Kind.GENRE) {
                    genres.add(heading.main());
                } else {
                    byKey.merge(heading.key(), heading, MarcSubjects::fuller);
                    forms.addAll(forms(heading));
                }
            }
        }
        forms.forEach(genres::add);
        return new MarcSubjects(withoutEchoes(List.copyOf(byKey.values())), genres.list());
    }

    /** A 653 may list several terms, each a heading of its own. */
    private static List<SubjectHeading> read(DataField field) {
        if (field.tag().equals("653")) {
            return field.each("a").stream()
                    .flatMap(term ->
                            SubjectHeading.fromMarc("653", ' ', List.of(new SubjectHeading.Part('a', term))).stream())
                    .toList();
        }
        List<SubjectHeading.Part> parts = field.subfields().stream()
                .map(subfield -> new SubjectHeading.Part(subfield.code(), subfield.value()))
                .toList();
        return SubjectHeading.fromMarc(field.tag(), field.second(), parts).stream()
                .toList();
    }

    private static List<String> forms(SubjectHeading heading) {
        return heading.subdivisions().stream()
                .filter(part -> part.kind() == Subdivision.Kind.FORM)
                .map(Subdivision::text)
                .toList();
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
