package carrel.indexer.documents.tika;

/** How a kind of document shows its pages and its line ends. */
enum Layout {
    /** Text flows; a line break in it is a space. */
    FLOWING,
    /** Lines end where they are printed or typed. */
    LINES,
    /** Printed pages of printed lines: PDF. */
    PRINTED_PAGES,
    /** Microsoft's slides. */
    SLIDES,
    /** OpenDocument's slides. */
    OPEN_SLIDES;

    boolean keepsLines() {
        return this == LINES || this == PRINTED_PAGES;
    }

    /**
     * Whether a {@code div} begins a page.
     *
     * @param style its class; empty when it has none
     * @param depth how many elements of the body it stands in
     */
    boolean beginsPage(String style, int depth) {
        return switch (this) {
            case FLOWING, LINES -> false;
            case PRINTED_PAGES -> style.equals("page");
            case SLIDES -> style.equals("slide-content");
            case OPEN_SLIDES -> style.isEmpty() && depth == 0;
        };
    }
}
