package carrel.searchapi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words, in lower case, that stand anywhere in the records of a catalog. */
final class RecordWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private RecordWords() {}

    /** With those of other texts. */
    static Set<String> of(SmallCatalog catalog, List<String> others) {
        List<String> texts = new ArrayList<>(others);
        catalog.each(work -> collect(work, texts));
        return texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void collect(Object value, List<String> texts) {
        switch (value) {
            case String text -> texts.add(text);
            case Iterable<?> many -> many.forEach(one -> collect(one, texts));
            case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, texts));
            case Record made ->
                Stream.of(made.getClass().getRecordComponents()).forEach(part -> collect(read(part, made), texts));
            default -> {}
        }
    }

    private static Object read(RecordComponent part, Record made) {
        try {
            return part.getAccessor().invoke(made);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
