package carrel.indexer.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gdcc.xoai.dataprovider.DataProvider;
import io.gdcc.xoai.dataprovider.exceptions.handler.IdDoesNotExistException;
import io.gdcc.xoai.dataprovider.filter.ScopedFilter;
import io.gdcc.xoai.dataprovider.model.Context;
import io.gdcc.xoai.dataprovider.model.Item;
import io.gdcc.xoai.dataprovider.model.ItemIdentifier;
import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import io.gdcc.xoai.dataprovider.model.Set;
import io.gdcc.xoai.dataprovider.repository.ItemRepository;
import io.gdcc.xoai.dataprovider.repository.Repository;
import io.gdcc.xoai.dataprovider.repository.RepositoryConfiguration;
import io.gdcc.xoai.dataprovider.repository.ResultsPage;
import io.gdcc.xoai.dataprovider.repository.SetRepository;
import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.model.oaipmh.results.record.Metadata;
import io.gdcc.xoai.services.impl.SimpleResumptionTokenFormat;
import io.gdcc.xoai.xml.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;

/** A real OAI-PMH server: the XOAI data provider, which repositories run, over the JDK's HTTP server. */
final class RepositoryServer implements Closeable {
    private static final int PAGE = 3;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final AtomicInteger failuresToCome = new AtomicInteger();
    private final HttpServer http;
    private final DataProvider provider;

    /** @param content the record in XML; null for one that was deleted */
    private record Entry(String identifier, Instant changed, String content) implements Item {
        @Override
        public String getIdentifier() {
            return identifier;
        }

        @Override
        public Instant getDatestamp() {
            return changed;
        }

        @Override
        public List<Set> getSets() {
            return List.of();
        }

        @Override
        public boolean isDeleted() {
            return content.isEmpty();
        }

        @Override
        public Metadata getMetadata() {
            return Metadata.copyFromStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        }
    }

    RepositoryServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RepositoryConfiguration configuration = new RepositoryConfiguration.RepositoryConfigurationBuilder()
                .withRepositoryName("Pond library")
                .withBaseUrl(address().toString())
                .withAdminEmail("librarian@library.example")
                .withEarliestDate(Instant.parse("2020-01-01T00:00:00Z"))
                .withDeleteMethod(DeletedRecord.PERSISTENT)
                .withGranularity(Granularity.Second)
                .withMaxListRecords(PAGE)
                .withMaxListIdentifiers(PAGE)
                .withMaxListSets(PAGE)
                .withResumptionTokenFormat(new SimpleResumptionTokenFormat().withGranularity(Granularity.Second))
                .build();
        Context context = new Context()
                .withMetadataFormat(format("marc21", "http://www.loc.gov/MARC21/slim"))
                .withMetadataFormat(format("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"));
        provider = new DataProvider(
                context,
                new Repository(configuration).withItemRepository(new Shelf()).withSetRepository(new NoSets()));
        http.createContext("/oai", this::answer);
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/oai");
    }

    void put(int number, String changed, String content) {
        entries.put("" + number, new Entry("oai:library.example:" + number, Instant.parse(changed), content));
    }

    void delete(int number, String changed) {
        put(number, changed, "");
    }

    /** The next answers are "try again later". */
    void failNext(int answers) {
        failuresToCome.set(answers);
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private static MetadataFormat format(String prefix, String namespace) {
        return new MetadataFormat().withPrefix(prefix).withNamespace(namespace).withSchemaLocation(namespace + ".xsd");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        questions.add(query);
        byte[] body;
        try {
            body = XmlWriter.toString(provider.handle(parameters(query))).getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        exchange.getResponseHeaders().add("Content-Type", "text/xml");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Map<String, String[]> parameters(String query) {
        Map<String, String[]> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], new String[] {URLDecoder.decode(parts[1], StandardCharsets.UTF_8)});
        }
        return parameters;
    }

    private static final class NoSets implements SetRepository {
        @Override
        public boolean supportSets() {
            return false;
        }

        @Override
        public List<Set> getSets() {
            return List.of();
        }
    }

    private final class Shelf implements ItemRepository {
        @Override
        public ItemIdentifier getItemIdentifier(String identifier) throws IdDoesNotExistException {
            throw new IdDoesNotExistException();
        }

        @Override
        public Item getItem(String identifier, MetadataFormat format) throws IdDoesNotExistException {
            throw new IdDoesNotExistException();
        }

        @Override
        public ResultsPage<ItemIdentifier> getItemIdentifiers(
                List<ScopedFilter> filters, MetadataFormat format, int most, ResumptionToken.Value token) {
            List<ItemIdentifier> all = new ArrayList<>(since(token));
            return new ResultsPage<>(token, false, all, all.size());
        }

        @Override
        public ResultsPage<Item> getItems(
                List<ScopedFilter> filters, MetadataFormat format, int most, ResumptionToken.Value token) {
            List<Item> all = since(token);
            int from = (int) Math.min(all.size(), token.hasOffset() ? token.getOffset() : 0);
            int to = Math.min(all.size(), from + most);
            return new ResultsPage<>(token, to < all.size(), all.subList(from, to), all.size());
        }

        private List<Item> since(ResumptionToken.Value token) {
            return new ArrayList<>(entries.values().stream()
                    .filter(entry -> !token.hasFrom() || !entry.changed().isBefore(token.getFrom()))
                    .toList());
        }
    }
}
