package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarcFormatTest {
    /** A leader of that type and level, an 008 with one code set, and perhaps another field. */
    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            am | -    | -                                     | BOOK
            am | 23 d | -                                     | LARGE_PRINT
            am | -    | 250 __ $aLarge print edition.         | LARGE_PRINT
            am | -    | 300 __ $a355 pages (large print)      | LARGE_PRINT
            am | 23 f | -                                     | BRAILLE
            am | 23 o | -                                     | EBOOK
            am | -    | 007 cr cna                            | EBOOK
            am | -    | 338 __ $aonline resource$bcr$2rdacarrier | EBOOK
            am | -    | 300 __ $a1 online resource (64 pages) | EBOOK
            am | -    | 856 40 $uhttps://reading.example/1    | BOOK
            am | -    | 245 00 $aFrogs$h[sound recording]     | AUDIOBOOK
            as | -    | -                                     | MAGAZINE
            as | 23 o | -                                     | EJOURNAL
            ai | 21 d | -                                     | DATABASE
            ai | 23 o | -                                     | WEBSITE
            tm | -    | -                                     | MANUSCRIPT
            cm | -    | -                                     | SCORE
            em | -    | -                                     | MAP
            gm | 33 v | -                                     | VIDEO
            gm | 33 s | -                                     | PICTURE
            im | -    | -                                     | AUDIOBOOK
            im | 23 o | -                                     | EAUDIOBOOK
            jm | -    | -                                     | MUSIC
            km | -    | -                                     | PICTURE
            mm | 26 g | -                                     | GAME
            mm | 26 b | -                                     | SOFTWARE
            om | -    | -                                     | KIT
            rm | 33 g | -                                     | GAME
            rm | 33 r | -                                     | EQUIPMENT
            rm | -    | 655 _7 $aBoard games.$2lcgft          | GAME
            """)
    void isWhatAReaderHoldsInHand(String type, String code, String field, Format format) {
        String fixedData = code == null
                ? Lines.fixedData(0, '2')
                : Lines.fixedData(Integer.parseInt(code.substring(0, 2)), code.charAt(3));
        String other = field == null ? "500 __ $aA note." : field;

        MarcRecord record = Lines.record("00000n" + type + " a2200000 i 4500", fixedData, other);

        assertEquals(format, MarcFormat.of(record).format());
    }

    @Test
    void aRecordForPrintAndScreenTogetherIsABook() {
        MarcRecord both = Lines.book("007 ta", "007 cr |||||||||||", "300 __ $a1 volume");

        assertEquals(Format.BOOK, MarcFormat.of(both).format());
    }

    @Test
    void anOddLeaderLeavesItToTheWords() {
        assertEquals(
                Format.VIDEO,
                MarcFormat.of(Lines.record("     n   a22", "245 00 $aFrogs$h[videorecording]"))
                        .format());
        assertEquals(
                Format.BOOK,
                MarcFormat.of(Lines.record("", "300 __ $a48 pages")).format());
    }
}
