package carrel.catalog.search;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.ScaleRange;
import carrel.analyzers.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader's sentence asks for beside its topic: a grade, a language, a kind of book, a book to be like. */
public sealed interface Aspect {
    /** Which kind it is; addresses name it to have its words searched as plain words. */
    Kind kind();

    /** What it was read as, to be shown: "Grade 3", "Spanish". */
    String label();

    /** Whether only works with it answer; otherwise those with it come first. */
    boolean needed();

    /** The kinds of aspects. */
    enum Kind {
        GRADE("For"),
        LEVEL("Level"),
        LANGUAGE("In"),
        FORMAT("As"),
        LENGTH("Length"),
        GENRE("Kind"),
        LIKE("Like"),
        AUTHOR("By"),
        SERIES("Series");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What to call it on a page. */
        public String label() {
            return label;
        }

        /** How addresses write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that code, if there is one. */
        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /** For these grades. A wish: the best book about sharks may say nothing about grades. */
    record ForGrades(GradeSpan grades) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.GRADE;
        }

        @Override
        public String label() {
            return "Grade " + grades;
        }

        @Override
        public boolean needed() {
            return false;
        }
    }

    /** At a level that was named by its number on a scale, which nobody does who does not mean it. */
    record AtLevel(ScaleRange range) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.LEVEL;
        }

        @Override
        public String label() {
            return range.scale().label() + " " + range;
        }

        @Override
        public boolean needed() {
            return true;
        }
    }

    /** In a language. */
    record InLanguage(Language language) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.LANGUAGE;
        }

        @Override
        public String label() {
            return language.name();
        }

        @Override
        public boolean needed() {
            return true;
        }
    }

    /** In one of these formats, by their codes. */
    record InFormat(String label, Set<String> formats) implements Aspect {
        public InFormat {
            formats = Set.copyOf(formats);
        }

        @Override
        public Kind kind() {
            return Kind.FORMAT;
        }

        @Override
        public boolean needed() {
            return true;
        }
    }

    /** Short or long, by codes of the facet. A wish, since few records of old books count pages well. */
    record OfLength(String label, Set<String> lengths) implements Aspect {
        public OfLength {
            lengths = Set.copyOf(lengths);
        }

        @Override
        public Kind kind() {
            return Kind.LENGTH;
        }

        @Override
        public boolean needed() {
            return false;
        }
    }

    /**
     * A genre, or a mood.
     *
     * @param headings any of which says so in a record
     * @param mood whether it is how a book feels, which records seldom say; then it is a wish
     */
    record OfGenre(String label, List<String> headings, boolean mood) implements Aspect {
        public OfGenre {
            headings = List.copyOf(headings);
        }

        @Override
        public Kind kind() {
            return Kind.GENRE;
        }

        @Override
        public boolean needed() {
            return !mood;
        }
    }

    /** Like a book or a series that the catalog has: it itself, and what shares its author, subjects and genres. */
    record Like(String title) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.LIKE;
        }

        @Override
        public String label() {
            return title;
        }

        @Override
        public boolean needed() {
            return true;
        }
    }

    /** By somebody of that name. */
    record ByAuthor(String name) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.AUTHOR;
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public boolean needed() {
            return true;
        }
    }

    /** By whoever wrote the book of that title. */
    record ByAuthorOf(String title) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.AUTHOR;
        }

        @Override
        public String label() {
            return "who wrote " + title;
        }

        @Override
        public boolean needed() {
            return true;
        }
    }

    /** A book of a series by its number. A wish: its neighbours may answer too. */
    record Volume(String series, String number) implements Aspect {
        @Override
        public Kind kind() {
            return Kind.SERIES;
        }

        @Override
        public String label() {
            return series + ", book " + number;
        }

        @Override
        public boolean needed() {
            return false;
        }
    }
}
