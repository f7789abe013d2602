package carrel.benchmarks;

import carrel.benchmarks.engines.ChangesBenchCommand;
import carrel.benchmarks.engines.IndexBenchCommand;
import carrel.benchmarks.engines.LoadBenchCommand;
import carrel.benchmarks.engines.SearchBenchCommand;
import carrel.benchmarks.pieces.PiecesCommand;
import carrel.benchmarks.reading.ReadingCommand;
import carrel.benchmarks.records.RecordsCommand;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code carrel bench}: speed, memory and size, on anyone's records. It belongs to the source code, not to the product. */
@Command(
        name = "carrel bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures speed, memory and size beside a bare Lucene index and Solr, on records of your own.",
        subcommands = {
            RecordsCommand.class,
            ReadingCommand.class,
            IndexBenchCommand.class,
            SearchBenchCommand.class,
            LoadBenchCommand.class,
            ChangesBenchCommand.class,
            PiecesCommand.class
        })
public final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new BenchCommand())
                .setExecutionExceptionHandler(BenchCommand::complain)
                .setUsageHelpAutoWidth(true);
    }

    private static int complain(Exception failure, CommandLine command, CommandLine.ParseResult call) throws Exception {
        if (failure instanceof IOException) {
            command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw failure;
    }

    @Override
    public Integer call() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "say what to measure: " + commands);
    }
}
