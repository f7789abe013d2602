package carrel.indexer.mapping;

/**
 * A field without subfields: MARC 001 to 009.
 *
 * @param tag three characters, "008"
 * @param value its text; positions count from 0
 */
public record ControlField(String tag, String value) {}
