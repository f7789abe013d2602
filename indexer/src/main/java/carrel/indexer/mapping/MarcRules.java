package carrel.indexer.mapping;

import carrel.catalog.Origin;
import carrel.catalog.Resource;
import java.util.List;
import java.util.Optional;

/** Which part of a MARC 21 bibliographic record becomes which part of a resource: the list of contents. */
public final class MarcRules {
    private MarcRules() {}

    /** The resource that the record describes; empty when nothing in it can serve as a title. */
    public static Optional<Resource> resource(MarcRecord record, Origin origin) {
        return MarcTitles.of(record).map(titles -> {
            OriginalScript originals = OriginalScript.of(record);
            MarcFormat format = MarcFormat.of(record);
            MarcSubjects subjects = MarcSubjects.of(record);
            MarcLevels levels = MarcLevels.of(record, subjects);
            return Resource.of(origin, titles)
                    .contributors(MarcContributors.of(record, originals, format.format()))
                    .format(format.format())
                    .languages(MarcLanguages.of(record))
                    .publication(MarcPublication.of(record))
                    .subjects(subjects.headings())
                    .genres(subjects.genres())
                    .series(MarcSeries.of(record))
                    .annotation(MarcAnnotation.of(record, originals))
                    .audiences(levels.audiences())
                    .levels(levels.statements())
                    .identifiers(MarcIdentifiers.of(record))
                    .callNumbers(MarcCallNumbers.of(record))
                    .holdings(MarcHoldings.of(record))
                    .links(MarcLinks.of(record, format.format()))
                    .text(List.of())
                    .build();
        });
    }
}
