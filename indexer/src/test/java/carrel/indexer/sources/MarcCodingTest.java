package carrel.indexer.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MarcCodingTest {
    private static MarcCoding coding(byte[] bytes) {
        return MarcCoding.of(bytes, 0, bytes.length);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @Test
    void wellFormedUtf8IsUtf8WhateverTheLeaderSays() {
        assertEquals(MarcCoding.UTF_8, coding("Élan: łódź, 花".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void diacriticsBeforeTheirLettersAreMarc8() {
        assertEquals(MarcCoding.MARC_8, coding(bytes("Les \u00e2etudes de Fran\u00f0cois", "ISO-8859-1")));
    }

    @Test
    void asciiWithAnEscapeSequenceIsMarc8() {
        assertEquals(MarcCoding.MARC_8, coding(bytes("\u001b$1!0d!FM\u001b(B", "ISO-8859-1")));
    }

    @Test
    void accentsAfterTheirOwnMannerAreWindowsText() {
        assertEquals(MarcCoding.WINDOWS, coding(bytes("Le crapaud blessé à Orléans, d’été", "windows-1252")));
    }

    @Test
    void wordsOfLettersBeyondAsciiAreCyrillic() {
        byte[] title = bytes("Основы гидравлического расчета", "windows-1251");

        assertEquals(MarcCoding.WINDOWS_CYRILLIC, coding(title));
        assertEquals("Основы гидравлического расчета", MarcCoding.WINDOWS_CYRILLIC.decode(title, 0, title.length));
    }

    @Test
    void aBrokenByteAmongUtf8IsMarked() {
        byte[] title = bytes("Ã\u0089lan, Å\u0082Ã³dÅº, \u00ffcafÃ©", "ISO-8859-1");

        assertEquals(MarcCoding.UTF_8_DAMAGED, coding(title));
        assertEquals("Élan, łódź, \ufffdcafé", MarcCoding.UTF_8_DAMAGED.decode(title, 0, title.length));
    }

    @Test
    void decodedTextIsComposed() {
        byte[] title = "Cafe\u0301".getBytes(StandardCharsets.UTF_8);

        assertEquals("Café", MarcCoding.UTF_8.decode(title, 0, title.length));
    }

    @Test
    void controlCharactersAndReferencesDoNotReachReaders() {
        assertEquals("Tom & Jerry's 花", CleanText.of("Tom\u0000 &amp; Jerry&#39;s\u0098 &#x82B1;"));
        assertEquals("R&D; costs", CleanText.of("R&D; costs"));
    }
}
