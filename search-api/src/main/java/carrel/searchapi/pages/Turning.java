package carrel.searchapi.pages;

import carrel.catalog.search.SearchRequest;
import carrel.searchapi.parameters.SearchAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The ways to other pages of the same results.
 *
 * @param near pages about the one that is shown
 */
public record Turning(long page, long pages, Optional<String> before, Optional<String> after, List<Leaf> near) {
    private static final int EACH_SIDE = 2;

    /** A page of the results. */
    public record Leaf(long number, String address, boolean here) {}

    static Turning of(SearchRequest request, long pages) {
        long page = request.page();
        List<Leaf> near = LongStream.rangeClosed(Math.max(1, page - EACH_SIDE), Math.min(pages, page + EACH_SIDE))
                .mapToObj(number -> new Leaf(number, address(request, number), number == page))
                .toList();
        return new Turning(
                page,
                pages,
                page > 1 ? Optional.of(address(request, Math.min(pages, page - 1))) : Optional.empty(),
                page < pages ? Optional.of(address(request, page + 1)) : Optional.empty(),
                near);
    }

    private static String address(SearchRequest request, long page) {
        return SearchAddress.of(request.withPage((int) page, request.pageSize()));
    }
}
