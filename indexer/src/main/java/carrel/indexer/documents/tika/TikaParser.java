package carrel.indexer.documents.tika;

import carrel.indexer.documents.process.Conclusion;
import carrel.indexer.documents.process.DocumentFacts;
import carrel.indexer.documents.process.DocumentParser;
import carrel.indexer.documents.process.ParseRequest;
import carrel.indexer.documents.process.Reason;
import carrel.indexer.documents.process.TextReceiver;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Reads a document's text and what it says about itself. */
final class TikaParser implements DocumentParser {
    private final Kinds kinds = new Kinds();
    private final Detector detector = new DefaultDetector();
    private final AutoDetectParser forAttachments = new AutoDetectParser(detector, kinds.parsers());
    private final CompositeParser byKind = new CompositeParser(forAttachments.getMediaTypeRegistry(), kinds.parsers());

    @Override
    public Conclusion parse(ParseRequest request, TextReceiver text) throws Exception {
        if (Files.size(request.file()) == 0) {
            return new Conclusion.Refused(Reason.EMPTY, "");
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
        try (TikaInputStream in = TikaInputStream.get(request.file(), metadata)) {
            MediaType type = detector.detect(in, metadata);
            if (!kinds.read(type)) {
                return new Conclusion.Refused(Reason.UNKNOWN_KIND, type.toString());
            }
            metadata.set(Metadata.CONTENT_TYPE, type.toString());
            return parse(in, type, metadata, request.caps(), text);
        }
    }

    private Conclusion parse(
            TikaInputStream in, MediaType type, Metadata metadata, ParseRequest.Caps caps, TextReceiver text)
            throws Exception {
        PagedText pages = new PagedText(text, layout(type), caps.charactersMax());
        ParseContext context = context();
        Attachments attachments = new Attachments(context, pages, caps.attachmentsMax(), caps.nestingMax());
        context.set(EmbeddedDocumentExtractor.class, attachments);
        List<String> warnings = new ArrayList<>();
        try {
            readInto(pages, in, metadata, context);
        } catch (IOException | TikaException | SAXException failed) {
            Optional<Conclusion> refused = refusal(failed);
            boolean readable = Kinds.isEpub(type) && EpubPackage.onlyFontsAreLocked(in.getPath());
            if (WriteLimitReachedException.isWriteLimitReached(failed)) {
                warnings.add("only the first %,d characters can be searched".formatted(caps.charactersMax()));
            } else if (refused.isPresent() && !readable) {
                return refused.get();
            } else if (refused.isEmpty() && !pages.hasWords()) {
                throw failed;
            } else if (refused.isEmpty()) {
                warnings.add("damaged; what could be read of it can be searched");
            }
        }
        if (attachments.leftOut()) {
            warnings.add("contains more documents than are read; only the first ones can be searched");
        }
        warnings.addAll(ScanQuality.warnings(metadata));
        DocumentFacts facts = Facts.of(metadata, pages.heading());
        return new Conclusion.Complete(
                type.toString(),
                Kinds.isEpub(type) ? EpubPackage.facts(in.getPath()).orElse(facts) : facts,
                warnings);
    }

    private void readInto(PagedText pages, TikaInputStream in, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        SecureContentHandler guarded = new SecureContentHandler(pages, in);
        try {
            byKind.parse(in, guarded, metadata, context);
        } catch (SAXException failed) {
            guarded.throwIfCauseOf(failed);
            throw failed;
        }
    }

    private ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        pdf.setMaxMainMemoryBytes(64L << 20);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(Parser.class, forAttachments);
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static Layout layout(MediaType type) {
        String subtype = type.getSubtype();
        if (subtype.equals("pdf")) {
            return Layout.PRINTED_PAGES;
        }
        if (subtype.contains("powerpoint") || subtype.contains("presentationml")) {
            return Layout.SLIDES;
        }
        if (subtype.startsWith("vnd.oasis.opendocument") && subtype.contains("presentation")) {
            return Layout.OPEN_SLIDES;
        }
        boolean typed = type.getType().equals("text") && !subtype.equals("html");
        return typed || subtype.equals("xml") ? Layout.LINES : Layout.FLOWING;
    }

    /** The reasons that can be told apart; any other failure is damage. */
    private static Optional<Conclusion> refusal(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return Optional.of(new Conclusion.Refused(Reason.ENCRYPTED, ""));
            }
            String message =
                    cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
            // Tika's own guard and POI's say "zip bomb"; the JDK numbers the limits of its XML parser.
            if (message.contains("zip bomb") || message.startsWith("jaxp0001")) {
                return Optional.of(new Conclusion.Refused(Reason.OVERFLOWING, ""));
            }
        }
        return Optional.empty();
    }
}
