package carrel.evaluation.readalikes;

import carrel.evaluation.output.ScoreOutput;
import carrel.searchapi.readalikes.model.AdditiveModel;
import carrel.searchapi.readalikes.model.BookLists;
import carrel.searchapi.readalikes.model.CatalogProfile;
import carrel.searchapi.readalikes.model.Layer;
import carrel.searchapi.readalikes.model.ModelFile;
import carrel.searchapi.readalikes.model.WorkProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code carrel eval readalikes}: suggestions against what readers of the same book also liked. */
@Command(
        name = "readalikes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Scores read-alikes against what readers of the same book also liked, baselines beside them.",
        footer = {
            "",
            "No seed is scored by a model that was trained on it. Where the shipped model has seen some of the seeds,",
            "models of the same kind are trained here instead, each without the seeds that it then scores."
        })
public final class ReadAlikesCommand implements Callable<Integer> {
    private static final int FOLDS_MIN = 2;

    @Option(names = "--catalog", required = true, paramLabel = "BOOKS.jsonl", description = "All books, one a line.")
    private Path catalog = Path.of("");

    @Option(names = "--seeds", required = true, paramLabel = "IDS.txt", description = "The books to suggest for.")
    private Path seeds = Path.of("");

    @Option(names = "--candidates", required = true, paramLabel = "IDS.txt", description = "What may be suggested.")
    private Path candidates = Path.of("");

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "TRUTH.tsv",
            description = "Seed, candidate and gain, parted by tabs.")
    private Path truth = Path.of("");

    @Option(names = "--lists", paramLabel = "LISTS.tsv", description = "Book-lists: list and book, parted by a tab.")
    private Optional<Path> lists = Optional.empty();

    @Option(names = "--model", paramLabel = "MODEL.json", description = "Another model than the shipped one.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--train",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "MODEL.json",
            description = "Train on these seeds. The scores are cross-validated; to the file, if one is named, goes a"
                    + " model of all seeds.")
    private Optional<String> train = Optional.empty();

    @Option(names = "--about", paramLabel = "TEXT", description = "What a trained model says of its data.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--folds", paramLabel = "N", defaultValue = "5", description = "Of cross-validation. Default: 5.")
    private int folds = 5;

    @Option(names = "--halves", description = "Also train on half of the books and score the other half.")
    private boolean halves;

    @Option(names = "--run", paramLabel = "RUN.tsv", description = "Also score a finished run: seed, candidate, rank.")
    private Optional<Path> run = Optional.empty();

    @Mixin
    private ScoreOutput output = new ScoreOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (folds < FOLDS_MIN) {
            throw new ParameterException(spec.commandLine(), "--folds expects at least 2, but got " + folds);
        }
        Map<String, Book> books = TaskFiles.books(catalog);
        Task task = task(books);
        BookLists booksOnLists = lists.isPresent() ? TaskFiles.lists(lists.get(), books) : BookLists.NONE;
        Profiled profiled = Profiled.of(books.values(), booksOnLists);
        Judge judge = new Judge(task);

        String name = "cross-validated over " + folds + " folds";
        Map<String, Scores> layers = new LinkedHashMap<>();
        Optional<AdditiveModel> unseeing = train.isPresent() ? Optional.empty() : modelWithoutTheseSeeds(task);
        if (unseeing.isPresent()) {
            name = model.map(Path::toString).orElse("shipped");
            layers(profiled.catalog())
                    .forEach(layer -> layers.put(
                            layer.code(), judge.score(seed -> ranked(unseeing.get(), layer, profiled, seed, task))));
        } else {
            List<Findings> findings = Findings.of(task, profiled);
            layers(profiled.catalog())
                    .forEach(layer -> layers.put(
                            layer.code(), judge.score(CrossValidation.of(layer, findings, folds, this::progress))));
            writeTrained(task, findings);
        }
        Map<String, Scores> baselines = Baselines.scores(task, judge, this::progress);
        Optional<Scores> finished = run.isPresent() ? Optional.of(runScores(judge, books)) : Optional.empty();
        Optional<Halves> byHalves = halves
                ? Optional.of(Halves.of(task, profiled, profiled.catalog().layer(), folds, this::progress))
                : Optional.empty();
        Report report = new Report(name, layers, baselines, finished, byHalves, FirstStage.recall(task, profiled));
        output.print(report.asObject(), report::print);
        return ExitCode.OK;
    }

    private Task task(Map<String, Book> books) throws IOException {
        Truth judged = TaskFiles.truth(truth);
        List<Book> all = TaskFiles.ids(seeds, books);
        List<Book> scored = all.stream()
                .filter(seed -> judged.of(seed.id()).size() >= Task.TRUTH_ROWS_MIN)
                .toList();
        if (scored.isEmpty()) {
            throw new IOException("no seed of " + seeds + " has " + Task.TRUTH_ROWS_MIN + " rows in " + truth
                    + "; are these files of one set?");
        }
        return new Task(books, scored, TaskFiles.ids(candidates, books), judged);
    }

    /** The model to score with, unless it was trained on some of the seeds. */
    private Optional<AdditiveModel> modelWithoutTheseSeeds(Task task) throws IOException {
        AdditiveModel named = model.isPresent() ? ModelFile.read(model.get()) : ModelFile.shipped();
        long seen = task.seeds().stream()
                .filter(seed -> named.trainedOn().contains(TrainedModel.fingerprint(seed)))
                .count();
        if (seen == 0) {
            return Optional.of(named);
        }
        String finding = "was trained on " + seen + " of these " + task.seeds().size() + " seeds";
        if (model.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the model " + model.get() + " " + finding
                            + ", and would be scored on what it has seen; score it on other seeds, or leave --model out"
                            + " and say --train for a cross-validated score");
        }
        progress("the shipped model " + finding + ", so models are cross-validated here instead");
        return Optional.empty();
    }

    private void writeTrained(Task task, List<Findings> findings) throws IOException {
        if (train.isEmpty() || train.get().isEmpty()) {
            return;
        }
        AdditiveModel trained = TrainedModel.of(task, findings, about);
        ModelFile.write(trained, Path.of(train.get()));
        progress("wrote " + trained.weights() + " weights to " + train.get());
    }

    private Scores runScores(Judge judge, Map<String, Book> books) throws IOException {
        Map<String, List<String>> rankings = TaskFiles.run(run.orElseThrow());
        return judge.score(seed -> rankings.getOrDefault(seed.id(), List.of()).stream()
                .flatMap(id -> Optional.ofNullable(books.get(id)).stream())
                .toList());
    }

    private static List<Book> ranked(AdditiveModel model, Layer layer, Profiled profiled, Book seed, Task task) {
        WorkProfile here = profiled.work(seed);
        List<Book> allowed = task.candidates().stream()
                .filter(candidate -> Protocol.allows(seed, candidate))
                .toList();
        return Ranking.byScore(
                seed, allowed, candidate -> model.score(layer, profiled.catalog(), here, profiled.work(candidate)));
    }

    /** From the catalogue alone to all that this one has. */
    private static List<Layer> layers(CatalogProfile profile) {
        return Stream.of(Layer.values())
                .filter(layer -> layer.compareTo(profile.layer()) <= 0)
                .toList();
    }

    private void progress(String what) {
        spec.commandLine().getErr().println(what);
        spec.commandLine().getErr().flush();
    }
}
