package carrel.launcher;

import carrel.testcorpus.GoldenSearch;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the API answered: works, suggestions or read-alikes, by whatever a golden search may call them. */
record Answer(JsonNode json) {
    private static final String BY = " / ";
    private static final int SHOWN_MAX = 10;

    long total() {
        return json.path("total").asLong(-1);
    }

    String reading() {
        return json.path("reading").asString("");
    }

    /** What was recognised in the words, each {@code kind=label}. */
    List<String> recognized() {
        return each(json.path("recognized"))
                .map(one ->
                        one.path("kind").asString("") + "=" + one.path("label").asString(""))
                .toList();
    }

    /** The words that were given up. */
    List<String> relaxed() {
        return each(json.path("relaxed"))
                .map(one -> one.path("what").asString(""))
                .toList();
    }

    String firstId() {
        return works().getFirst().path("id").asString("");
    }

    /** Whether the work stands at the rank, from 0. */
    boolean has(int rank, String work) {
        List<JsonNode> works = works();
        return rank < works.size() && is(works.get(rank), work);
    }

    boolean has(String work) {
        return works().stream().anyMatch(one -> is(one, work));
    }

    long count(String group, String value) {
        return each(json.path("facets"))
                .filter(facet -> facet.path("name").asString("").equals(group))
                .flatMap(facet -> each(facet.path("values")))
                .filter(one -> one.path("value").asString("").equals(value))
                .mapToLong(one -> one.path("count").asLong(0))
                .sum();
    }

    boolean shows(GoldenSearch.Shown shown) {
        return works().stream()
                .filter(work -> is(work, shown.of()))
                .flatMap(work -> each(work.path("highlights")))
                .anyMatch(passage -> passage.path("page").asInt(0) == shown.page()
                        && text(passage).contains(shown.has()));
    }

    List<String> passages(String title) {
        return works().stream()
                .filter(work -> is(work, title))
                .flatMap(work -> each(work.path("highlights")))
                .map(passage -> "page " + passage.path("page").asString("-") + ": " + text(passage))
                .toList();
    }

    /** The answer for whoever must find out why it is not the one expected. */
    @Override
    public String toString() {
        return total() + " " + reading() + " "
                + works().stream().limit(SHOWN_MAX).map(Answer::title).toList();
    }

    private List<JsonNode> works() {
        Stream<JsonNode> found = json.has("suggestions") ? each(json.path("suggestions")) : each(json.path("works"));
        return found.map(one -> one.has("work") ? one.path("work") : one).toList();
    }

    private static boolean is(JsonNode work, String named) {
        int by = named.indexOf(BY);
        if (by >= 0) {
            String name = named.substring(by + BY.length());
            return is(work, named.substring(0, by))
                    && each(work.path("contributors"))
                            .anyMatch(one -> one.path("name").asString("").startsWith(name));
        }
        return Stream.concat(Stream.of(work), each(work.path("editions")))
                .anyMatch(one -> one.path("title").asString("").equals(named)
                        || title(one).equals(named)
                        || one.path("text").asString("").equals(named));
    }

    private static String title(JsonNode one) {
        String title = one.path("title").asString(one.path("text").asString(""));
        String subtitle = one.path("subtitle").asString("");
        return subtitle.isEmpty() ? title : title + ": " + subtitle;
    }

    private static String text(JsonNode passage) {
        StringBuilder text = new StringBuilder();
        each(passage.path("parts"))
                .forEach(part -> text.append(part.path("text").asString("")));
        return text.toString();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
