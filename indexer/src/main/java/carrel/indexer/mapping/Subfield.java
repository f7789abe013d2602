package carrel.indexer.mapping;

/**
 * A piece of a data field.
 *
 * @param code a lower-case letter or digit in sound records: the "a" of 245 $a
 * @param value its text, NFC
 */
public record Subfield(char code, String value) {}
