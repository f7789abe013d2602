package carrel.catalog.lucene;

import carrel.catalog.Resource;
import carrel.catalog.TextPage;
import carrel.catalog.Titles;
import carrel.catalog.Work;
import carrel.catalog.schema.CatalogField;
import carrel.catalog.schema.CatalogSchema;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Editions and works as Lucene documents: what is indexed, and what is kept so that they can be shown again. */
final class StoredEdition {
    /** Tells the two kinds of document apart. */
    static final String KIND = "kind";

    static final String KIND_EDITION = "edition";
    static final String KIND_WORK = "work";

    /** The edition's identity. */
    static final String ID = "id";

    /** The id of the work; on the work and on each of its editions. */
    static final String WORK = "work";

    /** Each of {@link #numbers}, whole: by these the indexer finds other editions of a book. */
    static final String NUMBER = "number";

    /** The run of the indexer that wrote the edition. */
    static final String RUN = "run";

    private static final String RESOURCE = "resource";
    private static final String PAGE_NUMBERS = "page-numbers";
    private static final int NO_NUMBER = 0;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredEdition() {}

    /**
     * A work's block: its editions in order, then the work.
     *
     * @param runs the run that wrote each edition, by the edition's id
     */
    static List<Document> block(Work work, Map<String, String> runs) {
        List<Document> block = new ArrayList<>(work.editions().size() + 1);
        for (Resource edition : work.editions()) {
            block.add(edition(edition, work.id(), runs.getOrDefault(edition.id(), "")));
        }
        block.add(work(work));
        return block;
    }

    private static Document edition(Resource resource, String workId, String run) {
        Document edition = new Document();
        edition.add(new StringField(KIND, KIND_EDITION, Field.Store.NO));
        edition.add(new StringField(ID, resource.id(), Field.Store.NO));
        edition.add(new StringField(WORK, workId, Field.Store.YES));
        edition.add(new StoredField(RUN, run));
        numbers(resource).forEach(number -> edition.add(new StringField(NUMBER, number, Field.Store.NO)));
        edition.add(new StoredField(RESOURCE, json(resource)));
        resource.text()
                .forEach(page ->
                        edition.add(new StoredField(PAGE_NUMBERS, page.number().orElse(NO_NUMBER))));
        for (CatalogField field : CatalogSchema.FIELDS) {
            FieldLayout.write(field, resource, edition);
        }
        return edition;
    }

    /**
     * By what another record of the same book is found: ISBNs of 13 digits, and OCLC numbers after "ocn". An ISSN names a
     * journal, not one of its volumes, so it does not count here.
     */
    static List<String> numbers(Resource resource) {
        List<String> numbers = new ArrayList<>(resource.identifiers().isbns());
        resource.identifiers().oclc().forEach(number -> numbers.add("ocn" + number));
        return numbers;
    }

    private static Document work(Work work) {
        Document document = new Document();
        document.add(new StringField(KIND, KIND_WORK, Field.Store.NO));
        document.add(new StringField(WORK, work.id(), Field.Store.YES));
        for (CatalogField field : CatalogSchema.FIELDS) {
            FieldLayout.writeOrder(field, work.main(), document);
        }
        return document;
    }

    /** The edition without its full text, which is large and seldom wanted. */
    static Resource resource(StoredFields stored, int document) throws IOException {
        return resource(stored.document(document, Set.of(RESOURCE)));
    }

    /** The edition's title alone, which costs a third of the whole. */
    static String title(StoredFields stored, int document) throws IOException {
        return read(stored.document(document, Set.of(RESOURCE)), Titled.class)
                .titles()
                .proper();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Titled(Titles titles) {}

    /** The edition with its full text, and the run that wrote it. */
    static Written written(StoredFields stored, int document) throws IOException {
        return written(stored.document(document));
    }

    /** The same of a document that is being written. */
    static Written written(Document edition) throws IOException {
        String[] texts = edition.getValues(CatalogSchema.TEXT.name());
        List<OptionalInt> numbers = pageNumbers(edition);
        List<TextPage> pages = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            pages.add(new TextPage(numbers.get(i), FieldLayout.pageText(texts[i])));
        }
        return new Written(resource(edition).with().text(pages).build(), edition.get(WORK), edition.get(RUN));
    }

    /** The edition without its full text, and the run that wrote it. */
    static Written withoutText(StoredFields stored, int document) throws IOException {
        Document edition = stored.document(document, Set.of(RESOURCE, WORK, RUN));
        return new Written(resource(edition), edition.get(WORK), edition.get(RUN));
    }

    /** The page number of each value of the edition's full text. */
    static List<OptionalInt> pageNumbers(StoredFields stored, int document) throws IOException {
        return pageNumbers(stored.document(document, Set.of(PAGE_NUMBERS)));
    }

    /** An edition as it stands in the index. */
    record Written(Resource resource, String work, String run) {}

    private static List<OptionalInt> pageNumbers(Document edition) {
        List<OptionalInt> numbers = new ArrayList<>();
        for (var field : edition.getFields(PAGE_NUMBERS)) {
            int number = field.numericValue().intValue();
            numbers.add(number == NO_NUMBER ? OptionalInt.empty() : OptionalInt.of(number));
        }
        return numbers;
    }

    private static byte[] json(Resource resource) {
        return JSON.writeValueAsBytes(resource.with().text(List.of()).build());
    }

    private static Resource resource(Document edition) throws IOException {
        return read(edition, Resource.class);
    }

    private static <T> T read(Document edition, Class<T> as) throws IOException {
        BytesRef json = edition.getBinaryValue(RESOURCE);
        try {
            return JSON.readValue(json.bytes, json.offset, json.length, as);
        } catch (JacksonException damaged) {
            throw new IOException("the index holds an edition that cannot be read: " + damaged.getOriginalMessage());
        }
    }
}
