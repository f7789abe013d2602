package carrel.indexer.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a settings file, gathered so that it is all said at once. */
public final class Mistakes extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> all;

    Mistakes(Path file, List<String> all) {
        super(sentence(file, all));
        this.all = List.copyOf(all);
    }

    /** One sentence each. */
    public List<String> all() {
        return all;
    }

    private static String sentence(Path file, List<String> all) {
        List<String> lines = new ArrayList<>();
        lines.add(file + (all.size() == 1 ? " has a mistake:" : " has " + all.size() + " mistakes:"));
        all.forEach(mistake -> lines.add("  " + mistake));
        return String.join(System.lineSeparator(), lines);
    }
}
