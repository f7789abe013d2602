package carrel.benchmarks.solr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.DispatcherType;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.marc4j.MarcPermissiveStreamReader;
import org.marc4j.marc.Record;

/**
 * Solr for one command: {@code index FILE DIR} writes the records of a MARC file into an index, {@code serve DIR} answers
 * at an address that it prints, until its input ends.
 */
public final class SolrPeer {
    private static final int WRITERS = 2;
    private static final int BATCH = 256;
    private static final int BATCHES_WAITING_MAX = 16;
    private static final String CORE = "catalog";
    private static final long CORE_OPENS_MILLIS_MAX = 120_000;
    private static final List<String> FILES =
            List.of("solr.xml", "catalog/core.properties", "catalog/conf/solrconfig.xml", "catalog/conf/schema.xml");

    private SolrPeer() {}

    public static void main(String[] args) throws Exception {
        String command = args[0];
        Path folder = Path.of(args[args.length - 1]).toAbsolutePath();
        Path home = home(folder);
        if (command.equals("index")) {
            index(Path.of(args[1]), home);
            System.out.println(spent());
        } else {
            serve(home);
        }
        // Solr leaves threads behind that would keep the process.
        System.exit(0);
    }

    /** CPU milliseconds and peak kilobytes, in the form that the benchmarks read. */
    private static String spent() throws IOException {
        long cpu = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000
                : -1;
        long peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(-1);
        return "spent " + cpu + " " + peak;
    }

    /** Solr's home folder with the schema of this program. */
    private static Path home(Path folder) throws IOException {
        Path home = folder.resolve("home");
        for (String file : FILES) {
            Path to = home.resolve(file);
            Files.createDirectories(to.getParent());
            try (InputStream in = SolrPeer.class.getResourceAsStream("/solr/" + file)) {
                Files.write(to, in == null ? new byte[0] : in.readAllBytes());
            }
        }
        System.setProperty("carrel.solr.data", folder.resolve("data").toString());
        return home;
    }

    private static int index(Path file, Path home) throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Semaphore room = new Semaphore(BATCHES_WAITING_MAX);
        int records = 0;
        try (EmbeddedSolrServer solr = new EmbeddedSolrServer(home, CORE);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                InputStream in = Files.newInputStream(file)) {
            MarcPermissiveStreamReader reader = new MarcPermissiveStreamReader(in, true, true);
            List<Record> batch = new ArrayList<>();
            while (reader.hasNext()) {
                batch.add(reader.next());
                records++;
                if (batch.size() == BATCH || !reader.hasNext()) {
                    List<Record> full = batch;
                    batch = new ArrayList<>();
                    room.acquire();
                    writers.execute(() -> write(solr, full, failure, room));
                }
            }
            writers.shutdown();
            if (!writers.awaitTermination(1, TimeUnit.HOURS) || failure.get() != null) {
                throw new IOException("Solr could not be written", failure.get());
            }
            solr.commit();
        }
        return records;
    }

    private static void write(
            EmbeddedSolrServer solr, List<Record> records, AtomicReference<Throwable> failure, Semaphore room) {
        try {
            List<SolrInputDocument> documents =
                    records.stream().map(SolrDocuments::of).toList();
            solr.add(documents);
        } catch (SolrServerException | IOException | RuntimeException failed) {
            failure.compareAndSet(null, failed);
        } finally {
            room.release();
        }
    }

    private static void serve(Path home) throws Exception {
        System.setProperty("solr.solr.home", home.toString());
        System.setProperty("jetty.testMode", "true");
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(server, "/solr", ServletContextHandler.SESSIONS);
        context.setResourceBase(home.toString());
        context.addEventListener(new CoreContainerProvider());
        SolrDispatchFilter solr = new SolrDispatchFilter();
        context.addFilter(new FilterHolder(solr), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(org.eclipse.jetty.servlet.DefaultServlet.class, "/");
        server.start();
        // The server is open before its core is, and answers 503 until then.
        solr.getCores().waitForLoadingCore(CORE, CORE_OPENS_MILLIS_MAX);
        System.out.println("open http://127.0.0.1:" + connector.getLocalPort() + "/solr/" + CORE);
        untilInputEnds();
        server.stop();
    }

    private static void untilInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // Whoever started this closes its input when all is asked.
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
