package carrel.indexer.sources;

import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.mapping.feeds.BibliothecaRules;
import carrel.indexer.mapping.feeds.DublinCoreRules;
import carrel.indexer.mapping.feeds.FeedRules;
import carrel.indexer.mapping.feeds.OnixRules;
import carrel.indexer.mapping.feeds.OpdsEntryRules;
import carrel.indexer.mapping.feeds.XmlElement;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Feeds in XML that are no MARC: each kind has a sign to know it by, a name of its records, and rules. */
final class XmlFeed implements SourceFormat {
    private static final int HEAD_BYTES = 8 << 10;
    private static final Pattern SELF = Pattern.compile("<link\\b(?=[^>]*\\brel=\"self\")[^>]*\\bhref=\"([^\"]+)\"");

    private final String name;
    private final Pattern sign;
    private final Function<ByteWindow, Cutter> cutter;
    private final BiFunction<SourceTraits, String, FeedRules<XmlElement>> rules;

    private XmlFeed(
            String name,
            String sign,
            Function<ByteWindow, Cutter> cutter,
            BiFunction<SourceTraits, String, FeedRules<XmlElement>> rules) {
        this.name = name;
        this.sign = Pattern.compile("\\s*(?=<).*?" + sign, Pattern.DOTALL);
        this.cutter = cutter;
        this.rules = rules;
    }

    /** E-book catalogs: OPDS 1.2, which is Atom. */
    static XmlFeed opds() {
        return new XmlFeed(
                "OPDS 1 feed",
                "<(?:[\\w.-]+:)?(?:feed|entry)\\b[^>]*(?:www\\.w3\\.org/2005/Atom|opds)",
                window -> new ElementCutter(window, Set.of("entry")),
                (traits, head) -> new OpdsEntryRules(traits, base(head)));
    }

    /** Publishers' messages: ONIX for Books 3.0 and 2.1, with reference names or short tags. */
    static XmlFeed onix() {
        return new XmlFeed(
                "ONIX message",
                "<(?:[\\w.-]+:)?(?i:onixmessage)[\\s>]",
                window -> new ElementCutter(window, Set.of("Product", "product")),
                (traits, head) -> new OnixRules(traits));
    }

    static XmlFeed bibliotheca() {
        return new XmlFeed(
                "cloudLibrary items",
                "<(?:ArrayOfItem|Item)\\b.*?<ItemId>",
                window -> new ElementCutter(window, Set.of("Item")),
                (traits, head) -> new BibliothecaRules(traits));
    }

    /** Answers of an OAI-PMH server with simple Dublin Core; those with MARC are MARCXML. */
    static XmlFeed dublinCore() {
        return new XmlFeed(
                "Dublin Core (OAI-PMH)",
                "(?:openarchives\\.org/OAI/2\\.0|<(?:[\\w.-]+:)?OAI-PMH[\\s>]).*?"
                        + "(?:metadataPrefix=\"oai_dc\"|<(?:[\\w.-]+:)?dc[\\s>])",
                window -> new MarcXmlCutter(window, "record"),
                (traits, head) -> new DublinCoreRules(traits));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return sign.matcher(TextStream.head(head)).lookingAt();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        ByteWindow window = new ByteWindow(TextStream.open(file));
        String head = TextStream.head(window.peek(0, HEAD_BYTES));
        Charset charset = MendedXml.charset(head);
        FeedIntake<XmlElement> intake = new FeedIntake<>(file.source(), rules.apply(file.traits(), head));
        return WatchedRecords.of(cutter.apply(window), skip, frame -> {
            List<String> warnings = new ArrayList<>(frame.remarks());
            XmlElement record = MendedXml.read(frame.bytes(), charset, XmlTree::new, warnings)
                    .root();
            return intake.take(frame, record, warnings);
        });
    }

    private static Optional<URI> base(String head) {
        Matcher self = SELF.matcher(head);
        try {
            return self.find() ? Optional.of(URI.create(self.group(1))).filter(URI::isAbsolute) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
