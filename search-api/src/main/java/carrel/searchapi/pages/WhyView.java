package carrel.searchapi.pages;

import carrel.catalog.search.SearchRequest;
import carrel.searchapi.answers.SearchAnswer;
import carrel.searchapi.answers.WhyAnswer;
import carrel.searchapi.answers.WhyAnswer.ReasonAnswer;
import carrel.searchapi.answers.WorkAnswer;
import carrel.searchapi.parameters.SearchAddress;
import carrel.searchapi.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why one result stands where it stands.
 *
 * @param place its number among the results, from 1
 * @param bars its reasons, most first
 * @param above the result above it, with its points; empty for the first
 * @param back the address of the results
 * @param staff where librarians put a book first for the search
 */
public record WhyView(
        BookCard book,
        String query,
        long place,
        long total,
        String points,
        List<Bar> bars,
        Optional<Above> above,
        String back,
        String staff) {
    private static final int WIDE = 100;
    private static final String PROMOTIONS = "/staff/promotions";

    /**
     * A reason.
     *
     * @param width its share of the strongest reason, 1 to 100
     */
    public record Bar(String said, String words, String points, int width) {}

    /** The result before this one. */
    public record Above(String title, String address, String points, String most) {}

    public WhyView {
        bars = List.copyOf(bars);
    }

    static Optional<WhyView> of(SearchRequest request, SearchAnswer answer, String id, Words words) {
        List<WorkAnswer> works = answer.works();
        int at = Stream.iterate(0, i -> i < works.size(), i -> i + 1)
                .filter(i -> works.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return Optional.empty();
        }
        WorkAnswer work = works.get(at);
        WhyAnswer why = work.why().orElse(new WhyAnswer(0, List.of()));
        double most =
                why.reasons().stream().mapToDouble(ReasonAnswer::points).max().orElse(1);
        Optional<Above> above = at == 0 ? Optional.empty() : Optional.of(above(works.get(at - 1), request, words));
        return Optional.of(new WhyView(
                BookCard.of(work),
                request.query(),
                (long) (request.page() - 1) * request.pageSize() + at + 1,
                answer.total(),
                said(why.points()),
                why.reasons().stream().map(reason -> bar(reason, most, words)).toList(),
                above,
                SearchAddress.of(request),
                SearchAddress.with(PROMOTIONS, request.query())));
    }

    private static Bar bar(ReasonAnswer reason, double most, Words words) {
        return new Bar(reason.in(words), reason.words(), said(reason.points()), (int)
                Math.max(1, Math.round(WIDE * reason.points() / most)));
    }

    private static Above above(WorkAnswer work, SearchRequest request, Words words) {
        WhyAnswer why = work.why().orElse(new WhyAnswer(0, List.of()));
        return new Above(
                work.title(),
                address(request, work.id()),
                said(why.points()),
                why.reasons().stream()
                        .findFirst()
                        .map(reason -> reason.in(words))
                        .orElse(""));
    }

    /** The page that tells why a result of a search stands where it stands. */
    static String address(SearchRequest request, String id) {
        return SearchAddress.with("/search/why", request, "result", id);
    }

    private static String said(double points) {
        return String.format(Locale.ENGLISH, points < 10 ? "%.1f" : "%.0f", points);
    }
}
