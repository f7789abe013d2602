package carrel.catalog.lucene;

import carrel.catalog.schema.CatalogField.Text;
import carrel.catalog.schema.CatalogSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a text names as a whole: a title, a heading, a call number, a standard number. */
final class WholeNames {
    private static final Pattern CLASS_NUMBER = Pattern.compile("[0-9]{3}([.][0-9]+)?");

    private static final Pattern AS_LONG_AS_AN_ISBN = Pattern.compile("([0-9]{3})?[0-9]{9}[0-9Xx]");

    private WholeNames() {}

    /** The terms that stand for the text as a title, a shelf mark or a number. */
    static List<Term> of(String text) {
        List<Term> names = new ArrayList<>(numbers(text));
        names.add(title(text));
        return names;
    }

    /** The text as a call number or a standard number with blanks in it, as librarians type them: "E SEN", "398.2". */
    static List<Query> asNumber(String text) {
        List<Query> numbers = new ArrayList<>();
        for (Term term : numbers(text)) {
            // Whoever gives the class alone wants the shelf, and in Dewey's numbers all that stands below it.
            boolean shelf = term.field().equals(CatalogSchema.SHELF_MARKS.name())
                    && CLASS_NUMBER.matcher(term.text()).matches();
            numbers.add(new ConstantScoreQuery(shelf ? new PrefixQuery(term) : new TermQuery(term)));
        }
        return numbers;
    }

    /** Whether the text is an ISBN or ISSN, or as long as one and mistyped. */
    static boolean isStandardNumber(String text) {
        return AS_LONG_AS_AN_ISBN.matcher(text.replaceAll("[\\s-]", "")).matches()
                || !CatalogSchema.NUMBERS.analysis().terms(text).isEmpty();
    }

    private static List<Term> numbers(String text) {
        List<Term> numbers = new ArrayList<>();
        for (Text field : List.of(CatalogSchema.SHELF_MARKS, CatalogSchema.NUMBERS)) {
            List<String> terms = field.analysis().terms(text);
            if (terms.size() == 1) {
                numbers.add(new Term(field.name(), terms.getFirst()));
            }
        }
        return numbers;
    }

    /** The term of a title that is this text and no more; of no letters, where the text has none. */
    static Term title(String text) {
        List<String> whole = CatalogSchema.TITLE_WHOLE.analysis().terms(text);
        return new Term(CatalogSchema.TITLE_WHOLE.name(), whole.isEmpty() ? "" : whole.getFirst());
    }

    /** The term of a heading that is this text and no more. */
    static Term heading(String text) {
        return new Term(CatalogSchema.TOPIC_WHOLE.name(), CatalogSchema.wholeTopic(text));
    }
}
