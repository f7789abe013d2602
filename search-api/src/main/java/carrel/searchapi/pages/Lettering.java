package carrel.searchapi.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A title broken into lines that fit on a cover, in letters as large as they can be.
 *
 * @param size of the letters, in units of the cover's width of 120
 */
record Lettering(List<String> lines, double size) {
    private static final List<Double> SIZES = List.of(19.0, 16.0, 14.0, 12.0, 10.5, 9.0);
    static final double LINE_HEIGHT = 1.16;

    /** The width of a middling letter beside its size. */
    private static final double LETTER_WIDTH = 0.57;

    private static final String NARROW = "iljtfI.,'!:;|()- ";
    /** Of Hangul, before which no letter is as wide as it is high; most titles have none, and a page has some forty. */
    private static final int FIRST_SQUARE = 0x1100;

    private static final String WIDE = "mwMW";

    /** @param width in letters of middling width */
    private record Word(String text, double width) {}

    /** The title in a space of that width and height; cut where even the smallest letters are too large. */
    static Lettering of(String title, double width, double height) {
        List<Word> words = words(title);
        return SIZES.stream()
                .map(size -> fit(words, size, width, height))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> cut(words, SIZES.getLast(), width, height));
    }

    private static List<Word> words(String title) {
        return Stream.of(title.strip().split("\\s+"))
                .map(word -> new Word(word, width(word)))
                .toList();
    }

    private static Optional<Lettering> fit(List<Word> words, double size, double width, double height) {
        double lettersMax = width / size / LETTER_WIDTH;
        if (words.stream().anyMatch(word -> word.width > lettersMax)) {
            return Optional.empty();
        }
        List<String> lines = lines(words, lettersMax);
        return lines.size() * size * LINE_HEIGHT <= height ? Optional.of(new Lettering(lines, size)) : Optional.empty();
    }

    private static Lettering cut(List<Word> words, double size, double width, double height) {
        double lettersMax = width / size / LETTER_WIDTH;
        int linesMax = (int) (height / size / LINE_HEIGHT);
        List<String> lines = lines(words, lettersMax).stream()
                .flatMap(line -> pieces(line, lettersMax))
                .toList();
        if (lines.size() <= linesMax) {
            return new Lettering(lines, size);
        }
        List<String> first = new ArrayList<>(lines.subList(0, linesMax));
        first.set(linesMax - 1, first.getLast() + " …");
        return new Lettering(List.copyOf(first), size);
    }

    private static List<String> lines(List<Word> words, double widthMax) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double filled = 0;
        for (Word word : words) {
            if (!line.isEmpty() && filled + width(' ') + word.width > widthMax) {
                lines.add(line.toString());
                line.setLength(0);
            }
            filled = line.isEmpty() ? word.width : filled + width(' ') + word.width;
            line.append(line.isEmpty() ? "" : " ").append(word.text);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** A word longer than a line, in pieces. */
    private static Stream<String> pieces(String line, double widthMax) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        double filled = 0;
        for (int letter : line.codePoints().toArray()) {
            if (filled >= widthMax - 1) {
                pieces.add(piece.toString());
                piece.setLength(0);
                filled = 0;
            }
            piece.appendCodePoint(letter);
            filled += width(letter);
        }
        pieces.add(piece.toString());
        return pieces.stream();
    }

    /** In letters of middling width. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(Lettering::width).sum();
    }

    private static double width(int letter) {
        if (letter >= FIRST_SQUARE && isSquare(letter)) {
            return 1.9;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.6;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.5;
        }
        return Character.isUpperCase(letter) ? 1.25 : 1;
    }

    private static boolean isSquare(int letter) {
        return Character.isIdeographic(letter)
                || switch (Character.UnicodeScript.of(letter)) {
                    case HANGUL, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
    }
}
