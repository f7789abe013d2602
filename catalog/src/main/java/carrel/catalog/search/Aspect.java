package carrel.catalog.search;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.levels.ScaleRange;
import carrel.analyzers.text.Code;
import carrel.analyzers.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader's sentence asks for beside its topic: a grade, a language, a kind of book, a book to be like. */
public sealed interface Aspect {
    /** What it was read as, to be shown: "Grade 3", "Spanish". */
    String label();

    /** Which kind it is; addresses name it to have its words searched as plain words. */
    default Kind kind() {
        return switch (this) {
            case ForGrades grades -> Kind.GRADE;
            case AtLevel level -> Kind.LEVEL;
            case InLanguage language -> Kind.LANGUAGE;
            case InFormat format -> Kind.FORMAT;
            case OfLength length -> Kind.LENGTH;
            case OfGenre genre -> Kind.GENRE;
            case Like like -> Kind.LIKE;
            case ByAuthor author -> Kind.AUTHOR;
            case ByAuthorOf author -> Kind.AUTHOR;
            case Volume volume -> Kind.SERIES;
        };
    }

    /** Whether only works with it answer; otherwise, where records seldom or badly say it, those with it come first. */
    default boolean needed() {
        return switch (kind()) {
            case GRADE, LENGTH, SERIES -> false;
            case GENRE -> !(this instanceof OfGenre genre && genre.mood());
            case LEVEL, LANGUAGE, FORMAT, LIKE, AUTHOR -> true;
        };
    }

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
            return Code.of(this);
        }

        /** The kind of that code, if there is one. */
        public static Optional<Kind> ofCode(String code) {
            return Code.find(values(), code);
        }
    }

    /** For these grades. A wish: the best book about sharks may say nothing about grades. */
    record ForGrades(GradeSpan grades) implements Aspect {
        @Override
        public String label() {
            return "Grade " + grades;
        }
    }

    /** At a level that was named by its number on a scale, which nobody does who does not mean it. */
    record AtLevel(ScaleRange range) implements Aspect {
        @Override
        public String label() {
            return range.scale().label() + " " + range;
        }
    }

    /** In a language. */
    record InLanguage(Language language) implements Aspect {
        @Override
        public String label() {
            return language.name();
        }
    }

    /** In one of these formats, by their codes. */
    record InFormat(String label, Set<String> formats) implements Aspect {
        public InFormat {
            formats = Set.copyOf(formats);
        }
    }

    /** Short or long, by codes of the facet. A wish, since few records of old books count pages well. */
    record OfLength(String label, Set<String> lengths) implements Aspect {
        public OfLength {
            lengths = Set.copyOf(lengths);
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
    }

    /** Like a book or a series that the catalog has: it itself, and what shares its author, subjects and genres. */
    record Like(String title) implements Aspect {
        @Override
        public String label() {
            return title;
        }
    }

    /** By somebody of that name. */
    record ByAuthor(String name) implements Aspect {
        @Override
        public String label() {
            return name;
        }
    }

    /** By whoever wrote the book of that title. */
    record ByAuthorOf(String title) implements Aspect {
        @Override
        public String label() {
            return "who wrote " + title;
        }
    }

    /** A book of a series by its number. A wish: its neighbours may answer too. */
    record Volume(String series, String number) implements Aspect {
        @Override
        public String label() {
            return series + ", book " + number;
        }
    }
}
