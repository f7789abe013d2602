package carrel.indexer.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a source has been harvested; kept beside its pages.
 *
 * @param address what was asked, so that another question begins anew
 * @param from records changed since then are new; empty before the first harvest
 * @param began the server's time when the harvest under way began; empty between harvests
 * @param token where the harvest under way goes on; empty at its beginning and end
 * @param pages how many pages of it lie in files
 * @param complete whether all its pages do
 */
record HarvestState(String address, String from, String began, String token, int pages, boolean complete) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "state.json";

    static HarvestState beginning(String address) {
        return new HarvestState(address, "", "", "", 0, false);
    }

    boolean underWay() {
        return pages > 0;
    }

    HarvestState page(String began, String token) {
        return new HarvestState(address, from, pages == 0 ? began : this.began, token, pages + 1, token.isEmpty());
    }

    /** Nothing new came. */
    HarvestState empty(String began) {
        return new HarvestState(address, from, began, "", pages, true);
    }

    /** The same, begun anew: its token is no longer good. */
    HarvestState anew() {
        return new HarvestState(address, from, "", "", 0, false);
    }

    HarvestState taken() {
        return new HarvestState(address, began.isEmpty() ? from : began, "", "", 0, false);
    }

    static HarvestState load(Path folder, String address) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return beginning(address);
        }
        try {
            HarvestState state = JSON.readValue(Files.readString(file), HarvestState.class);
            return state.address.equals(address) ? state : beginning(address);
        } catch (JacksonException damaged) {
            return beginning(address);
        }
    }

    void save(Path folder) throws IOException {
        Path draft = folder.resolve(NAME + ".draft");
        Files.writeString(draft, JSON.writeValueAsString(this));
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
