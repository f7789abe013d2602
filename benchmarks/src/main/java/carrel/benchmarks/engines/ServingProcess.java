package carrel.benchmarks.engines;

import carrel.searchapi.ServeCommand;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Carrel as {@code carrel serve} runs it, on a port that is free: {@code --index DIR}. */
final class ServingProcess {
    private ServingProcess() {}

    public static void main(String[] args) {
        List<String> call = new ArrayList<>(List.of(args));
        call.addAll(List.of("--port", "0"));
        System.exit(new CommandLine(new ServeCommand()).execute(call.toArray(String[]::new)));
    }
}
