package carrel.analyzers.levels;

import carrel.analyzers.text.IsbdPunctuation;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a record says about level or audience. Reading level (how hard), interest level (for whom) and content
 * rating (what it shows) are different things, and none stands in for another.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LevelStatement.ReadingGrade.class, name = "reading-grade"),
    @JsonSubTypes.Type(value = LevelStatement.InterestGrade.class, name = "interest-grade"),
    @JsonSubTypes.Type(value = LevelStatement.InterestAge.class, name = "interest-age"),
    @JsonSubTypes.Type(value = LevelStatement.LexileMeasure.class, name = "lexile"),
    @JsonSubTypes.Type(value = LevelStatement.Atos.class, name = "atos"),
    @JsonSubTypes.Type(value = LevelStatement.ReadingProgram.class, name = "program"),
    @JsonSubTypes.Type(value = LevelStatement.BookBand.class, name = "band"),
    @JsonSubTypes.Type(value = LevelStatement.ContentRating.class, name = "content-rating"),
    @JsonSubTypes.Type(value = LevelStatement.AudienceNote.class, name = "audience-note"),
    @JsonSubTypes.Type(value = LevelStatement.Uncertain.class, name = "uncertain")
})
public sealed interface LevelStatement {
    /** Where it stands and in which words. */
    LevelSource source();

    /** What a reader sees: {@code Lexile AD420L}, {@code Interest: grades 4-6}. */
    String label();

    /** Where on a scale of reading the statement puts it, in the scale that it speaks of; empty for anything else. */
    default Optional<ScaleRange> readingPlace() {
        return StatedPlace.of(this);
    }

    /** The grades at which the statement says it can be read; empty when it is about something else. */
    default Optional<GradeSpan> readingGrades() {
        return Optional.empty();
    }

    /** The grades that the statement says it is meant for; empty when it is about something else. */
    default Optional<GradeSpan> interestGrades() {
        return Optional.empty();
    }

    /** How hard it is to read, in US grades; 4.5 is the fifth month of grade 4. */
    record ReadingGrade(LevelRange grades, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return "Reading: " + grades.asGrades();
        }

        @Override
        public Optional<GradeSpan> readingGrades() {
            return Optional.of(grades.grades());
        }
    }

    /** For which US grades it is meant; -1 is pre-kindergarten, 0 kindergarten. */
    record InterestGrade(LevelRange grades, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return "Interest: " + grades.asGrades();
        }

        @Override
        public Optional<GradeSpan> interestGrades() {
            return Optional.of(grades.grades());
        }
    }

    /** For which ages it is meant, in years. */
    record InterestAge(LevelRange years, LevelSource source) implements LevelStatement {
        /** From this age on, a work "for ages 18 and up" is for adults, not for a grade. */
        private static final double ADULT_YEARS = 18;

        @Override
        public String label() {
            return "Interest: " + years.asAges();
        }

        @Override
        public Optional<GradeSpan> interestGrades() {
            return years.lowest() >= ADULT_YEARS ? Optional.empty() : Optional.of(years.gradesOfAges());
        }
    }

    /** A stated Lexile measure; a range has two different ends. */
    record LexileMeasure(Lexile lowest, Lexile highest, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return lowest.equals(highest) ? "Lexile " + lowest : "Lexile " + lowest + "-" + highest;
        }
    }

    /** An ATOS book level outside the Accelerated Reader program; a US grade with a decimal. */
    record Atos(double level, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return "ATOS " + level;
        }

        @Override
        public Optional<GradeSpan> readingGrades() {
            return Optional.of(LevelRange.of(level).grades());
        }
    }

    /** A program that tests readers on books: Accelerated Reader, Reading Counts or a library's own (MARC 526). */
    record ReadingProgram(
            Program program,
            String name,
            OptionalDouble level,
            OptionalDouble points,
            Optional<String> interest,
            Optional<String> quiz,
            LevelSource source)
            implements LevelStatement {
        private static final Pattern GRADES = Pattern.compile("([0-9]{1,2}|K|PK)-([0-9]{1,2})");

        /** The programs that many libraries share. */
        public enum Program {
            ACCELERATED_READER("Accelerated Reader"),
            READING_COUNTS("Reading Counts"),
            /** A library's own; the record names it. */
            OTHER("Reading program");

            private final String label;

            Program(String label) {
                this.label = label;
            }

            /** What a reader sees. */
            public String label() {
                return label;
            }
        }

        @Override
        public String label() {
            StringBuilder label = new StringBuilder(name);
            level.ifPresent(number -> label.append(' ').append(number));
            interest.ifPresent(code -> label.append(", ").append(code));
            points.ifPresent(
                    number -> label.append(", ").append(plain(number)).append(number == 1 ? " point" : " points"));
            return label.toString();
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }

        /** Accelerated Reader's levels are ATOS and Reading Counts' are grades; of other programs nobody knows. */
        @Override
        public Optional<GradeSpan> readingGrades() {
            return program == Program.OTHER || level.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LevelRange.of(level.getAsDouble()).grades());
        }

        /** LG is K-3, MG 4-8, MG+ 6 and up, UG 9-12 (Renaissance's interest levels); other codes may be grades. */
        @Override
        public Optional<GradeSpan> interestGrades() {
            if (interest.isEmpty()) {
                return Optional.empty();
            }
            return switch (interest.get()) {
                case "LG" -> Optional.of(new GradeSpan(0, 3));
                case "MG" -> Optional.of(new GradeSpan(4, 8));
                case "MG+" -> Optional.of(new GradeSpan(6, 12));
                case "UG" -> Optional.of(new GradeSpan(9, 12));
                default -> grades(interest.get());
            };
        }

        private Optional<GradeSpan> grades(String code) {
            Matcher span = GRADES.matcher(code.toUpperCase(Locale.ROOT));
            return program == Program.OTHER || !span.matches() ? Optional.empty() : GradeSpan.parse(code);
        }
    }

    /** A step on a publisher's ladder of levelled books; the ends are equal unless the record gives a range. */
    record BookBand(Ladder ladder, String lowest, String highest, LevelSource source) implements LevelStatement {
        /** The ladders that records name. */
        public enum Ladder {
            /** Fountas and Pinnell's text gradient, also called guided reading level: A to Z, Z+. */
            FOUNTAS_PINNELL("Guided reading level"),
            /** Developmental Reading Assessment: A, then 1 to 80. */
            DRA("DRA"),
            /** Reading Recovery: 1 to 30. */
            READING_RECOVERY("Reading Recovery"),
            /** OverDrive's text difficulty: 0 to 12. */
            TEXT_DIFFICULTY("Text difficulty");

            private final String label;

            Ladder(String label) {
                this.label = label;
            }
        }

        @Override
        public String label() {
            return ladder.label + " " + (lowest.equals(highest) ? lowest : lowest + "-" + highest);
        }
    }

    /** What a board of film, television or games says about the content; never an age or a grade for readers. */
    record ContentRating(String rating, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return "Content rating: " + rating;
        }
    }

    /** An audience in words that name no grade or age: "Specialized", "College audience", "Children". */
    record AudienceNote(Optional<Audience> audience, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return audience.map(Audience::label).orElseGet(() -> IsbdPunctuation.trim(source.words()));
        }
    }

    /**
     * What the words may mean, where nothing in the record says so: "650" without the name of its scale. It is shown as a
     * guess and counts for nothing.
     */
    record Uncertain(LevelStatement guess, LevelSource source) implements LevelStatement {
        @Override
        public String label() {
            return "Perhaps " + guess.label();
        }
    }
}
