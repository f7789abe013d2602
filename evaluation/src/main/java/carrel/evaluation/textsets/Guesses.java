package carrel.evaluation.textsets;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.text.Code;
import carrel.catalog.Resource;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.CatalogSearcher;
import carrel.catalog.search.Filter;
import carrel.catalog.search.SearchPage;
import carrel.catalog.search.SearchRequest;
import carrel.catalog.search.WorkHit;
import carrel.searchapi.textsets.LikelyGrades;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guess of grades from form, shelf mark and length, tried on those editions for young readers whose records do say
 * for which grades they are.
 *
 * @param tried editions that state their grades and show something to guess by
 * @param right those whose stated grades and guessed ones have some in common
 */
record Guesses(int tried, int right) {
    static Guesses over(CatalogSearcher catalog) throws IOException {
        Set<String> young = Stream.of(Audience.values())
                .filter(Audience::isYoung)
                .map(Code::of)
                .collect(Collectors.toSet());
        SearchRequest request = SearchRequest.of("")
                .withFilters(List.of(new Filter.Has(CatalogSchema.AUDIENCE, young)))
                .withPassages(false);
        int tried = 0;
        int right = 0;
        SearchPage page = catalog.search(request.withPage(1, SearchRequest.PAGE_SIZE_MAX));
        for (int number = 1; number <= page.pages(); number++) {
            for (WorkHit hit : catalog.search(request.withPage(number, SearchRequest.PAGE_SIZE_MAX))
                    .hits()) {
                for (Resource edition :
                        hit.work().editions(one -> hit.matching().contains(one.id()))) {
                    Optional<GradeSpan> stated = stated(edition);
                    Optional<LikelyGrades> guess = LikelyGrades.of(asChildrens(edition));
                    if (stated.isPresent() && guess.isPresent()) {
                        tried++;
                        right += guess.get().grades().overlaps(stated.get()) ? 1 : 0;
                    }
                }
            }
        }
        return new Guesses(tried, right);
    }

    private static Optional<GradeSpan> stated(Resource edition) {
        return edition.levels().stream()
                .map(LevelStatement::interestGrades)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> edition.audiences().stream()
                        .filter(audience -> audience.isYoung() && audience != Audience.CHILDREN)
                        .map(Audience::grades)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Resource asChildrens(Resource edition) {
        return edition.with().audiences(Set.of(Audience.CHILDREN)).build();
    }
}
