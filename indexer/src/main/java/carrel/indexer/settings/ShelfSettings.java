package carrel.indexer.settings;

import carrel.analyzers.text.CallNumber;
import carrel.catalog.ShelfMap;
import carrel.catalog.ShelfMap.Stretch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which call numbers stand where in the room. */
final class ShelfSettings {
    private static final Set<String> OF_SHELVES = Set.of("drawing", "places");
    private static final Set<String> OF_A_PLACE = Set.of("from", "to", "building", "spot");

    private ShelfSettings() {}

    /** The part {@code shelves}; paths in it start from the folder. */
    static ShelfMap read(SettingsNode shelves, Path folder) {
        shelves.knowing(OF_SHELVES);
        Optional<Path> drawing = shelves.text("drawing").map(folder::resolve);
        drawing.filter(file -> !Files.isRegularFile(file) || !file.toString().endsWith(".svg"))
                .ifPresent(other -> shelves.mistake("drawing expects an SVG file, but there is none at " + other));
        List<Stretch> stretches = new ArrayList<>();
        shelves.part("places").each((place, part) -> stretch(place, part).ifPresent(stretches::add));
        if (stretches.isEmpty()) {
            shelves.mistake("places names no shelves; give at least one, such as"
                    + " the red shelves: {from: FIC A, to: FIC M}");
        }
        return new ShelfMap(stretches, drawing);
    }

    private static Optional<Stretch> stretch(String place, SettingsNode part) {
        part.knowing(OF_A_PLACE);
        Optional<String> from = key(part.required("from", "FIC A"));
        Optional<String> to = part.has("to") ? part.text("to").flatMap(ShelfSettings::key) : from;
        if (from.isEmpty() || to.isEmpty()) {
            part.mistake("expects call numbers as from and to, such as from: FIC A, to: FIC M");
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) > 0 && !from.get().startsWith(to.get())) {
            part.mistake("runs backwards: on the shelf, from comes after to");
        }
        return Optional.of(new Stretch(place, part.text("building"), from.get(), to.get(), part.text("spot")));
    }

    private static Optional<String> key(String callNumber) {
        return CallNumber.parse(callNumber).map(CallNumber::shelfKey);
    }
}
