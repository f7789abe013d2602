package carrel.searchapi;

import carrel.searchapi.staff.Accounts;
import carrel.searchapi.state.State;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carrel staff}: the accounts of those who keep lists, and a copy of all lists. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The accounts of teachers and librarians who keep lists. Readers need none.")
public final class StaffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "say what to do: " + commands);
    }

    /** Adds an account, or gives one a new password. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account, or gives one a new password.")
    int add(
            @Option(
                            names = "--state",
                            paramLabel = "DIR",
                            required = true,
                            description = "The folder that carrel serve uses.")
                    Path folder,
            @Option(
                            names = "--password-stdin",
                            description = "Read the password from standard input instead of asking.")
                    boolean fromInput,
            @Parameters(paramLabel = "NAME") String name)
            throws IOException {
        try (State state = State.in(folder)) {
            new Accounts(state, Clock.systemUTC()).put(name, fromInput ? line() : asked());
            return say("The account " + name + " can sign in at /staff/sign-in.");
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** Deletes an account with its lists. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Deletes an account and all its lists, for good.")
    int remove(
            @Option(names = "--state", paramLabel = "DIR", required = true) Path folder,
            @Parameters(paramLabel = "NAME") String name) {
        try (State state = kept(folder)) {
            boolean was = new Accounts(state, Clock.systemUTC()).remove(name);
            say(was ? "The account " + name + " and its lists are deleted." : "There is no account " + name + ".");
            return was ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** Names the accounts. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Names the accounts.")
    int list(@Option(names = "--state", paramLabel = "DIR", required = true) Path folder) {
        try (State state = kept(folder)) {
            new Accounts(state, Clock.systemUTC()).names().forEach(this::say);
            return ExitCode.OK;
        }
    }

    /** Copies accounts and lists into a file. */
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description =
                    "Copies accounts and lists into a new file, while Carrel runs. To restore, put the file into a state folder as carrel.sqlite.")
    int backup(
            @Option(names = "--state", paramLabel = "DIR", required = true) Path folder,
            @Parameters(paramLabel = "FILE") Path file)
            throws IOException {
        try (State state = kept(folder)) {
            state.backup(file);
            return say("Accounts and lists are copied to " + file + ".");
        }
    }

    /** What is kept in a folder; a misspelt one would be an empty list, or a backup of nothing. */
    private State kept(Path folder) {
        State state = State.in(folder);
        if (!state.isKept()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there are no accounts in " + folder + "; name the folder that carrel serve uses: --state DIR");
        }
        return state;
    }

    private int say(String line) {
        spec.commandLine().getOut().println(line);
        return ExitCode.OK;
    }

    // Java 21 still answers null where there is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    private String asked() {
        Console console = System.console();
        char[] typed = console == null
                ? null
                : console.readPassword("Password (%d characters or more): ", Accounts.PASSWORD_CHARACTERS_MIN);
        if (typed == null) {
            throw new ParameterException(
                    spec.commandLine(), "there is no terminal to ask at; pipe the password in with --password-stdin");
        }
        return new String(typed);
    }

    private static String line() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return line == null ? "" : line;
    }
}
