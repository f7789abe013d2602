package carrel.indexer.documents.tika;

import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.Fact;
import carrel.indexer.documents.process.Fact.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;

/**
 * An EPUB's package document, which says more than Tika passes on: which of several titles is the main one, names as
 * they are filed, what each person did, and the series.
 *
 * <p>Sources: EPUB 3.3, section 5 (package document); OPF 2.0.1, section 2.2; calibre's {@code meta} names.
 */
record EpubPackage(List<EpubStatement> statements) {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /** The two ways to obfuscate a font (EPUB 3.3, section 4.4, and Adobe's); the text stays open. */
    private static final Set<String> OBFUSCATION =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    /** The package document of a large anthology has some hundred KB. */
    private static final int ENTRY_BYTES_MAX = 4 << 20;

    EpubPackage {
        statements = List.copyOf(statements);
    }

    /** Reads the package document; one that cannot be read says nothing. */
    static DocumentFacts facts(Path epub) {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            Optional<String> path = statements(zip, CONTAINER).stream()
                    .filter(statement -> statement.name().equals("rootfile"))
                    .map(statement -> statement.attribute("full-path"))
                    .findFirst();
            return path.isEmpty() ? DocumentFacts.NONE : new EpubPackage(statements(zip, path.get())).facts();
        } catch (IOException | TikaException | SAXException unreadable) {
            return DocumentFacts.NONE;
        }
    }

    /** Whether no more than its fonts are locked, which keeps nobody from reading it. */
    static boolean onlyFontsAreLocked(Path epub) {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            List<String> methods = statements(zip, ENCRYPTION).stream()
                    .filter(statement -> statement.name().equals("EncryptionMethod"))
                    .map(statement -> statement.attribute("Algorithm"))
                    .toList();
            return !methods.isEmpty() && OBFUSCATION.containsAll(methods);
        } catch (IOException | TikaException | SAXException unreadable) {
            return false;
        }
    }

    private static List<EpubStatement> statements(ZipFile zip, String path)
            throws IOException, TikaException, SAXException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            return List.of();
        }
        EpubStatements statements = new EpubStatements();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(ENTRY_BYTES_MAX);
            XMLReaderUtils.parseSAX(new ByteArrayInputStream(bytes), statements, new ParseContext());
        }
        return statements.all();
    }

    private DocumentFacts facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, Kind.TITLE, title("main").or(() -> dublinCore("title").findFirst()));
        add(facts, Kind.SUBTITLE, title("subtitle"));
        dublinCore("creator").forEach(creator -> facts.add(credit(creator, "aut")));
        dublinCore("contributor")
                .filter(contributor -> !role(contributor).isEmpty())
                .forEach(contributor -> facts.add(credit(contributor, "")));
        dublinCore("language").forEach(language -> add(facts, Kind.LANGUAGE, Optional.of(language)));
        add(facts, Kind.DATE, published());
        add(facts, Kind.PUBLISHER, dublinCore("publisher").findFirst());
        dublinCore("identifier").forEach(number -> add(facts, Kind.IDENTIFIER, Optional.of(number)));
        dublinCore("subject").forEach(subject -> add(facts, Kind.SUBJECT, Optional.of(subject)));
        series().ifPresent(facts::add);
        return new DocumentFacts(facts);
    }

    private static void add(List<Fact> facts, Kind kind, Optional<EpubStatement> statement) {
        statement.ifPresent(found -> facts.add(Fact.of(kind, found.text())));
    }

    private Stream<EpubStatement> dublinCore(String name) {
        return statements.stream()
                .filter(statement ->
                        statement.name().equals(name) && !statement.text().isEmpty());
    }

    private Optional<EpubStatement> title(String type) {
        return dublinCore("title")
                .filter(title -> refinement(title, "title-type").equals(type))
                .findFirst();
    }

    /** EPUB 2 tells several dates apart by their event; in EPUB 3 the only one is the publication's. */
    private Optional<EpubStatement> published() {
        return dublinCore("date")
                .filter(date -> date.attribute("event").equals("publication"))
                .findFirst()
                .or(() -> dublinCore("date")
                        .filter(date -> date.attribute("event").isEmpty())
                        .findFirst());
    }

    private Fact credit(EpubStatement name, String otherwise) {
        String filed = name.attribute("file-as").isEmpty() ? refinement(name, "file-as") : name.attribute("file-as");
        String role = role(name);
        return new Fact(Kind.CREDIT, filed.contains(",") ? filed : name.text(), role.isEmpty() ? otherwise : role);
    }

    private String role(EpubStatement name) {
        String role = name.attribute("role").isEmpty() ? refinement(name, "role") : name.attribute("role");
        return role.toLowerCase(Locale.ROOT);
    }

    private Optional<Fact> series() {
        Optional<Fact> stated = statements.stream()
                .filter(meta -> meta.attribute("property").equals("belongs-to-collection"))
                .filter(meta -> !meta.text().isEmpty()
                        && !refinement(meta, "collection-type").equals("set"))
                .map(meta -> new Fact(Kind.SERIES, meta.text(), refinement(meta, "group-position")))
                .findFirst();
        return stated.or(() -> Optional.of(named("calibre:series"))
                .filter(name -> !name.isBlank())
                .map(name -> new Fact(
                        Kind.SERIES, name, named("calibre:series_index").replaceFirst("\\.0+$", ""))));
    }

    private String named(String name) {
        return statements.stream()
                .filter(meta -> meta.attribute("name").equals(name))
                .map(meta -> meta.attribute("content").strip())
                .findFirst()
                .orElse("");
    }

    /** What a {@code meta} says about another statement; empty when none does. */
    private String refinement(EpubStatement statement, String property) {
        String id = statement.attribute("id");
        return statements.stream()
                .filter(meta -> !id.isEmpty() && meta.attribute("refines").equals("#" + id))
                .filter(meta -> meta.attribute("property").equals(property))
                .map(EpubStatement::text)
                .findFirst()
                .orElse("");
    }
}
