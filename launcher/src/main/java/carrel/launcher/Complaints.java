package carrel.launcher;

import carrel.catalog.lucene.UnusableIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong, in a sentence: what was expected, what came, and what to do. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final BooleanSupplier debug;

    /**
     * Tells of everything that goes wrong under one command line.
     *
     * @param debug whether a fault of Carrel's own is to be printed in full
     */
    Complaints(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] call) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(name(command) + ": " + sentence(mistake));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("See how it is called: " + name(command) + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
        PrintWriter err = command.getErr();
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        err.println(name(command) + ": " + sentence(cause, err));
        return ExitCode.SOFTWARE;
    }

    /** Runs what was called. Errors, unlike exceptions, are not handed to a handler by picocli. */
    int unlessOutOfMemory(ParseResult call) {
        try {
            return new RunLast().execute(call);
        } catch (OutOfMemoryError full) {
            call.commandSpec()
                    .commandLine()
                    .getErr()
                    .println("carrel: the memory did not suffice (" + full.getMessage()
                            + "); allow more, such as 4 GB: CARREL_JAVA_OPTS=-Xmx4g carrel …");
            return ExitCode.SOFTWARE;
        }
    }

    private static String sentence(ParameterException mistake) {
        boolean hasCommands = !mistake.getCommandLine().getSubcommands().isEmpty();
        if (hasCommands && mistake instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command " + unmatched.getUnmatched().getFirst();
        }
        return message(mistake);
    }

    private String sentence(Throwable failure, PrintWriter err) {
        return switch (failure) {
            case UnusableIndex refused -> message(refused);
            case NoSuchFileException missing ->
                "there is no file or folder " + missing.getFile() + "; check the spelling";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written by this user; check its permissions";
            case IOException failed -> message(failed);
            default -> fault(failure, err);
        };
    }

    private static String message(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
    }

    private String fault(Throwable failure, PrintWriter err) {
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
            return "this is a fault of Carrel's own; please report what stands above";
        }
        String sentence = "this is a fault of Carrel's own (" + failure + "); please report it";
        try {
            Path log = Files.createTempFile("carrel-fault-", ".log");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log))) {
                failure.printStackTrace(out);
            }
            return sentence + " with the file " + log;
        } catch (IOException noRoom) {
            return sentence + " with what the same call prints with --debug";
        }
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
