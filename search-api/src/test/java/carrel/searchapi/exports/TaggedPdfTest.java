package carrel.searchapi.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.searchapi.pages.QrCode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class TaggedPdfTest {
    private static final String ADDRESS = "https://library.example/works/frogs-of-the-pond";
    private static final int DOTS_PER_INCH = 150;

    @Test
    void textIsReadBackInItsOrderAndTagged() throws Exception {
        try (PDDocument read = Loader.loadPDF(sheet(1))) {
            String text = new PDFTextStripper().getText(read);

            assertTrue(text.indexOf("Pond unit") < text.indexOf("Frogs of the pond"), text);
            assertTrue(text.contains("Čapek in Łódź; ? is not in the font"), text);
            assertEquals("Pond unit", read.getDocumentInformation().getTitle());
            assertEquals("en", read.getDocumentCatalog().getLanguage());
            assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    1,
                    read.getDocumentCatalog().getStructureTreeRoot().getKids().size());
        }
    }

    @Test
    void whatTheFontCannotDrawStandsInLatinLetters() throws Exception {
        try (TaggedPdf pdf = TaggedPdf.titled("Scripts", "en")) {
            pdf.paragraph("Война Łódź Việt");
            assertFalse(pdf.romanised());
            pdf.paragraph("三国演义 / مرحبا / שלום / प्रेम");
            assertTrue(pdf.romanised());

            try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
                String text = new PDFTextStripper().getText(read);
                assertTrue(text.contains("Война Łódź Việt"), text);
                assertTrue(text.contains("sān guó yǎn yì / mrḥbạ / "), text);
                assertFalse(text.contains("?"), text);
            }
        }
    }

    @Test
    void aPrintedCodeLeadsToItsAddress() throws Exception {
        try (PDDocument read = Loader.loadPDF(sheet(1))) {
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);

            String scanned = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();

            assertEquals(ADDRESS, scanned);
        }
    }

    @Test
    void aLongListGoesOnOverPagesAndALongWordIsCut() throws Exception {
        try (PDDocument read = Loader.loadPDF(sheet(40))) {
            assertTrue(read.getNumberOfPages() > 3);
            assertEquals(40, new PDFTextStripper().getText(read).split("Frogs of the pond", -1).length - 1);
        }
    }

    private static byte[] sheet(int entries) throws Exception {
        try (TaggedPdf pdf = TaggedPdf.titled("Pond unit", "en")) {
            pdf.heading(1, "Pond unit");
            pdf.paragraph("Čapek in Łódź; \uD800\uDC00 is not in the font");
            pdf.paragraph("");
            pdf.paragraph("x".repeat(300));
            pdf.heading(2, "Start");
            for (int i = 0; i < entries; i++) {
                pdf.coded(QrCode.of(ADDRESS), "Code", "Frogs of the pond", List.of("Book", "J 597 MAR"));
            }
            return pdf.bytes();
        }
    }
}
