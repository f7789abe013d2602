package carrel.indexer;

import carrel.catalog.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which records of a source may be among those that could not be read, and so are not to be taken for gone: a record whose
 * number stands in the bytes of one, and a document by its file.
 */
final class UnreadRecords implements Predicate<Origin> {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> documents = new HashSet<>();
    private final List<Set<String>> records = new ArrayList<>();

    /** A whole file of records that could not be read is set aside without bytes; any record may be in it. */
    private boolean all;

    void addDocument(String path) {
        documents.add(path.replace('\\', '/'));
    }

    void addRecord(byte[] bytes) {
        Set<String> words = words(new String(bytes, StandardCharsets.UTF_8));
        records.add(words);
        all |= words.isEmpty();
    }

    @Override
    public boolean test(Origin origin) {
        Set<String> number = words(origin.controlNumber());
        return all
                || documents.stream().anyMatch(path -> path.endsWith("/" + origin.controlNumber()))
                || records.stream().anyMatch(record -> record.containsAll(number));
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
