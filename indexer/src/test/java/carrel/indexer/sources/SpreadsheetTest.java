package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.catalog.Format;
import carrel.catalog.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpreadsheetTest {
    private static final String NAMES =
            row(1, "Equipment 2026") + row(2, "Item", "Model", "Copies", "School", "Staff notes");

    @TempDir
    Path folder;

    @Test
    void aWorkbooksFirstSheetIsReadLikeAList() throws IOException {
        Path list = workbook(NAMES
                + row(3, "Digital camera", "EOS-9", "3", "Maple Elementary", "STAFF: weak battery")
                + row(4, "", "X1", "1", "", "")
                + row(5, "Robot", "R5", "1", "Cedar", ""));

        Reading reading = Reading.of(list);

        assertEquals(List.of("Digital camera", "Robot"), reading.titles());
        assertEquals(1, reading.reasons().size());
        Resource camera = reading.resources().getFirst();
        assertEquals(Format.EQUIPMENT, camera.format());
        assertEquals(3, camera.holdings().size());
        assertEquals("EOS-9", camera.titles().rest());
        assertTrue(!camera.toString().contains("STAFF"), camera::toString);
    }

    @Test
    void anyOtherWorkbookIsADocument() throws IOException {
        Path sheet = workbook(row(1, "Frogs leap.", "Toads walk."));

        assertTrue(SourceFormats.ofRecords().of(new SourceFile(sheet, "test")).isEmpty());
    }

    @Test
    void aWorkbookThatPointsNowhereOrGrowsWithoutEndCostsOnlyItself() throws IOException {
        Path nowhere = workbook(NAMES + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>-1</v></c><c r=\"B3\"><v>5</v></c></row>");
        assertEquals(1, Reading.of(nowhere).reasons().size());

        String wide = "<row><c r=\"SF1\" t=\"str\"><v>y</v></c></row>";
        Path bomb = workbook(NAMES + wide.repeat(8_000));
        IOException why = assertThrows(IOException.class, () -> Reading.of(bomb));
        assertTrue(String.valueOf(why.getMessage()).contains("far more cells"), why.getMessage());
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = (char) ('A' + i) + "" + number;
            boolean count = cells[i].matches("[0-9]+");
            if (cells[i].equals("Digital camera")) {
                row.append("<c r=\"" + at + "\" t=\"s\"><v>0</v></c>");
            } else if (count) {
                row.append("<c r=\"" + at + "\"><v>" + cells[i] + ".0</v></c>");
            } else if (!cells[i].isEmpty()) {
                row.append("<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private Path workbook(String rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "xl/workbook.xml", "<workbook/>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
            part(zip, "xl/sharedStrings.xml", "<sst><si><r><t>Digital </t></r><r><t>camera</t></r></si></sst>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
