package carrel.analyzers.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * English plurals that no ending tells: a child who asks for "wolves" means books about the wolf, too. KStem leaves
 * them as they are, since it only knows regular endings.
 */
final class IrregularPlurals {
    private static final String[][] SINGULAR_BY_PLURAL = {
        {"calves", "calf"},
        {"elves", "elf"},
        {"halves", "half"},
        {"hooves", "hoof"},
        {"knives", "knife"},
        {"leaves", "leaf"},
        {"lives", "life"},
        {"loaves", "loaf"},
        {"scarves", "scarf"},
        {"shelves", "shelf"},
        {"thieves", "thief"},
        {"werewolves", "werewolf"},
        {"wives", "wife"},
        {"wolves", "wolf"},
        {"dwarves", "dwarf"},
        {"feet", "foot"},
        {"geese", "goose"},
        {"lice", "louse"},
        {"mice", "mouse"},
        {"dormice", "dormouse"},
        {"teeth", "tooth"},
        {"men", "man"},
        {"women", "woman"},
        {"snowmen", "snowman"},
        {"firemen", "fireman"},
        {"policemen", "policeman"},
        {"gentlemen", "gentleman"},
        {"fishermen", "fisherman"},
        {"children", "child"},
        {"grandchildren", "grandchild"},
        {"oxen", "ox"},
        {"octopi", "octopus"},
        {"cacti", "cactus"},
        {"fungi", "fungus"},
        {"fossae", "fossa"},
        {"larvae", "larva"},
        {"pupae", "pupa"},
        {"antennae", "antenna"},
        {"nebulae", "nebula"},
        {"algae", "alga"},
        {"vertebrae", "vertebra"},
        {"bacteria", "bacterium"},
        {"nuclei", "nucleus"},
        {"radii", "radius"},
        {"crises", "crisis"},
        {"oases", "oasis"},
        {"hypotheses", "hypothesis"},
        {"axes", "axis"},
        {"vertices", "vertex"},
        {"matrices", "matrix"},
        {"phenomena", "phenomenon"},
        {"dice", "die"},
    };

    static final StemmerOverrideFilter.StemmerOverrideMap MAP = map();

    private IrregularPlurals() {}

    private static StemmerOverrideFilter.StemmerOverrideMap map() {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
        for (String[] pair : SINGULAR_BY_PLURAL) {
            builder.add(pair[0], pair[1]);
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("a map in memory cannot fail to be built", e);
        }
    }
}
