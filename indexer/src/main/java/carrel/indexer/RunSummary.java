package carrel.indexer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells a person in a few lines what came of a run, and a program all of it. */
final class RunSummary {
    private final PrintWriter out;
    private final Path index;
    private final Optional<Path> settings;
    private final Optional<Path> report;

    /**
     * @param settings the settings file that named the sources; a retry needs it too
     * @param report where the whole account goes, as JSON
     */
    RunSummary(PrintWriter out, Path index, Optional<Path> settings, Optional<Path> report) {
        this.out = out;
        this.index = index;
        this.settings = settings;
        this.report = report;
    }

    void tell(RunReport account) throws IOException {
        if (report.isPresent()) {
            Files.writeString(report.get(), account.json() + System.lineSeparator());
        }
        out.println(account.counts());
        if (account.counts().read() == 0) {
            out.println("There was nothing to read.");
        }
        if (account.counts().setAside() > 0) {
            out.println("Set aside, with reasons: " + SetAside.beside(index)
                    + " (mend the cause, then: carrel index --index " + index
                    + settings.map(file -> " --settings " + file).orElse("") + " --retry)");
        }
        if (!account.warnings().isEmpty()) {
            out.printf(
                    "%,d records were indexed with a warning; --report FILE spells the warnings out.%n",
                    account.warnings().size());
        }
        if (account.removed() > 0) {
            out.printf("%,d records were taken out: their source no longer has them.%n", account.removed());
        }
        account.removals().stream()
                .filter(removal -> !removal.removed())
                .forEach(refused -> out.println("Refused: " + refused.sentence() + "."));
        account.failures().forEach(this::tellFailure);
        out.printf("%s in %.1f s.%n", account.finished() ? "Finished" : "Stopped early", account.seconds());
        if (!account.finished()) {
            out.println("The index can be used as it is; the same command goes on from here.");
        }
        out.flush();
    }

    /** Says why a source sent nothing. */
    void tellFailure(String failure) {
        tell("Not read: " + failure + ".");
    }

    void tell(String line) {
        out.println(line);
        out.flush();
    }
}
