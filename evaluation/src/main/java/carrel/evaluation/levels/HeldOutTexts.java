package carrel.evaluation.levels;

import carrel.analyzers.reading.ReadingScale;
import carrel.analyzers.reading.ReadingScale.Spread;
import carrel.evaluation.levels.Example.Copy;
import carrel.evaluation.levels.TrainingText.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Training texts levelled by scales that never saw them: what can be said of a text that nobody has levelled. */
record HeldOutTexts(List<Text> texts) {
    private static final double COVERAGE = 0.8;

    HeldOutTexts {
        texts = List.copyOf(texts);
    }

    /** One passage. */
    record Part(TrainingText text, Copy copy, int words, double grade) {
        static Part of(Example example, ReadingScale scale) {
            double grade = scale.grade(example.traits(), example.words());
            return new Part(example.text(), example.copy(), example.words(), grade);
        }
    }

    /** One copy of a text, with the mean grade of its passages. */
    record Text(TrainingText text, Copy copy, int words, double grade) {}

    static HeldOutTexts of(List<Part> parts) {
        Map<TrainingText, Map<Copy, List<Part>>> byText = new LinkedHashMap<>();
        parts.forEach(part -> byText.computeIfAbsent(part.text(), text -> new EnumMap<>(Copy.class))
                .computeIfAbsent(part.copy(), copy -> new ArrayList<>())
                .add(part));
        return new HeldOutTexts(byText.entrySet().stream()
                .flatMap(text -> text.getValue().entrySet().stream()
                        .map(copy -> whole(text.getKey(), copy.getKey(), copy.getValue())))
                .toList());
    }

    private static Text whole(TrainingText text, Copy copy, List<Part> parts) {
        int words = parts.stream().mapToInt(Part::words).sum();
        double grades =
                parts.stream().mapToDouble(part -> part.words() * part.grade()).sum();
        return new Text(text, copy, words, grades / words);
    }

    Stream<Text> of(Source source, Copy copy) {
        return texts.stream().filter(text -> text.text().source() == source && text.copy() == copy);
    }

    /**
     * The line on which lessons of each Reader get its grade on average. A scale that makes the least error with single
     * texts draws all of them to the middle, so that hard books would seem easier than any chart says.
     */
    LinearMap stretch() {
        Map<Double, List<Text>> readers = of(Source.READERS, Copy.WHOLE)
                .collect(Collectors.groupingBy(text -> text.text().grade(), TreeMap::new, Collectors.toList()));
        double[] stated = readers.keySet().stream().mapToDouble(grade -> grade).toArray();
        double[] means = readers.values().stream()
                .mapToDouble(texts ->
                        Agreement.mean(texts.stream().mapToDouble(Text::grade).toArray()))
                .toArray();
        return LinearMap.through(means, stated);
    }

    /** The same texts with their grades on another line. */
    HeldOutTexts on(LinearMap line) {
        return new HeldOutTexts(texts.stream()
                .map(text -> new Text(text.text(), text.copy(), text.words(), line.of(text.grade())))
                .toList());
    }

    /** How many grades, times {@link ReadingScale#missing}, the beginning of a text seems easier than the whole. */
    double shortness() {
        Map<TrainingText, Double> whole = new HashMap<>();
        texts.stream()
                .filter(text -> text.copy() == Copy.WHOLE && text.words() >= ReadingScale.WORDS_FULL)
                .forEach(text -> whole.put(text.text(), text.grade()));
        double products = 0;
        double squares = 0;
        for (Text text : texts) {
            if (text.copy() == Copy.FIRST_WORDS && whole.containsKey(text.text())) {
                double missing = ReadingScale.missing(text.words());
                products += missing * (Objects.requireNonNull(whole.get(text.text())) - text.grade());
                squares += missing * missing;
            }
        }
        return squares == 0 ? 0 : products / squares;
    }

    /**
     * As wide as texts of a new source need: what the length of a text takes away is measured on these, whose source is
     * known; the rest on texts whose whole source was held out, and by the source that is missed most.
     */
    Spread spread(HeldOutTexts newSources) {
        double ofWords = Stream.of(Source.values())
                .mapToDouble(this::squareOfWords)
                .average()
                .orElseThrow();
        double ofText = Stream.of(Source.values())
                .mapToDouble(source -> newSources.squareOfText(source, ofWords))
                .max()
                .orElseThrow();
        return new Spread(Math.sqrt(ofText), Math.sqrt(ofWords));
    }

    private double squareOfText(Source source, double ofWords) {
        List<Text> whole = of(source, Copy.WHOLE).toList();
        double far = halfWidth(whole);
        return Math.max(0, far * far - ofWords * shortness(whole));
    }

    private double squareOfWords(Source source) {
        List<Text> whole = of(source, Copy.WHOLE).toList();
        List<Text> begun = of(source, Copy.FIRST_WORDS).toList();
        double far = halfWidth(whole);
        double farOfBegun = halfWidth(begun);
        double fewer = shortness(begun) - shortness(whole);
        return fewer <= 0 ? 0 : Math.max(0, (farOfBegun * farOfBegun - far * far) / fewer);
    }

    /** The mean of 1 / words, to which the square of an error is proportional. */
    private static double shortness(List<Text> texts) {
        return texts.stream().collect(Collectors.averagingDouble(text -> 1.0 / text.words()));
    }

    /**
     * Four in five grades lie no farther than this from the line through all. Sources count in units of their own, so
     * the error is taken on that line, as it is when texts are scored.
     */
    private static double halfWidth(List<Text> texts) {
        double[] grades = texts.stream().mapToDouble(Text::grade).toArray();
        double[] stated =
                texts.stream().mapToDouble(text -> text.text().grade()).toArray();
        LinearMap line = LinearMap.through(grades, stated);
        double[] errors = new double[grades.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.abs(line.of(grades[i]) - stated[i]) / Math.max(Math.abs(line.slope()), 0.1);
        }
        Arrays.sort(errors);
        return errors[(int) (COVERAGE * (errors.length - 1))];
    }
}
