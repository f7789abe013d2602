package carrel.catalog.lucene;

import carrel.analyzers.levels.GradeSpan;
import carrel.catalog.Contributor;
import carrel.catalog.Resource;
import carrel.catalog.lucene.Meant.Asked;
import carrel.catalog.schema.CatalogField.Keyword;
import carrel.catalog.schema.CatalogSchema;
import carrel.catalog.search.Aspect;
import carrel.catalog.search.Filter;
import carrel.catalog.search.QueryWords.Part;
import carrel.catalog.search.QueryWords.Scope;
import carrel.catalog.search.QueryWords.Word;
import carrel.catalog.search.RankingProfile;
import carrel.catalog.search.Recognized;
import carrel.catalog.search.Sentence;
import carrel.catalog.search.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What recognised aspects ask of editions. Names of books and people count only if the catalog has them; what it does not
 * have is left as plain words.
 */
final class AspectQueries {
    /** Between a series' name and its number may stand "book". */
    private static final int VOLUME_SLOP = 2;

    private final IndexSearcher searcher;
    private final RankingProfile profile;
    private final WordQueries words;

    AspectQueries(IndexSearcher searcher, RankingProfile profile) {
        this.searcher = searcher;
        this.profile = profile;
        this.words = new WordQueries(profile);
    }

    /** What the sentence means to this catalog. */
    Meant meant(Sentence sentence) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (Recognized one : sentence.recognized()) {
            asked(sentence, one).ifPresent(asked::add);
        }
        return new Meant(sentence.with(asked.stream().map(Asked::recognized).toList()), asked);
    }

    /** What an aspect counts as. */
    static Signal signal(Aspect aspect) {
        return switch (aspect) {
            case Aspect.ForGrades grades -> Signal.GRADE_FIT;
            case Aspect.AtLevel level -> Signal.LEVEL_FIT;
            case Aspect.InLanguage language -> Signal.LANGUAGE_FIT;
            case Aspect.InFormat format -> Signal.FORMAT_FIT;
            case Aspect.OfLength length -> Signal.LENGTH_FIT;
            case Aspect.OfGenre genre -> genre.mood() ? Signal.MOOD_FIT : Signal.GENRE_FIT;
            case Aspect.Like like -> Signal.LIKE_SHARED;
            case Aspect.ByAuthor author -> Signal.AUTHOR_FIT;
            case Aspect.ByAuthorOf author -> Signal.AUTHOR_FIT;
            case Aspect.Volume volume -> Signal.VOLUME;
        };
    }

    private Optional<Asked> asked(Sentence sentence, Recognized one) throws IOException {
        return switch (one.aspect()) {
            case Aspect.ForGrades grades ->
                Optional.of(counting(one, FieldLayout.matching(new Filter.Has(CatalogSchema.GRADE, grades(grades)))));
            case Aspect.AtLevel level ->
                CatalogSchema.level(level.range().scale().code())
                        .map(field ->
                                counting(one, FieldLayout.matching(new Filter.AtLevel(field, List.of(level.range())))));
            case Aspect.InLanguage language ->
                Optional.of(counting(
                        one,
                        has(CatalogSchema.LANGUAGE, Set.of(language.language().code()))));
            case Aspect.InFormat format -> Optional.of(counting(one, has(CatalogSchema.FORMAT, format.formats())));
            case Aspect.OfLength length -> Optional.of(counting(one, has(CatalogSchema.LENGTH, length.lengths())));
            case Aspect.OfGenre genre ->
                Optional.of(counting(
                        one,
                        WordQueries.atLeast(
                                1,
                                genre.headings().stream()
                                        .map(WordQueries::heading)
                                        .toList())));
            case Aspect.Like like -> like(one, like.title());
            case Aspect.ByAuthor author -> by(sentence, one);
            case Aspect.ByAuthorOf author -> byAuthorOf(one, author.title());
            case Aspect.Volume volume -> {
                Query number = WordQueries.inOrder(
                        CatalogSchema.SERIES_NAME, volume.series() + " " + volume.number(), VOLUME_SLOP);
                yield searcher.count(number) > 0 ? Optional.of(counting(one, number)) : Optional.empty();
            }
        };
    }

    private Asked counting(Recognized one, Query query) {
        Query counting = new BoostQuery(new ConstantScoreQuery(query), profile.of(signal(one.aspect())));
        return new Asked(one, counting, one.aspect().needed());
    }

    private static Query has(Keyword field, Set<String> values) {
        return FieldLayout.matching(new Filter.Has(field, values));
    }

    private static Set<String> grades(Aspect.ForGrades wish) {
        return IntStream.rangeClosed(wish.grades().lowest(), wish.grades().highest())
                .mapToObj(grade -> GradeSpan.of(grade).toString())
                .collect(Collectors.toSet());
    }

    private Optional<Asked> by(Sentence sentence, Recognized one) throws IOException {
        List<Query> names = sentence.parts(one).stream()
                .skip(1)
                .map(part -> words.one(scoped(part, Scope.NAMES)))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Query all = WordQueries.atLeast(names.size(), names);
        return searcher.count(all) > 0 ? Optional.of(counting(one, all)) : Optional.empty();
    }

    private Optional<Asked> byAuthorOf(Recognized one, String title) throws IOException {
        return book(title)
                .flatMap(book -> book.contributors().stream()
                        .filter(Contributor::main)
                        .findFirst()
                        .or(() -> book.contributors().stream().findFirst()))
                .map(author -> counting(
                        one.as(new Aspect.ByAuthor(author.name())), has(CatalogSchema.AUTHOR, Set.of(author.name()))));
    }

    /** The book itself, and what shares its author, headings and genres; what is rare counts more. */
    private Optional<Asked> like(Recognized one, String title) throws IOException {
        return book(title).map(book -> {
            BooleanQuery.Builder alike = new BooleanQuery.Builder();
            Query itself = new ConstantScoreQuery(named(title));
            alike.add(new BoostQuery(itself, profile.of(Signal.LIKE_ITSELF)), Occur.SHOULD);
            BooleanQuery.Builder shared = new BooleanQuery.Builder();
            addShared(CatalogSchema.AUTHOR, book, shared);
            addShared(CatalogSchema.SUBJECT, book, shared);
            addShared(CatalogSchema.GENRE, book, shared);
            addShared(CatalogSchema.SERIES, book, shared);
            alike.add(new BoostQuery(shared.build(), profile.of(Signal.LIKE_SHARED)), Occur.SHOULD);
            return new Asked(one, alike.build(), true);
        });
    }

    private static void addShared(Keyword field, Resource book, BooleanQuery.Builder shared) {
        field.values()
                .apply(book)
                .forEach(value ->
                        shared.add(new TermQuery(new Term(field.name(), FieldLayout.clipped(value))), Occur.SHOULD));
    }

    /** The likeliest book or series of that name; none whose name lacks a word of it. */
    private Optional<Resource> book(String title) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(named(title), Occur.MUST);
        Query whole = new ConstantScoreQuery(new TermQuery(WholeNames.title(title)));
        query.add(new BoostQuery(whole, profile.of(Signal.WHOLE_TITLE)), Occur.SHOULD);
        var found = searcher.search(query.build(), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(StoredEdition.resource(searcher.storedFields(), found.scoreDocs[0].doc));
    }

    /** Editions with all the words in their title, or all in their series. */
    private Query named(String title) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (Scope scope : List.of(Scope.TITLE, Scope.SERIES)) {
            List<Query> all = List.of(title.split(" ")).stream()
                    .map(word -> words.one(new Word(word, scope, false)))
                    .filter(word -> !(word instanceof MatchNoDocsQuery))
                    .toList();
            if (!all.isEmpty()) {
                either.add(WordQueries.atLeast(all.size(), all), Occur.SHOULD);
            }
        }
        return either.build();
    }

    private static Part scoped(Part part, Scope scope) {
        return part instanceof Word word ? new Word(word.text(), scope, false) : part;
    }
}
