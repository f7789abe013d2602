package carrel.searchapi.textsets;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.text.Language;
import carrel.searchapi.answers.Named;
import carrel.searchapi.wording.Saying;
import carrel.searchapi.wording.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of a text set.
 *
 * @param request what fills the form
 * @param set the answer; empty when nothing was asked yet
 * @param query what stands after the question mark of its address
 */
public record TextSetView(TextSetRequest request, Optional<TextSet> set, String query) {
    /** A form that nobody has filled in. */
    static final TextSetRequest FRESH = TextSetRequest.of("-", new GradeSpan(4, 5));

    private static final int LIST_TITLE_MAX = 200;
    private static final int LIST_WORKS_MAX = 50;
    private static final List<String> GRADES = List.of(
            "PK", "K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "K-1", "K-2", "2-3", "3-5", "4-5",
            "6-8", "9-12");
    private static final List<Named> LANGUAGES = List.of(
            new Named("eng", "English"),
            new Named("spa", "Spanish"),
            new Named("fre", "French"),
            new Named("chi", "Chinese"),
            new Named("ara", "Arabic"),
            new Named("vie", "Vietnamese"));

    /** What the topic's field holds. */
    public String topic() {
        return request.equals(FRESH) ? "" : request.topic();
    }

    /** The grades to choose from, the class's own always among them. */
    public List<String> grades() {
        List<String> grades = new ArrayList<>(GRADES);
        if (!grades.contains(request.grades().toString())) {
            grades.addFirst(request.grades().toString());
        }
        return grades;
    }

    /** The languages to choose from, those chosen always among them. */
    public List<Named> languages() {
        List<Named> languages = new ArrayList<>(LANGUAGES);
        set.stream()
                .flatMap(made -> made.bands().stream())
                .map(TextSet.Step::language)
                .distinct()
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        return languages;
    }

    /** The bands of each language. */
    public List<InLanguage> byLanguage() {
        Map<Named, List<TextSet.Step>> steps = new LinkedHashMap<>();
        set.stream().flatMap(made -> made.bands().stream()).forEach(step -> steps.computeIfAbsent(
                        step.language(), any -> new ArrayList<>())
                .add(step));
        return steps.entrySet().stream()
                .map(entry -> new InLanguage(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The bands of one language. */
    public record InLanguage(Named language, List<TextSet.Step> steps) {}

    /** Where what is on the page becomes a list. */
    public String listAddress() {
        String title = request.topic().isBlank() ? "Text set" : request.topic();
        return "/staff/lists?title=" + encoded(title.substring(0, Math.min(title.length(), LIST_TITLE_MAX)))
                + set.stream()
                        .flatMap(made -> made.items().stream())
                        .map(TextSet.Item::work)
                        .distinct()
                        .limit(LIST_WORKS_MAX)
                        .map(work -> "&work=" + encoded(work))
                        .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** "Below grade: grades 2–3". */
    public static String heading(TextSet.Step step, Words words) {
        String grades = GradeSpan.parse(step.grades())
                .map(span -> Saying.grades(span).in(words))
                .orElse(step.grades());
        return words.say("band.heading", step.name().in(words), grades);
    }

    /** "In Spanish". */
    public static String inLanguage(Named language, Words words) {
        return words.say(
                "set.in",
                words.languageInSentence(
                        Language.of(language.value())
                                .flatMap(Language::twoLetters)
                                .orElse(language.value()),
                        language.label()));
    }

    /** "12 copies, 10 in now"; "Online". */
    public static String reach(Reach reach, Words words) {
        if (reach.copies() == 0) {
            return words.say(reach.online() ? "reach.online" : "reach.ask");
        }
        String copies = words.say("reach.copies", reach.copies(), reach.in());
        return reach.online() ? words.say("reach.both", copies) : copies;
    }
}
