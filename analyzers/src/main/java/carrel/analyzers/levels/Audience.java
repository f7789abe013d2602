package carrel.analyzers.levels;

import java.util.Optional;

/** For whom something is meant, in the steps of MARC 008/22. */
public enum Audience {
    PRESCHOOL("Preschool", new GradeSpan(-1, -1)),
    PRIMARY("Primary (K-3)", new GradeSpan(0, 3)),
    MIDDLE("Middle grades (4-8)", new GradeSpan(4, 8)),
    TEEN("Teens (9-12)", new GradeSpan(9, 12)),
    /** Children, no matter how old: MARC's "juvenile". */
    CHILDREN("Children", new GradeSpan(-1, 9)),
    ADULT("Adults"),
    GENERAL("Everyone", new GradeSpan(-1, 12));

    private final String label;
    private final Optional<GradeSpan> grades;

    Audience(String label) {
        this.label = label;
        this.grades = Optional.empty();
    }

    Audience(String label, GradeSpan grades) {
        this.label = label;
        this.grades = Optional.of(grades);
    }

    /** What a reader sees. */
    public String label() {
        return label;
    }

    /** The grades meant; empty for adults. */
    public Optional<GradeSpan> grades() {
        return grades;
    }

    /** Whether the audience is one of children or teenagers. */
    public boolean isYoung() {
        return switch (this) {
            case PRESCHOOL, PRIMARY, MIDDLE, TEEN, CHILDREN -> true;
            case ADULT, GENERAL -> false;
        };
    }

    /** The audience whose grades hold the middle of a span. */
    public static Audience of(GradeSpan grades) {
        if (grades.lowest() <= 1 && grades.highest() >= 11) {
            return GENERAL;
        }
        double middle = (grades.lowest() + grades.highest()) / 2.0;
        if (middle < 0) {
            return PRESCHOOL;
        }
        if (middle <= 3) {
            return PRIMARY;
        }
        return middle < 9 ? MIDDLE : TEEN;
    }

    /**
     * The audience of a record: what 008/22 says; where that is silent or says no more than "children", what the
     * statements of interest say. A content rating and a reading level say nothing about it.
     */
    public static Optional<Audience> of(Optional<Audience> coded, Iterable<LevelStatement> statements) {
        if (coded.isPresent() && coded.get() != CHILDREN) {
            return coded;
        }
        for (LevelStatement statement : statements) {
            Optional<GradeSpan> interest = statement.interestGrades();
            if (interest.isPresent()) {
                return Optional.of(of(interest.get()));
            }
        }
        for (LevelStatement statement : statements) {
            if (statement instanceof LevelStatement.AudienceNote note
                    && note.audience().isPresent()) {
                return coded.or(note::audience);
            }
        }
        return coded;
    }
}
