package carrel.benchmarks.engines;

import carrel.searchapi.ServeCommand;
import picocli.CommandLine;

/** Carrel as {@code carrel serve} runs it, on a port that is free: {@code DIR}. */
final class ServingProcess {
    private ServingProcess() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new ServeCommand()).execute("--index", args[0], "--port", "0"));
    }
}
