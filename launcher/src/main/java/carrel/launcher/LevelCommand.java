package carrel.launcher;

import carrel.analyzers.levels.FormulaGrade;
import carrel.analyzers.levels.Readability;
import carrel.searchapi.uploads.DocumentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code carrel level}: how hard a text is to read, with reasons. */
@Command(
        name = "level",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says how hard a text is to read: a range of US grades with reasons, or why there is none.")
final class LevelCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final String UNIT = "US grade";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Parameters(
            paramLabel = "FILE",
            description = "A text or a document such as PDF, EPUB or Word, or - for standard input.")
    private String file = STANDARD_INPUT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The stable form for scripts. */
    private record Level(double low, double mid, double high, String unit, List<String> reasons) {}

    /** The stable form of a refusal. */
    private record Refusal(String refused) {}

    @Override
    public Integer call() throws IOException {
        DocumentReader.Found read =
                file.equals(STANDARD_INPUT) ? LevelledFile.of(System.in) : LevelledFile.of(Path.of(file));
        return switch (read) {
            case DocumentReader.Text text -> tell(text.text());
            case DocumentReader.Unreadable unreadable -> tell(new Readability.Refused(unreadable.why()));
        };
    }

    private int tell(String text) {
        return switch (Readability.of(text)) {
            case Readability.Estimated level -> tell(level, text);
            case Readability.Refused refused -> tell(refused);
        };
    }

    private int tell(Readability.Estimated level, String text) {
        if (json) {
            print(JSON.writeValueAsString(new Level(level.low(), level.mid(), level.high(), UNIT, level.reasons())));
        } else {
            print("Grade " + level.low() + " to " + level.high() + ", likeliest " + level.mid() + ".");
            level.reasons().forEach(reason -> print("  " + reason));
            print("Published formulas, to compare:");
            FormulaGrade.of(text)
                    .forEach(formula -> print(String.format(
                            Locale.ROOT, "  %5.1f  %s (%s)", formula.grade(), formula.name(), formula.source())));
        }
        return ExitCode.OK;
    }

    private int tell(Readability.Refused refused) {
        if (json) {
            print(JSON.writeValueAsString(new Refusal(refused.why())));
        } else {
            print("No level: " + refused.why());
        }
        return ExitCode.SOFTWARE;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
