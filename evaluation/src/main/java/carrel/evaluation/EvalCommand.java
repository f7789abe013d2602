package carrel.evaluation;

import carrel.evaluation.bombs.BombsCommand;
import carrel.evaluation.facets.FacetsCommand;
import carrel.evaluation.levels.LevelsCommand;
import carrel.evaluation.readalikes.ReadAlikesCommand;
import carrel.evaluation.readalikes.ReadAlikesSpeedCommand;
import carrel.evaluation.relevance.KnownItemsCommand;
import carrel.evaluation.relevance.RelevanceCommand;
import carrel.evaluation.spelling.SpellingCommand;
import carrel.evaluation.spelling.SuggestionsCommand;
import carrel.evaluation.statements.StatementsCommand;
import carrel.evaluation.textsets.TextSetsCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code carrel eval}: scores of Carrel's answers on anyone's data, beside baselines computed in the same run. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Scores the answers on data of your own: levels, relevance, read-alikes, spelling, text sets.",
        subcommands = {
            LevelsCommand.class,
            StatementsCommand.class,
            RelevanceCommand.class,
            KnownItemsCommand.class,
            FacetsCommand.class,
            BombsCommand.class,
            SpellingCommand.class,
            SuggestionsCommand.class,
            ReadAlikesCommand.class,
            ReadAlikesSpeedCommand.class,
            TextSetsCommand.class
        })
public final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String kinds = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "say what to score: " + kinds);
    }
}
