package carrel.evaluation.levels;

import carrel.analyzers.levels.Readability;
import carrel.evaluation.output.ScoreOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code carrel eval levels}: computed reading levels against stated ones, published formulas beside them. */
@Command(
        name = "levels",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares computed reading levels with stated ones, and published formulas beside them.")
public final class LevelsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(
            paramLabel = "FILE.jsonl",
            arity = "1..*",
            description = "One JSON object to a line: text, and one of bt (higher is easier), reader (0-6),"
                    + " or article and level (0-2).")
    private List<Path> files = List.of();

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Option(names = "--lines", description = "Print one prediction per row, as JSON; the scores go to standard error.")
    private boolean lines;

    @Option(
            names = "--map",
            paramLabel = "DEV.jsonl",
            description = "Fit the line from grades to the file's unit here, instead of on the file itself.")
    private Optional<Path> map = Optional.empty();

    @Option(
            names = "--train",
            paramLabel = "DIR",
            description = "Learn from the files instead, and write the words and the scale into this folder."
                    + " Give McGuffey's Readers, OneStopEnglish and picture books; see docs/decisions.")
    private Optional<Path> train = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (train.isPresent()) {
            return train(train.get());
        }
        if (files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "one file is scored at a time, and here are " + files.size());
        }
        Path file = files.getFirst();
        List<LeveledText> texts = LeveledTexts.in(file);
        if (lines) {
            texts.forEach(text -> out().println(JSON.writeValueAsString(prediction(text))));
        }
        if (texts.stream().anyMatch(text -> text.difficulty().isPresent())) {
            Optional<List<LeveledText>> mapped =
                    map.isPresent() ? Optional.of(LeveledTexts.in(map.get())) : Optional.empty();
            print(LevelScores.of(texts, mapped, Speed.mbPerSecond(texts)));
        } else if (!lines) {
            throw new IOException(file + ": no row states a level; expected bt, reader, or article and level."
                    + " Use --lines to have the rows levelled all the same");
        }
        return ExitCode.OK;
    }

    private int train(Path folder) throws IOException {
        LevelTraining.Trained trained = LevelTraining.from(TrainingTexts.in(files));
        TrainedFiles.write(trained, folder);
        HeldOutScores scores = HeldOutScores.of(trained.heldOut());
        output.print(
                scores,
                out -> out.printf(
                        Locale.ROOT,
                        "%d words and the scale are in %s%n"
                                + "Held out: Readers rho %.3f, Readers 0 to 3 rho %.3f, whole lessons rho %.3f; pairs within an article in"
                                + " order %.3f%n",
                        trained.words().words().size(),
                        folder,
                        scores.readersRho(),
                        scores.firstReadersRho(),
                        scores.lessonsRho(),
                        scores.articlePairOrder()));
        return ExitCode.OK;
    }

    private static Map<String, Object> prediction(LeveledText text) {
        Map<String, Object> prediction = new LinkedHashMap<>();
        prediction.put("id", text.id());
        switch (Readability.of(text.text())) {
            case Readability.Estimated level -> {
                prediction.put("low", level.low());
                prediction.put("mid", level.mid());
                prediction.put("high", level.high());
            }
            case Readability.Refused refused -> prediction.put("refused", refused.why());
        }
        return prediction;
    }

    private void print(LevelScores scores) {
        // With --lines standard output holds one row for each row of the file and nothing else.
        PrintWriter where = lines ? spec.commandLine().getErr() : out();
        output.print(where, scores, to -> table(to, scores));
    }

    private static void table(PrintWriter where, LevelScores scores) {
        where.printf(
                Locale.ROOT,
                "%d texts, %d refused; 80 %% ranges cover %.1f %%; %.1f MB/s%n",
                scores.n(),
                scores.refused(),
                100 * scores.coverage80(),
                scores.mbPerSecond());
        where.printf("%-50s %7s %7s %7s %10s%n", "", "r", "rho", "rmse", "pair order");
        row(where, "Carrel", new LevelScores.Fit(scores.r(), scores.rho(), scores.rmse(), scores.pairOrder()));
        scores.formulas().forEach((name, fit) -> row(where, name, fit));
        scores.copies()
                .forEach((kind, shift) -> where.printf(
                        Locale.ROOT,
                        "Copies moved, %s: %+.2f grades, without signs %.2f%n",
                        kind,
                        shift.mean(),
                        shift.absolute()));
    }

    private static void row(PrintWriter where, String name, LevelScores.Fit fit) {
        where.printf(
                Locale.ROOT, "%-50s %7.3f %7.3f %7.3f %10.3f%n", name, fit.r(), fit.rho(), fit.rmse(), fit.pairOrder());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
