package carrel.indexer.sources;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * MARC 21 as XML: MARCXML, MarcXchange (ISO 25577) and Turbomarc, in a collection, a record alone, or wrapped by OAI-PMH
 * or SRU.
 */
final class MarcXml implements SourceFormat {
    private static final int HEAD_BYTES = 8 << 10;

    private static final Pattern RECORDS =
            Pattern.compile("<(?:[\\w.-]+:)?(?:record|collection|OAI-PMH|searchRetrieveResponse)[\\s>]");
    private static final Pattern SIGNS = Pattern.compile(
            "MARC21/slim|marcxchange|turbomarc|openarchives\\.org/OAI/2\\.0|zing/srw|docs\\.oasis-open\\.org/ns/search-ws"
                    + "|<(?:[\\w.-]+:)?(?:leader|controlfield|datafield|OAI-PMH|searchRetrieveResponse)[\\s>]"
                    + "|<(?:[\\w.-]+:)?record[\\s>]");

    @Override
    public String name() {
        return "MARCXML";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        String text = TextStream.head(head);
        return text.stripLeading().startsWith("<")
                && RECORDS.matcher(text).find()
                && SIGNS.matcher(text).find();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        String head = TextStream.head(window.peek(0, HEAD_BYTES));
        boolean turbo = head.contains("turbomarc");
        MarcIntake intake = new MarcIntake(file);
        Charset charset = MendedXml.charset(head);
        return WatchedRecords.of(
                new MarcXmlCutter(window, turbo ? "r" : "record"),
                skip,
                frame -> intake.take(frame, MarcXmlDecoder.decode(frame, charset)));
    }
}
