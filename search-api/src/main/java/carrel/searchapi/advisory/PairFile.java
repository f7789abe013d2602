package carrel.searchapi.advisory;

import carrel.catalog.Work;
import carrel.searchapi.advisory.PairsView.Lost;
import carrel.searchapi.exports.Csv;
import carrel.searchapi.parameters.BookNamed;
import carrel.searchapi.readalikes.CsvRows;
import carrel.searchapi.wording.PageLanguage;
import carrel.searchapi.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of pairs: each row names two books, by page, id, ISBN or title. A first row of headings is passed over, and so
 * are further columns.
 *
 * @param pairs those that could be read
 * @param lost the rows that could not
 */
record PairFile(List<KeptPair> pairs, List<Lost> lost) {
    /** What the first column is called, as {@link Csv#headed} takes it. */
    static final String HEADING = "pair.one";

    private static final List<String> HEADINGS = PageLanguage.offered().stream()
            .map(language -> Words.in(language).say("table." + HEADING))
            .toList();

    PairFile {
        pairs = List.copyOf(pairs);
        lost = List.copyOf(lost);
    }

    /** Finds the books of rows; the number 0 is that of no line. */
    static PairFile of(List<CsvRows.Row> rows, BookNamed books) throws IOException {
        List<KeptPair> pairs = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (CsvRows.Row row : rows) {
            if (row.line() == 1 && HEADINGS.stream().anyMatch(row.cells().getFirst()::equalsIgnoreCase)) {
                continue;
            }
            String first = row.cells().getFirst();
            String second = row.cells().size() > 1 ? row.cells().get(1) : "";
            Optional<Work> one = books.by(first);
            Optional<Work> other = second.isEmpty() ? Optional.empty() : books.by(second);
            if (one.isPresent()
                    && other.isPresent()
                    && !one.get().id().equals(other.get().id())) {
                pairs.add(KeptPair.of(one.get(), other.get()));
            } else {
                lost.add(new Lost(row.line(), one.isEmpty() ? first : second));
            }
        }
        return new PairFile(pairs, lost);
    }
}
