package carrel.launcher;

import carrel.evaluation.EvalCommand;
import carrel.indexer.IndexCommand;
import carrel.indexer.trial.FuzzCommand;
import carrel.searchapi.ServeCommand;
import carrel.searchapi.StaffCommand;
import java.util.concurrent.Callable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code carrel} command. Its exit status is 0 only when all went well, 1 when something was refused or failed, and
 * 2 for a mistake in the call.
 */
@Command(
        name = "carrel",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Carrel, a search engine for school libraries.",
        subcommands = {
            DemoCommand.class,
            IndexCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            LevelCommand.class,
            StaffCommand.class,
            FuzzCommand.class,
            EvalCommand.class
        },
        footer = {"", "carrel COMMAND --help tells more about a command."})
public final class Carrel implements Callable<Integer> {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "When Carrel itself is at fault, print where.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Carrel() {}

    public static void main(String[] args) {
        // Lucene writes to the log of the JDK; here it joins all the others.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine().execute(args));
    }

    /** The whole command line, ready for a call. */
    static CommandLine commandLine() {
        Carrel carrel = new Carrel();
        Complaints complaints = new Complaints(() -> carrel.debug);
        return new CommandLine(carrel, new Wiring())
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setExecutionStrategy(complaints::unlessOutOfMemory)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public Integer call() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "name a command: " + commands);
    }
}
