package carrel.indexer.trial;

import carrel.indexer.SourceFiles;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code carrel fuzz}: damages records at random and reads them. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Damages records at random, puts sound ones between them, and reads them all: MARC as ISO 2709, XML and JSON.",
            "The records are made up, or those of a library's own files, under titles that can be counted.",
            "Ends well when 99.9 %% of the sound ones are kept, and nothing hangs, runs out of memory or is lost silently."
        },
        footer = {"", "With little memory, to see that it suffices: CARREL_JAVA_OPTS=-Xmx256m carrel fuzz"})
public final class FuzzCommand implements Callable<Integer> {
    private static final double KEPT_MIN = 0.999;

    @Option(
            names = "--records",
            paramLabel = "N",
            defaultValue = "21000",
            description = "How many to damage, in all forms together. Default: ${DEFAULT-VALUE}.")
    private int records;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed does the same damage. Default: by the clock.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders of MARC to take the records from.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (records < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--records expects a number from 1 up, but got " + records);
        }
        long from = seed.orElseGet(System::nanoTime);
        Map<String, DamageTrial.Score> scores = new LinkedHashMap<>();
        DamageTrial.Score all = DamageTrial.Score.NONE;
        SoundRecords sound = paths.isEmpty() ? SoundRecords.madeUp() : SoundRecords.of(files());
        int each = (records + RecordForm.values().length - 1) / RecordForm.values().length;
        for (RecordForm form : RecordForm.values()) {
            DamageTrial.Score score = DamageTrial.of(form, sound, from, each);
            scores.put(form.name(), score);
            all = all.plus(score);
        }
        scores.put("all", all);
        print(from, scores);
        boolean well =
                all.keptShare() >= KEPT_MIN && all.hangs() == 0 && all.outOfMemory() == 0 && all.silentLosses() == 0;
        return well ? 0 : 1;
    }

    private List<SourceFile> files() throws IOException {
        try {
            return SourceFiles.in(paths);
        } catch (SourceFiles.MissingPath missing) {
            throw new ParameterException(spec.commandLine(), String.valueOf(missing.getMessage()), missing);
        }
    }

    private void print(long from, Map<String, DamageTrial.Score> scores) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>(scores);
            object.put("seed", from);
            object.put("heapMegabytesMax", Runtime.getRuntime().maxMemory() >> 20);
            spec.commandLine().getOut().println(JsonMapper.builder().build().writeValueAsString(object));
        } else {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Seed %d, at most %,d MB of heap.%n",
                            from, Runtime.getRuntime().maxMemory() >> 20);
            scores.forEach((name, score) -> spec.commandLine()
                    .getOut()
                    .printf(
                            "%-12s %,d damaged; of %,d neighbours %,d kept (%.3f %%); %d hangs, %d out of memory, %d lost silently%n",
                            name,
                            score.damaged(),
                            score.neighbours(),
                            score.kept(),
                            100 * score.keptShare(),
                            score.hangs(),
                            score.outOfMemory(),
                            score.silentLosses()));
        }
        spec.commandLine().getOut().flush();
    }
}
