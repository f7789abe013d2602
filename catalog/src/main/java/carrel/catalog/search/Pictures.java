package carrel.catalog.search;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The little pictures that tablets offer beside letters, by their names in Unicode. */
final class Pictures {
    /** Words of names that say how a thing is drawn: DOG FACE, WHITE MEDIUM STAR. */
    private static final Set<String> DRAWN =
            Set.of("face", "symbol", "sign", "emoji", "white", "black", "heavy", "medium", "with", "of", "and");

    private Pictures() {}

    /** What the pictures in a text show, in words; empty without pictures. */
    static String named(String text) {
        return text.codePoints()
                .filter(Pictures::isOne)
                .mapToObj(Character::getName)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
                .filter(word -> !DRAWN.contains(word))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Signs that are letters' neighbours, such as ©, are drawings too to Unicode, but not where readers want to see one. */
    private static boolean isOne(int character) {
        return Character.isExtendedPictographic(character)
                && (Character.isEmojiPresentation(character) || Character.isSupplementaryCodePoint(character))
                && Character.getName(character) != null;
    }
}
