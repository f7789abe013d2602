package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Solr, asked by its API. Which facets it counts is in its {@code solrconfig.xml}. */
final class SolrEngine extends ServedEngine {
    /** Where Carrel looks for beginnings of words; elsewhere they would be stems or sentences. */
    private static final String BEGINNINGS = "title^8 author^7 topic^5";

    SolrEngine(List<String> command, File log) throws IOException {
        super("solr", command, log);
    }

    @Override
    public Answer ask(Question question) throws IOException, InterruptedException {
        JsonNode response = get(path(question, Question.RESULTS)).path("response");
        return new Answer(
                response.path("numFound").asLong(),
                ids(response).stream().map(List::of).toList(),
                "");
    }

    @Override
    public Set<String> found(Question question) throws IOException, InterruptedException {
        return new HashSet<>(
                ids(get(path(question, RECORDS_MAX) + "&fl=id&facet=false").path("response")));
    }

    private static String path(Question question, int rows) {
        StringBuilder path = new StringBuilder("/solr/catalog/select?wt=json&rows=" + rows);
        path.append("&q=").append(encoded(question.words()));
        if (question.isPrefix()) {
            path.append("&qf=").append(encoded(BEGINNINGS));
        }
        question.filters().forEach((field, value) -> path.append("&fq=").append(encoded(field + ":\"" + value + "\"")));
        return path.toString();
    }

    private static List<String> ids(JsonNode response) {
        return StreamSupport.stream(response.path("docs").spliterator(), false)
                .map(document -> document.path("id").asString())
                .toList();
    }
}
