package carrel.searchapi.readalikes;

import java.util.List;

/**
 * The works that a list of read-alikes is chosen from.
 *
 * @param alike the closest first
 * @param easier of the same topic and feeling, for readers one audience younger
 * @param harder the same for readers one audience older
 */
record Shortlist(List<Scored> alike, List<Scored> easier, List<Scored> harder) {
    Shortlist {
        alike = List.copyOf(alike);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
    }
}
