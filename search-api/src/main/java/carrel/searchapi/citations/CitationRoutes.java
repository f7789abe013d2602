package carrel.searchapi.citations;

import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.catalog.search.CatalogSearcher;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code GET /api/works/{id}/citation}: a work cited in a style, or as a file for another program. */
public final class CitationRoutes {
    private static final List<String> STYLES = Stream.concat(
                    CitationStyle.codes().stream(), CitationFile.codes().stream())
            .toList();
    private static final int EDITION_CHARACTERS_MAX = 300;

    private final CatalogSearcher catalog;
    private final Citations citations;
    private final Function<String, RuntimeException> noSuchWork;

    /** @param noSuchWork what to throw when the catalog has no work of an id */
    public CitationRoutes(CatalogSearcher catalog, Citations citations, Function<String, RuntimeException> noSuchWork) {
        this.catalog = catalog;
        this.citations = citations;
        this.noSuchWork = noSuchWork;
    }

    /** Answers in every style when none is named. */
    public void cite(Context http) throws IOException {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of("style", "edition"));
        Optional<String> style = parameters.choice("style", STYLES);
        Optional<String> edition = parameters.text("edition", EDITION_CHARACTERS_MAX);
        parameters.check();
        String id = http.pathParam("id");
        Work work = catalog.work(id).orElseThrow(() -> noSuchWork.apply(id));
        Resource cited = edition.map(named -> edition(work, named)).orElse(work.main());

        Optional<CitationFile> file = style.flatMap(CitationFile::ofCode);
        if (file.isPresent()) {
            send(http, file.get(), List.of(cited), "citation");
            return;
        }
        List<Citation> made = style.flatMap(CitationStyle::ofCode)
                .map(one -> List.of(citations.of(cited, one)))
                .orElseGet(() -> citations.all(cited));
        http.json(new CitationAnswer(work.id(), cited.id(), made));
    }

    /** Sends a file for keeping. */
    public static void send(Context http, CitationFile file, List<Resource> editions, String name) {
        http.header("Content-Disposition", "attachment; filename=\"" + name + "." + file.extension() + "\"")
                .contentType(file.type())
                .result(file.write(editions));
    }

    private static Resource edition(Work work, String id) {
        return work.editions(one -> one.id().equals(id)).stream().findFirst().orElseGet(work::main);
    }
}
