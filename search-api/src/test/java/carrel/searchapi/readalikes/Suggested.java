package carrel.searchapi.readalikes;

import carrel.catalog.Work;
import carrel.searchapi.SmallCatalog;
import carrel.searchapi.wording.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What is suggested beside a book, from a shelf that has it and others. */
final class Suggested {
    private Suggested() {}

    static List<ReadAlike> by(Work seed, Work... shelf) {
        return by(seed, List.of(shelf));
    }

    static List<ReadAlike> by(Work seed, List<Work> shelf) {
        try {
            return ReadAlikes.over(new SmallCatalog(with(shelf, seed))).of(seed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Work> with(List<Work> works, Work... more) {
        return Stream.concat(works.stream(), Stream.of(more)).toList();
    }

    static List<String> ids(List<ReadAlike> alikes) {
        return alikes.stream().map(alike -> alike.work().id()).toList();
    }

    static List<String> reasons(ReadAlike alike) {
        return alike.reasons().stream().map(Saying::toString).toList();
    }
}
