package carrel.evaluation.output;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The option {@code --json} of every evaluation: scores are printed in words, or as one JSON object for scripts. */
public final class ScoreOutput {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * Prints what was found, where the command's answers go.
     *
     * @param scores becomes the JSON object
     * @param inWords prints the same for people
     */
    public void print(Object scores, Consumer<PrintWriter> inWords) {
        print(command.commandLine().getOut(), scores, inWords);
    }

    /** Prints what was found somewhere else. */
    public void print(PrintWriter where, Object scores, Consumer<PrintWriter> inWords) {
        if (json) {
            where.println(JSON.writeValueAsString(scores));
        } else {
            inWords.accept(where);
        }
    }
}
