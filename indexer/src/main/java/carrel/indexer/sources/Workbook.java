package carrel.indexer.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an Excel workbook (Office Open XML, ECMA-376), as rows of cells in text. */
final class Workbook {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int ROWS_MAX = 200_000;
    private static final int COLUMNS_MAX = 500;

    /** What a part unpacks to; a list of a school has a hundredth of it. */
    private static final long PART_BYTES_MAX = 256L << 20;

    /** Blank ones among them. More than any list has, and as many as a small memory bears. */
    private static final int CELLS_MAX = 4_000_000;

    private Workbook() {}

    /** The rows, as far as a limit; blank ones left out. */
    static List<List<String>> rows(SourceFile file, int most) throws IOException {
        List<String> strings = new ArrayList<>();
        part(file, STRINGS, reader -> readStrings(reader, strings));
        List<List<String>> rows = new ArrayList<>();
        part(file, SHEET, reader -> readRows(reader, strings, rows, Math.min(most, ROWS_MAX)));
        return rows;
    }

    private interface Use {
        void of(XMLStreamReader reader) throws XMLStreamException;
    }

    private static void part(SourceFile file, String name, Use use) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    use.of(SafeXml.open(new Limited(zip)));
                    return;
                }
            }
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new IOException("the workbook is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** Each {@code si} is one string, which may be in pieces of different looks. */
    private static void readStrings(XMLStreamReader reader, List<String> strings) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(CleanText.of(text.toString()));
                text.setLength(0);
            }
        }
    }

    private static void readRows(XMLStreamReader reader, List<String> strings, List<List<String>> rows, int most)
            throws XMLStreamException {
        List<String> row = new ArrayList<>();
        String type = "";
        int column = 0;
        int cells = 0;
        while (reader.hasNext() && rows.size() < most) {
            int event = reader.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? reader.getLocalName()
                    : "";
            if (event == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
                String at = reader.getAttributeValue(null, "r");
                column = at == null ? row.size() : column(at);
                type = String.valueOf(reader.getAttributeValue(null, "t"));
            } else if (event == XMLStreamConstants.START_ELEMENT && (name.equals("v") || name.equals("t"))) {
                put(row, column, value(reader.getElementText(), type, strings));
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("row")) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(List.copyOf(row));
                }
                cells += row.size();
                if (cells > CELLS_MAX) {
                    throw new XMLStreamException("it has far more cells than a list has");
                }
                row.clear();
            }
        }
    }

    /** Numbers are kept as Excel computes: 3 may be "3.0", a long barcode "1.2E10". */
    private static String value(String written, String type, List<String> strings) {
        if (type.equals("s")) {
            int index = Integer.parseInt(written.strip());
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        String plain = CleanText.of(written.strip());
        boolean number = type.equals("null") || type.equals("n");
        return number && plain.matches("-?[0-9.]+(?:[eE][+-]?[0-9]{1,2})?")
                ? new java.math.BigDecimal(plain).stripTrailingZeros().toPlainString()
                : plain;
    }

    private static void put(List<String> row, int column, String value) {
        if (column < COLUMNS_MAX) {
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, value);
        }
    }

    /** "BC12" is in column 54, counted from 0. */
    private static int column(String at) {
        int column = 0;
        for (int i = 0; i < at.length() && Character.isLetter(at.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(at.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    /** Ends a part that unpacks without end. */
    private static final class Limited extends FilterInputStream {
        private long left = PART_BYTES_MAX;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("the workbook unpacks to far more than a list has");
            }
            return read;
        }
    }
}
