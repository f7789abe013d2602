package carrel.searchapi.web;

/** XML written element by element; all text is escaped. */
final class Markup {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** A tag of our own, with its brackets. */
    Markup tag(String tag) {
        text.append(tag).append('\n');
        return this;
    }

    /** An element with text in it. */
    Markup element(String name, String content) {
        text.append('<').append(name).append('>');
        content.codePoints().filter(Markup::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.appendCodePoint(letter);
            }
        });
        text.append("</").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** What XML 1.0 (2.2) lets be written at all. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
