package carrel.indexer.documents.tika;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.parser.xml.FictionBookParser;

/**
 * The kinds of document that a library keeps to be read, and who reads them. Chosen one by one: what Tika finds on the
 * class path by itself also runs programs (for pictures and films), opens mailboxes and unpacks archives.
 */
final class Kinds {
    /** Kinds that these parsers would read, too, but that are mail, plans, drawings or pictures, not documents. */
    private static final Set<String> LEFT_OUT = Set.of(
            "application/vnd.ms-outlook",
            "application/vnd.ms-project",
            "application/vnd.visio",
            "application/sldworks",
            "image/svg+xml");

    /** Plain text under a name of its own. Programs and style sheets are plain text, too, and not among them. */
    private static final Set<String> PLAIN = Set.of(
            "text/plain",
            "text/csv",
            "text/tsv",
            "text/tab-separated-values",
            "text/markdown",
            "text/x-web-markdown",
            "text/x-rst");

    private final List<Parser> parsers;
    private final Set<String> read;

    Kinds() {
        EpubParser epub = new EpubParser();
        epub.setContentParser(new EpubChapters());
        parsers = List.of(
                new PDFParser(),
                epub,
                new OOXMLParser(),
                new OfficeParser(),
                new OldExcelParser(),
                new Word2006MLParser(),
                new WordMLParser(),
                new SpreadsheetMLParser(),
                new RTFParser(),
                new OpenDocumentParser(),
                new FlatOpenDocumentParser(),
                new WordPerfectParser(),
                new JSoupParser(),
                new FictionBookParser(),
                new DcXMLParser(),
                new TextAndCSVParser());
        ParseContext nothingSpecial = new ParseContext();
        Stream<String> named = parsers.stream()
                .flatMap(parser -> parser.getSupportedTypes(nothingSpecial).stream())
                .map(MediaType::toString);
        read = Stream.concat(named, PLAIN.stream())
                .filter(kind -> !LEFT_OUT.contains(kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    Parser[] parsers() {
        return parsers.toArray(Parser[]::new);
    }

    boolean read(MediaType type) {
        return read.contains(type.toString())
                || read.contains(type.getBaseType().toString());
    }

    static boolean isEpub(MediaType type) {
        return type.getSubtype().equals("epub+zip") || type.getSubtype().equals("x-ibooks+zip");
    }
}
