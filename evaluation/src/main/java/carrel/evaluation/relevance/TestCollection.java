package carrel.evaluation.relevance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, queries, and who said that which document answers which query; the layout of the classic test collections.
 *
 * <pre>
 * docs.jsonl or docs.jsonl.gz   {"id": "12", "title": "…", "author": "…", "text": "…"}; title and author may be missing
 * queries.tsv                   id TAB words
 * qrels.txt                     query 0 document grade; a grade above 0 means that the document answers
 * </pre>
 *
 * @param queries words by the query's id, in the file's order; only those that some document answers
 * @param judgments for each query, the grades of the documents that answer it
 */
record TestCollection(List<Entry> documents, Map<String, String> queries, Map<String, Map<String, Integer>> judgments) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int QREL_COLUMNS = 4;

    /** A document. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            String id,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String title,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String author,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String text) {
        /** All that it says. */
        String whole() {
            return String.join(" ", title, author, text);
        }
    }

    TestCollection {
        documents = List.copyOf(documents);
    }

    /** @throws IOException naming the file and the line that cannot be read */
    static TestCollection in(Path folder) throws IOException {
        Map<String, Map<String, Integer>> judgments = judgments(folder.resolve("qrels.txt"));
        Map<String, String> queries = queries(folder.resolve("queries.tsv"));
        queries.keySet().retainAll(judgments.keySet());
        if (queries.isEmpty()) {
            throw new IOException(folder + ": no query of queries.tsv is answered in qrels.txt; are the ids the same?");
        }
        return new TestCollection(documents(folder), queries, judgments);
    }

    private static List<Entry> documents(Path folder) throws IOException {
        Path plain = folder.resolve("docs.jsonl");
        Path file = Files.exists(plain) ? plain : folder.resolve("docs.jsonl.gz");
        List<Entry> documents = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    documents.add(document(line, file, number));
                }
            }
        }
        return documents;
    }

    private static Entry document(String line, Path file, int number) throws IOException {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JacksonException bad) {
            throw new IOException(file + ", line " + number
                    + ": expected one JSON object with id, title, author, text: " + bad.getOriginalMessage());
        }
    }

    private static Map<String, String> queries(Path file) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t", 2);
            if (columns.length < 2) {
                throw new IOException(file + ": expected an id, a tab and the words, but got \"" + line + "\"");
            }
            queries.put(columns[0].strip(), columns[1].strip());
        }
        return queries;
    }

    private static Map<String, Map<String, Integer>> judgments(Path file) throws IOException {
        Map<String, Map<String, Integer>> judgments = new HashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length != QREL_COLUMNS || !columns[QREL_COLUMNS - 1].matches("-?\\d{1,3}")) {
                throw new IOException(file + ": expected a query, 0, a document and a grade, but got \"" + line + "\"");
            }
            int grade = Integer.parseInt(columns[QREL_COLUMNS - 1]);
            if (grade > 0) {
                judgments.computeIfAbsent(columns[0], none -> new HashMap<>()).put(columns[2], grade);
            }
        }
        return judgments;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
