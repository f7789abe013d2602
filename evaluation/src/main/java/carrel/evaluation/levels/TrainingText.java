package carrel.evaluation.levels;

/**
 * A text to learn from.
 *
 * @param group texts of one lesson, article or book; they are held out together
 * @param level in the source's own unit, see {@link Source}
 */
record TrainingText(Source source, String group, double level, String text) {
    /** Into how many parts the groups fall when some are held out. */
    static final int FOLDS = 5;

    /**
     * Schools used the Primer and the First Reader in the first grade, and the Sixth at the end of a common school's
     * course; studies with modern measures place the Readers between about so.
     */
    private static final double[] GRADES_OF_READERS = {0.3, 1.2, 2.6, 4.2, 6.2, 8.2, 9.8};

    private static final double GRADES_OF_ARTICLES = 5.5;
    private static final double GRADES_BETWEEN_VERSIONS = 2;

    /** Where a text comes from, which says what its level counts. */
    enum Source {
        /** McGuffey's Readers, 0 (the Primer) to 6. */
        READERS("rows with reader"),
        /** OneStopEnglish: one article in three versions, 0 (elementary) to 2 (advanced). */
        ARTICLES("rows with article and level"),
        /** Picture books; their level is their length in words, since longer ones are for older children. */
        EARLY_BOOKS("English rows with pages");

        private final String rows;

        Source(String rows) {
            this.rows = rows;
        }

        /** How its rows are told from others. */
        String rows() {
            return rows;
        }
    }

    /** The grade that the level stands for. */
    double grade() {
        return switch (source) {
            case READERS -> GRADES_OF_READERS[(int) Math.max(0, Math.min(level, GRADES_OF_READERS.length - 1))];
            case ARTICLES -> GRADES_OF_ARTICLES + GRADES_BETWEEN_VERSIONS * level;
            // A book of 60 words is for kindergarten, and every doubling is for children some half a year older.
            case EARLY_BOOKS -> Math.max(0.5, Math.min(4.5, 0.6 * Math.log(level / 30) / Math.log(2)));
        };
    }

    /** Which part of the groups it belongs to, from 0. */
    int fold() {
        return Math.floorMod(group.hashCode() * 31 + source.name().hashCode(), FOLDS);
    }

    /** Whether the words of this text count as those of beginners. */
    boolean isEarly() {
        return source == Source.EARLY_BOOKS || (source == Source.READERS && level <= 3);
    }

    /** Whether the words of this text count as easy ones. */
    boolean isEasy() {
        return isEarly() || (source == Source.ARTICLES && level == 0);
    }

    /** Whether the words of this text count as hard ones. */
    boolean isHard() {
        return (source == Source.READERS && level >= 5) || (source == Source.ARTICLES && level == 2);
    }
}
