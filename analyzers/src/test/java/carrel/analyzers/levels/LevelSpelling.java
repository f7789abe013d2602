package carrel.analyzers.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A level statement as some cataloguer may write it, put together at random.
 *
 * @param expected the labels of what it states, behind semicolons
 */
record LevelSpelling(LevelField field, String expected) {
    private static final String[] ORDINALS = {
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
        "Twelfth"
    };

    @Override
    public String toString() {
        return field + " as " + expected;
    }

    /** One of Lexile, Accelerated Reader, Reading Counts, three ladders, grades, ages and ratings. */
    static LevelSpelling of(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> lexile(random);
            case 1 -> program(random, "Accelerated Reader", "Accelerated Reader AR", "AR");
            case 2 -> program(random, "Reading Counts", "Reading Counts!", "Scholastic Reading Counts! RC");
            case 3 -> ladder(random);
            case 4 -> grades(random);
            case 5 -> ages(random);
            default -> rating(random);
        };
    }

    private static LevelSpelling lexile(Random random) {
        String code = any(random, "", "", "", "AD", "NC", "HL", "IG", "GN", "BR");
        int measure = 10 * (1 + random.nextInt(code.equals("BR") ? 40 : 140));
        String figures = String.valueOf(measure);
        if (measure >= 1000 && random.nextInt(4) == 0) {
            figures = figures.charAt(0) + "," + figures.substring(1);
        } else if (random.nextInt(6) == 0) {
            figures = figures.replace('0', 'O');
        }
        String written = any(random, code, code.toLowerCase(Locale.ROOT))
                + any(random, "", code.isEmpty() ? "" : " ")
                + figures
                + any(random, "L", "L", "l", " L", "")
                + any(random, "", ".");
        char indicator = any(random, "8", "8", " ", "0", "2").charAt(0);
        LevelField field = random.nextBoolean()
                ? field(
                        "521",
                        indicator,
                        "a" + written,
                        "b" + any(random, "Lexile", "Lexile.", "LEXILE", "MetaMetrics Lexile"))
                : field(
                        "521",
                        indicator,
                        "a" + any(random, "Lexile: ", "Lexile ", "Lexile measure: ", "LEXILE:") + written);
        return new LevelSpelling(field, "Lexile " + code + measure + "L");
    }

    private static LevelSpelling program(Random random, String label, String... names) {
        String level = decimal(random);
        int points = 1 + random.nextInt(30);
        String stop = any(random, "", ".");
        LevelField field = field(
                "526",
                any(random, "0", "0", "8", " ").charAt(0),
                "a" + any(random, names) + any(random, "", "."),
                "c" + level + any(random, "", "."),
                "d" + points + any(random, "", ".0", " pts", " points") + stop);
        return new LevelSpelling(field, label + " " + level + ", " + points + (points == 1 ? " point" : " points"));
    }

    private static LevelSpelling ladder(Random random) {
        String letter = String.valueOf((char) ('A' + random.nextInt(26)));
        String number = String.valueOf(2 * (1 + random.nextInt(9)));
        String[][] ladders = {
            {
                "Guided reading level " + letter,
                letter,
                "Guided reading",
                "Fountas & Pinnell",
                "Fountas and Pinnell",
                "F&P"
            },
            {"DRA " + number, number, "DRA", "DRA2", "Developmental Reading Assessment"},
            {"Reading Recovery " + number, number, "Reading Recovery", "READING RECOVERY", "RR"}
        };
        String[] ladder = ladders[random.nextInt(ladders.length)];
        String name = ladder[2 + random.nextInt(ladder.length - 2)];
        LevelField field =
                switch (random.nextInt(3)) {
                    case 0 -> field("526", '0', "a" + name, "c" + ladder[1] + any(random, "", "."));
                    case 1 ->
                        field(
                                "521",
                                '8',
                                "a" + ladder[1] + any(random, "", "."),
                                "b" + name + any(random, "", " level"));
                    default ->
                        field(
                                "521",
                                any(random, "8", " ").charAt(0),
                                "a" + name + any(random, ": ", " level ", " Level: ") + ladder[1]);
                };
        return new LevelSpelling(field, ladder[0]);
    }

    private static LevelSpelling grades(Random random) {
        int from = random.nextInt(13) - 1;
        int to = from + 1 + random.nextInt(12 - from);
        boolean open = random.nextInt(4) == 0;
        String start = grade(from, random);
        String digits = open
                ? start + any(random, " & up", " and up", "+", " and above")
                : start + any(random, "-", " - ", "–", " to ", " through ", " thru ") + grade(to, random);
        String cued =
                any(random, "Grades ", "Gr. ", "grades ", "GRADES ", "For grades ") + digits + any(random, "", ".");
        String behind = start
                + any(random, " to ", "-", " through ")
                + ordinal(to, random)
                + any(random, " grade", " grades", " graders")
                + any(random, "", ".");
        LevelField field =
                switch (random.nextInt(3)) {
                    case 0 -> field("521", '2', "a" + digits + any(random, "", "."));
                    case 1 ->
                        field("521", any(random, " ", "2", "8").charAt(0), "a" + (open || to == 0 ? cued : behind));
                    default -> field("521", any(random, " ", "2", "8").charAt(0), "a" + cued);
                };
        return new LevelSpelling(field, "Interest: grades " + name(from) + (open ? " and up" : "-" + name(to)));
    }

    private static String grade(int grade, Random random) {
        return switch (grade) {
            case -1 -> any(random, "PK", "PreK", "Pre-K", "Preschool");
            case 0 -> any(random, "K", "k", "Kindergarten");
            default -> random.nextInt(4) == 0 ? ordinal(grade, random) : String.valueOf(grade);
        };
    }

    private static String ordinal(int grade, Random random) {
        String[] behind = {"th", "st", "nd", "rd"};
        return any(random, ORDINALS[Math.max(0, grade - 1)], grade + behind[grade > 3 ? 0 : Math.max(0, grade)]);
    }

    private static String name(int grade) {
        return grade == -1 ? "PK" : grade == 0 ? "K" : String.valueOf(grade);
    }

    private static LevelSpelling ages(Random random) {
        int from = 1 + random.nextInt(14);
        int to = from + 1 + random.nextInt(4);
        boolean open = random.nextInt(4) == 0;
        String digits = open
                ? from + any(random, " & up", " and up", "+", "-up", " and older")
                : from + any(random, "-", "–", " to ", " through ") + to;
        LevelField field =
                switch (random.nextInt(3)) {
                    case 0 -> field("521", '1', "a" + digits + any(random, "", "."));
                    case 1 ->
                        field(
                                "521",
                                '1',
                                "a" + (open ? "Ages " + digits : String.format(Locale.ROOT, "%03d-%03d", from, to))
                                        + any(random, "", "."));
                    default ->
                        field(
                                "521",
                                any(random, " ", "1", "8").charAt(0),
                                "a" + any(random, "Ages ", "Ages: ", "For ages ", "ages ", "AGES ") + digits
                                        + any(random, "", "."));
                };
        return new LevelSpelling(field, "Interest: ages " + from + (open ? " and up" : "-" + to));
    }

    private static LevelSpelling rating(Random random) {
        String rating = any(random, "G", "PG", "PG-13", "R", "NC-17", "TV-Y7", "TV-14", "TV-PG", "TV-MA");
        String of = rating.startsWith("TV")
                ? any(random, "TV rating: ", "Rated ", "Rating: ")
                : any(random, "MPAA rating: ", "Rated ", "Rating: ", "MPAA: ");
        String why = any(random, "", ".", "; for grade 4 humor.", "; for children of 12 and older to be warned.");
        LevelField field = field("521", any(random, "8", "8", " ", "1", "2").charAt(0), "a" + of + rating + why);
        return new LevelSpelling(field, "Content rating: " + rating);
    }

    private static String decimal(Random random) {
        return (1 + random.nextInt(11)) + "." + random.nextInt(10);
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static LevelField field(String tag, char indicator, String... subfields) {
        List<LevelField.Value> values = new ArrayList<>();
        for (String subfield : subfields) {
            values.add(new LevelField.Value(subfield.charAt(0), subfield.substring(1)));
        }
        return new LevelField(tag, indicator, values);
    }
}
