package carrel.analyzers.reading;

import carrel.analyzers.reading.ReadingScale.Spread;
import carrel.analyzers.reading.ReadingScale.Weight;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What training leaves behind: the words and the scale. {@code carrel eval levels --train} makes the files that ship;
 * their headers name the texts and their licences.
 */
public record TrainedReading(Lexicon lexicon, ReadingScale scale) {
    /** Words and their figures, in hundredths, with tabs between; lines with {@code #} are remarks. */
    public static final String WORDS_FILE = "words.tsv";

    /**
     * Traits with their mean, standard deviation and the grades that one deviation adds; then, with one number each, the
     * other parts of the scale.
     */
    public static final String SCALE_FILE = "scale.tsv";

    public static final String INTERCEPT = "intercept";
    public static final String SHORTNESS = "shortness";
    public static final String SPREAD_OF_TEXT = "spread of text";
    public static final String SPREAD_OF_WORDS = "spread of words";

    /** Stands in the file of words for all that are not in it. */
    public static final String UNKNOWN = "*";

    private static final double UNITS = 100;

    /** What ships with Carrel; read once. */
    public static TrainedReading shipped() {
        return Shipped.READING;
    }

    private static final class Shipped {
        private static final TrainedReading READING = read();

        private static TrainedReading read() {
            try (InputStream words = open(WORDS_FILE);
                    InputStream scale = open(SCALE_FILE)) {
                return new TrainedReading(lexicon(words), scale(scale));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        private static InputStream open(String name) throws IOException {
            return Optional.ofNullable(TrainedReading.class.getResourceAsStream(name))
                    .orElseThrow(() -> new IOException("the program is incomplete: there is no " + name + " in it"));
        }
    }

    private static Lexicon lexicon(InputStream in) throws IOException {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (String[] row : rows(in)) {
            figures.put(row[0], new Figures(figure(row[1]), figure(row[2]), figure(row[3]), figure(row[4])));
        }
        Figures unknown = Optional.ofNullable(figures.remove(UNKNOWN))
                .orElseThrow(() -> new IOException("the words lack a line for unknown ones, " + UNKNOWN));
        return new Lexicon(figures, unknown);
    }

    private static double figure(String hundredths) {
        return Integer.parseInt(hundredths) / UNITS;
    }

    private static ReadingScale scale(InputStream in) throws IOException {
        Map<String, Weight> traits = new LinkedHashMap<>();
        Map<String, Double> parts = new HashMap<>();
        for (String[] row : rows(in)) {
            if (row.length == 2) {
                parts.put(row[0], Double.valueOf(row[1]));
            } else {
                traits.put(
                        row[0],
                        new Weight(Double.parseDouble(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3])));
            }
        }
        List<Weight> weights = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            weights.add(Optional.ofNullable(traits.get(trait.name()))
                    .orElseThrow(() -> new IOException("the scale lacks the trait " + trait)));
        }
        return new ReadingScale(
                weights,
                part(parts, INTERCEPT),
                part(parts, SHORTNESS),
                new Spread(part(parts, SPREAD_OF_TEXT), part(parts, SPREAD_OF_WORDS)));
    }

    private static double part(Map<String, Double> parts, String name) throws IOException {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IOException("the scale lacks the line " + name));
    }

    private static List<String[]> rows(InputStream in) throws IOException {
        List<String[]> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }
}
