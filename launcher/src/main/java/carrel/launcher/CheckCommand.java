package carrel.launcher;

import carrel.analyzers.text.Analysis;
import carrel.catalog.lucene.IndexCheck;
import carrel.indexer.SetAside;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code carrel check}: whether an index is whole and what is in it, and what a text becomes in one. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads all of an index, compares its checksums, and says what is in it.")
final class CheckCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--index", paramLabel = "DIR", description = "The folder that carrel index has made.")
    private Optional<Path> index = Optional.empty();

    @Option(
            names = "--analyse",
            paramLabel = "TEXT",
            description = "Say what each analysis makes of this text; needs no index.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What is told, in a stable form for scripts. */
    private record Findings(Optional<IndexFindings> index, List<Terms> analyses) {}

    /** What was found of an index that is whole. */
    private record IndexFindings(
            String folder, String generation, String schema, long works, long editions, int segments, long setAside) {
        static IndexFindings of(Path folder) throws IOException {
            IndexCheck check = IndexCheck.of(folder);
            return new IndexFindings(
                    folder.toString(),
                    check.generation().getFileName().toString(),
                    check.stamp().schema(),
                    check.size().works(),
                    check.size().editions(),
                    check.segments(),
                    SetAside.countBeside(folder));
        }
    }

    /**
     * What an analysis makes of a text.
     *
     * @param asked what a query of it asks for
     * @param found what a field that holds it can be found by
     */
    private record Terms(Analysis analysis, List<String> asked, List<String> found) {
        static Terms of(Analysis analysis, String text) {
            return new Terms(analysis, analysis.terms(text), analysis.indexedTerms(text));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (index.isEmpty() && text.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "say which index to check (--index DIR), or which text to analyse (--analyse TEXT)");
        }
        Findings findings = new Findings(
                index.isPresent() ? Optional.of(IndexFindings.of(index.get())) : Optional.empty(),
                text.map(CheckCommand::analyse).orElse(List.of()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(findings));
        } else {
            findings.index().ifPresent(found -> print(found, out));
            findings.analyses().forEach(terms -> print(terms, out));
        }
        return ExitCode.OK;
    }

    private static List<Terms> analyse(String text) {
        return Arrays.stream(Analysis.values())
                .map(analysis -> Terms.of(analysis, text))
                .toList();
    }

    private static void print(IndexFindings index, PrintWriter out) {
        out.println("The index in " + index.folder() + " is whole.");
        out.println("  in use       " + index.generation());
        out.println("  schema       " + index.schema());
        out.printf("  works        %,d%n", index.works());
        out.printf("  editions     %,d%n", index.editions());
        out.printf("  segments     %,d%n", index.segments());
        out.printf("  set aside    %,d%n", index.setAside());
    }

    private static void print(Terms terms, PrintWriter out) {
        out.printf("  %-12s asks for   %s%n", terms.analysis(), bracketed(terms.asked()));
        if (!terms.found().equals(terms.asked())) {
            out.printf("  %-12s found by   %s%n", "", bracketed(terms.found()));
        }
    }

    /** Terms may hold blanks, so each stands in brackets. */
    private static String bracketed(List<String> terms) {
        return terms.isEmpty() ? "nothing" : "[" + String.join("] [", terms) + "]";
    }
}
