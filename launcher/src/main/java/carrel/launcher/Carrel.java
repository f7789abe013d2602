package carrel.launcher;

import carrel.evaluation.EvalCommand;
import carrel.indexer.IndexCommand;
import carrel.indexer.trial.FuzzCommand;
import carrel.searchapi.ServeCommand;
import carrel.searchapi.StaffCommand;
import java.util.List;
import java.util.Optional;
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
        footer = {"", "carrel COMMAND --help tells more about a command."})
public final class Carrel implements Callable<Integer> {
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            IndexCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            LevelCommand.class,
            StaffCommand.class,
            FuzzCommand.class,
            EvalCommand.class);

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "When Carrel itself is at fault, print where.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Carrel() {}

    public static void main(String[] args) {
        // Lucene writes to the log of the JDK; here it joins all the others.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine(args).execute(args));
    }

    /**
     * The command line, ready for a call. Of the commands it has only the one that is called, if that comes first: to look
     * through all of them and theirs took a fifth of what it costs to start Java for one.
     */
    static CommandLine commandLine(String... call) {
        Carrel carrel = new Carrel();
        Complaints complaints = new Complaints(() -> carrel.debug);
        CommandLine line = new CommandLine(carrel, new Wiring());
        Optional<Class<?>> called =
                COMMANDS.stream().filter(command -> isCalled(command, call)).findFirst();
        called.map(List::<Class<?>>of).orElse(COMMANDS).forEach(line::addSubcommand);
        return line.setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setExecutionStrategy(complaints::unlessOutOfMemory)
                .setUsageHelpAutoWidth(true);
    }

    private static boolean isCalled(Class<?> command, String... call) {
        return call.length > 0 && command.getAnnotation(Command.class).name().equals(call[0]);
    }

    @Override
    public Integer call() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "name a command: " + commands);
    }
}
