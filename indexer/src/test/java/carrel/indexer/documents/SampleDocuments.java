package carrel.indexer.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small documents of many kinds, made on the spot in a folder. */
record SampleDocuments(Path folder) {
    static final String CONTAINER = """
            <?xml version="1.0"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """;

    /** A PDF with a page for each text; a line break in the text begins a new line. */
    Path pdf(String name, String... pages) throws IOException {
        try (PDDocument document = printed(pages)) {
            return save(document, name);
        }
    }

    Path encryptedPdf(String name, String page) throws IOException {
        try (PDDocument document = printed(page)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return save(document, name);
        }
    }

    Path scannedPdf(String name) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 100, 100);
            }
            return save(document, name);
        }
    }

    /** A PDF with files attached. */
    Path pdfWithAttachments(String name, String page, List<Path> attachments) throws IOException {
        try (PDDocument document = printed(page)) {
            Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
            for (Path attachment : attachments) {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                String attached = attachment.getFileName().toString();
                file.setFile(attached);
                file.setEmbeddedFile(new PDEmbeddedFile(document, Files.newInputStream(attachment)));
                files.put(attached, file);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            return save(document, name);
        }
    }

    private static PDDocument printed(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : text.split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        document.getDocumentInformation().setTitle("Microsoft Word - pond_life.doc");
        document.getDocumentInformation().setAuthor("Ada Pond");
        return document;
    }

    private Path save(PDDocument document, String name) throws IOException {
        Path path = folder.resolve(name);
        document.save(path.toFile());
        return path;
    }

    Path docx(String name, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return folder.resolve(name);
    }

    Path pptx(String name, String... slides) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (String text : slides) {
                show.createSlide().createTextBox().setText(text);
            }
            show.write(out);
        }
        return folder.resolve(name);
    }

    /** The presentation format before 2007. */
    Path ppt(String name, String... slides) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (String text : slides) {
                show.createSlide().createTextBox().setText(text);
            }
            show.write(out);
        }
        return folder.resolve(name);
    }

    Path odp(String name, String... slides) throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String text : slides) {
            pages.append(
                    "<draw:page draw:name='page'><draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame></draw:page>"
                            .formatted(text));
        }
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                  <office:body><office:presentation>%s</office:presentation></office:body>
                </office:document-content>
                """.formatted(pages);
        return zip(name, "application/vnd.oasis.opendocument.presentation", Map.of("content.xml", content));
    }

    Path xlsx(String name, String cell) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            workbook.createSheet("Frogs").createRow(0).createCell(0).setCellValue(cell);
            workbook.write(out);
        }
        return folder.resolve(name);
    }

    Path odt(String name, String paragraph) throws IOException {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                  <office:body><office:text><text:p>%s</text:p></office:text></office:body>
                </office:document-content>
                """.formatted(paragraph);
        return zip(name, "application/vnd.oasis.opendocument.text", Map.of("content.xml", content));
    }

    /**
     * An EPUB.
     *
     * @param metadata the inside of the package's {@code metadata}
     * @param body the inside of the only chapter's {@code body}
     */
    Path epub(String name, String metadata, String body) throws IOException {
        return epub(name, metadata, body, Map.of());
    }

    /** An EPUB with further files in it, such as {@code META-INF/encryption.xml}. */
    Path epub(String name, String metadata, String body, Map<String, String> more) throws IOException {
        String packageFile = """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
                    %s
                  </metadata>
                  <manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
                  <spine><itemref idref="one"/></spine>
                </package>
                """.formatted(metadata);
        String chapter = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml">
                  <head><title>The chapter's own title</title></head>
                  <body>%s</body>
                </html>
                """.formatted(body);
        Map<String, String> entries = new LinkedHashMap<>(more);
        entries.put("META-INF/container.xml", CONTAINER);
        entries.put("book/package.opf", packageFile);
        entries.put("book/one.xhtml", chapter);
        return zip(name, "application/epub+zip", entries);
    }

    Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path bytes(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A zip whose first entry says what it is, as OpenDocument and EPUB have it. */
    private Path zip(String name, String mediaType, Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, mediaType.getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes(name, bytes.toByteArray());
    }

    private static void store(ZipOutputStream zip, byte[] mediaType) throws IOException {
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(mediaType.length);
        CRC32 sum = new CRC32();
        sum.update(mediaType);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(mediaType);
        zip.closeEntry();
    }
}
