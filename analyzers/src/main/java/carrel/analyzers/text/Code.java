package carrel.analyzers.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How addresses, indexes, settings and the names of messages write a constant: {@code LARGE_PRINT} as {@code large-print}. */
public final class Code {
    private Code() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of all constants, in their order. */
    public static List<String> all(Enum<?>[] constants) {
        return Stream.of(constants).map(Code::of).toList();
    }

    /** The one of the constants that has the code, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(E[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }
}
