package carrel.indexer.harvest;

import carrel.indexer.settings.SourceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fetches what is new in a source over OAI-PMH: all records at first, then those changed or deleted since. Each page is
 * kept in a file before the next is asked for, so that a harvest that is cut off goes on with its resumption token.
 */
public final class OaiHarvest {
    /** What a page in a file begins with, so that its records are known by their envelopes. */
    public static final String MARK = "<?carrel harvested-page?>";

    private static final int PAGES_MAX = 200_000;

    /** A record that changes during a harvest may come again, and a page with it; a list that goes in a circle goes on. */
    private static final int PAGES_AGAIN_MAX = 10;

    private static final String DAYS = "YYYY-MM-DD";

    private final SourceSettings.Oai source;
    private final Path folder;
    private final Patience server;
    private final Set<Integer> pagesSeen = new HashSet<>();
    private int pagesAgain;

    /** @param folder where the pages and the state of this source are kept */
    public OaiHarvest(SourceSettings.Oai source, Path folder, OaiServer server, Patience.Pause pause) {
        this.source = source;
        this.folder = folder;
        this.server = new Patience(server, pause);
    }

    /**
     * Fetches to the end of the list.
     *
     * @return the pages, in order; none when nothing is new
     * @throws IOException when the server cannot be reached or refuses, in a sentence
     */
    public List<Path> pages() throws IOException {
        Files.createDirectories(folder);
        HarvestState state = HarvestState.load(folder, question());
        if (!state.underWay()) {
            clear();
        }
        boolean renewed = false;
        while (!state.complete()) {
            OaiAnswer answer = ask(state);
            if (answer.error().isPresent()) {
                String code = answer.error().get().code();
                if (code.equals("noRecordsMatch")) {
                    state = state.empty(answer.responseDate());
                } else if (code.equals("badResumptionToken") && !renewed) {
                    // Tokens expire; what was fetched so far comes again.
                    renewed = true;
                    clear();
                    state = state.anew();
                } else {
                    throw refusal(answer.error().get());
                }
            } else {
                checkProgress(state, answer);
                state = state.page(answer.responseDate(), answer.token());
            }
            state.save(folder);
        }
        List<Path> pages = new ArrayList<>();
        for (int page = 1; page <= state.pages(); page++) {
            pages.add(page(page));
        }
        return pages;
    }

    /** All pages are in the index: the next harvest asks for what came after. */
    public void taken() throws IOException {
        HarvestState.load(folder, question()).taken().save(folder);
        clear();
    }

    private OaiAnswer ask(HarvestState state) throws IOException {
        String query;
        if (state.token().isEmpty()) {
            query = "verb=ListRecords&metadataPrefix=" + encoded(source.prefix())
                    + source.set().map(set -> "&set=" + encoded(set)).orElse("")
                    + (state.from().isEmpty() ? "" : "&from=" + encoded(from(state.from())));
        } else {
            query = "verb=ListRecords&resumptionToken=" + encoded(state.token());
        }
        byte[] body = server.get(address(query));
        OaiAnswer answer = OaiAnswer.of(body);
        if (answer.error().isEmpty()) {
            keep(body, page(state.pages() + 1));
        }
        return answer;
    }

    /** A server that counts in days refuses a time of day. */
    private String from(String time) throws IOException {
        OaiAnswer identity = OaiAnswer.of(server.get(address("verb=Identify")));
        return identity.granularity().equals(DAYS) && time.length() > DAYS.length()
                ? time.substring(0, DAYS.length())
                : time;
    }

    private void checkProgress(HarvestState before, OaiAnswer answer) throws IOException {
        boolean stuck = !answer.token().isEmpty() && answer.token().equals(before.token());
        boolean again = !answer.identifiers().isEmpty()
                && !pagesSeen.add(answer.identifiers().hashCode());
        pagesAgain += again ? 1 : 0;
        boolean circles = pagesAgain > PAGES_AGAIN_MAX;
        if (stuck || circles || before.pages() >= PAGES_MAX) {
            String sign = stuck ? " (the same resumption token again)" : circles ? " (the same records again)" : "";
            throw new IOException(
                    source.address().getHost() + " sends pages without end" + sign + "; tell whoever runs it");
        }
    }

    private IOException refusal(OaiAnswer.Failure error) {
        String advice =
                switch (error.code()) {
                    case "cannotDisseminateFormat" ->
                        "; prefix in the settings names one of its formats, such as oai_dc";
                    case "noSetHierarchy", "badArgument" -> "; check prefix and set in the settings";
                    default -> "";
                };
        return new IOException(
                source.address().getHost() + " refuses (" + error.code() + "): " + error.words() + advice);
    }

    private URI address(String query) {
        String base = source.address().toString();
        return URI.create(base + (base.indexOf('?') < 0 ? "?" : "&") + query);
    }

    private String question() {
        return source.address() + " " + source.prefix() + " " + source.set().orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Path page(int number) {
        return folder.resolve(String.format("page-%06d.xml", number));
    }

    private void keep(byte[] body, Path page) throws IOException {
        Path draft = folder.resolve("page.draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            out.write((MARK + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
        }
        Files.move(draft, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "page-*.xml")) {
            for (Path page : pages) {
                Files.delete(page);
            }
        }
    }
}
