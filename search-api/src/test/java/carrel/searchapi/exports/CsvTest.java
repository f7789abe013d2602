package carrel.searchapi.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+SUM(A1)",
                "-2+3",
                "@cmd",
                "\t=1",
                " =1",
                "\uFF1D1+1",
                "\u00a0=cmd|' /C calc'!A0",
                "\r=1",
                "|calc"
            })
    void noCellIsAFormula(String cell) {
        String line = new Csv(List.of(cell)).text().substring(1);

        assertEquals('\'', line.replaceFirst("^\"", "").charAt(0), line);
    }

    @Test
    void numbersAndWordsStayAsTheyAre() {
        assertEquals(
                "\uFEFFtitle,-3\r\n2.5,Frogs\r\n",
                new Csv(List.of("title", "-3")).row(List.of("2.5", "Frogs")).text());
    }

    @Test
    void commasQuotesAndLinesAreQuoted() {
        assertEquals(
                "\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n",
                new Csv(List.of("a,b", "say \"hi\"", "two\nlines")).text());
    }
}
