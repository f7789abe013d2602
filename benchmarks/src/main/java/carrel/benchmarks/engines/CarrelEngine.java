package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Carrel, asked by its API. */
final class CarrelEngine extends ServedEngine {
    private static final String FACETS = "format,language,author,subject,genre,place,time,year";
    private static final int PAGE = 100;

    CarrelEngine(List<String> command, File log) throws IOException {
        super("carrel", command, log);
    }

    @Override
    public Answer ask(Question question) throws IOException, InterruptedException {
        JsonNode page = get(path(question, Question.RESULTS, FACETS));
        return new Answer(
                page.path("total").asLong(), works(page), page.path("reading").asString());
    }

    @Override
    public Set<String> found(Question question) throws IOException, InterruptedException {
        Set<String> found = new HashSet<>();
        String path = path(question, PAGE, "format");
        for (int page = 1; page <= RECORDS_MAX / PAGE; page++) {
            List<List<String>> works = works(get(path + "&page=" + page));
            works.forEach(found::addAll);
            if (works.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    private static String path(Question question, int size, String facets) {
        StringBuilder path = new StringBuilder("/api/search?size=" + size + "&facets=" + facets);
        path.append("&q=").append(encoded(question.words()));
        question.filters()
                .forEach((field, value) ->
                        path.append('&').append(field).append('=').append(encoded(value)));
        return path.toString();
    }

    private static List<List<String>> works(JsonNode page) {
        List<List<String>> works = new ArrayList<>();
        for (JsonNode work : page.path("works")) {
            List<String> editions = new ArrayList<>();
            for (JsonNode edition : work.path("editions")) {
                if (edition.path("matches").asBoolean()) {
                    editions.add(edition.path("id").asString().replaceFirst("^[^#]*#", ""));
                }
            }
            works.add(editions);
        }
        return works;
    }
}
