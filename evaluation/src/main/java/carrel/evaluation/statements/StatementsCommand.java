package carrel.evaluation.statements;

import carrel.evaluation.output.ScoreOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code carrel eval statements}: are the level statements of MARC records understood? */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Scores how level statements of MARC records (521, 526, 385 and others) are understood.")
public final class StatementsCommand implements Callable<Integer> {
    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Option(names = "--lines", description = "Print each field that was not understood exactly, and what was read.")
    private boolean lines;

    @Parameters(
            paramLabel = "FILE.jsonl",
            description = "One field to a line, with tag, ind1, sf and the statements to expect.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * The stable form for scripts.
     *
     * @param n fields scored
     * @param exact share of them of which every statement was read, and nothing else
     * @param falseLevels how many levels were read in fields that state none
     */
    private record Score(int n, double exact, long falseLevels) {}

    @Override
    public Integer call() throws IOException {
        Score score = score();
        if (score.n() == 0) {
            throw new ParameterException(
                    spec.commandLine(), file + " holds no level statement: one to a line expected");
        }
        output.print(
                score,
                out -> out.println("%d fields, %.1f %% read exactly, %d levels where none is stated"
                        .formatted(score.n(), 100 * score.exact(), score.falseLevels())));
        return ExitCode.OK;
    }

    private Score score() throws IOException {
        int n = 0;
        int exact = 0;
        long falseLevels = 0;
        int number = 0;
        try (BufferedReader rows = Files.newBufferedReader(file)) {
            for (String line = rows.readLine(); line != null; line = rows.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                StatedRow row = StatedRow.read(line, number);
                List<ObjectNode> found = row.found();
                n++;
                falseLevels += row.falseLevels(found);
                if (row.isExact(found)) {
                    exact++;
                } else if (lines) {
                    spec.commandLine()
                            .getOut()
                            .println(row.field() + " expected " + row.expect() + " but read " + found);
                }
            }
        } catch (NoSuchFileException missing) {
            throw new ParameterException(spec.commandLine(), "there is no file " + file, missing);
        }
        return new Score(n, n == 0 ? 0 : (double) exact / n, falseLevels);
    }
}
