package carrel.indexer.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of file that Carrel reads, asked in order: the first that recognises a file reads it. */
public final class SourceFormats {
    private static final int HEAD_BYTES = 8 << 10;

    private final List<SourceFormat> formats;

    private SourceFormats(List<SourceFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Records of catalogs and title lists, most particular first. */
    public static SourceFormats ofRecords() {
        return new SourceFormats(List.of(
                new HarvestedPage(),
                new DatabaseRows(),
                new TableDump(),
                XmlFeed.onix(),
                XmlFeed.opds(),
                XmlFeed.bibliotheca(),
                XmlFeed.dublinCore(),
                new MarcXml(),
                new MarcJson(),
                // After those that show themselves at once: a leader may stand in a quotation too.
                new Iso2709(),
                JsonFeed.databases(),
                JsonFeed.boundless(),
                JsonFeed.overDriveList(),
                JsonFeed.overDriveTitle(),
                JsonFeed.opds(),
                new Mnemonic(),
                new Kbart(),
                new GutenbergCatalog(),
                new ItemList(),
                new Spreadsheet()));
    }

    /** These, and then another that recognises whatever they do not: documents. */
    public SourceFormats then(SourceFormat last) {
        List<SourceFormat> more = new ArrayList<>(formats);
        more.add(last);
        return new SourceFormats(more);
    }

    /**
     * The file's kind; empty when no format recognises it. A record that was cut out of a file is read as that file was,
     * since alone it may look like something else.
     */
    public Optional<SourceFormat> of(SourceFile file) throws IOException {
        Optional<SourceFormat> before = file.cutFrom().flatMap(name -> formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst());
        if (before.isPresent()) {
            return before;
        }
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            return formats.stream()
                    .filter(format -> format.recognises(file, head))
                    .findFirst();
        }
    }
}
