package carrel.indexer.mapping;

import carrel.analyzers.levels.Audience;
import carrel.analyzers.levels.LevelField;
import carrel.analyzers.levels.LevelStatement;
import carrel.analyzers.levels.LevelStatements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For whom and how hard, as the record says: MARC 008/22, 006/05, 385, 521, 526, and
 * headings and local fields that name a level.
 *
 * @param audiences whom it was made for
 * @param statements in the record's order
 */
record MarcLevels(Set<Audience> audiences, List<LevelStatement> statements) {
    private static final int AUDIENCE_IN_008 = 22;
    private static final int AUDIENCE_IN_006 = 5;

    /** The material whose 008/22 (and 006/05) is the audience: books, music, visual material, computer files. */
    private static final String WITH_AUDIENCE = "acdgijkmort";

    MarcLevels {
        audiences = Set.copyOf(audiences);
        statements = List.copyOf(statements);
    }

    static MarcLevels of(MarcRecord record, MarcSubjects subjects) {
        Set<LevelStatement> statements = new LinkedHashSet<>();
        List<LevelStatement> groups = new ArrayList<>();
        for (DataField field : record.fields()) {
            if (LevelStatements.mayStandIn(field.tag())) {
                (field.tag().equals("385") ? groups : statements).addAll(LevelStatements.fromMarc(levelField(field)));
            }
        }
        statements.addAll(groups);
        List<LevelStatement> all = List.copyOf(statements);
        return new MarcLevels(audiences(coded(record), all, groups, subjects), all);
    }

    private static LevelField levelField(DataField field) {
        return new LevelField(
                field.tag(),
                field.first(),
                field.subfields().stream()
                        .map(subfield -> new LevelField.Value(subfield.code(), subfield.value()))
                        .toList());
    }

    private static Set<Audience> audiences(
            Optional<Audience> coded, List<LevelStatement> all, List<LevelStatement> groups, MarcSubjects subjects) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        coded.ifPresent(audiences::add);
        Audience.of(coded, all).ifPresent(audiences::add);
        for (LevelStatement group : groups) {
            Audience.of(Optional.empty(), List.of(group)).ifPresent(audiences::add);
        }
        // "Juvenile fiction" says for whom the book is where nothing else does.
        if (audiences.isEmpty() && subjects.juvenile()) {
            audiences.add(Audience.CHILDREN);
        }
        return audiences;
    }

    private static Optional<Audience> coded(MarcRecord record) {
        boolean serial = record.leader(6) == 'a' && "bis".indexOf(record.leader(7)) >= 0;
        if (WITH_AUDIENCE.indexOf(record.leader(6)) >= 0 && !serial) {
            Optional<Audience> main =
                    record.fixedData().flatMap(data -> LevelStatements.audienceOf008(data.charAt(AUDIENCE_IN_008)));
            if (main.isPresent()) {
                return main;
            }
        }
        return record.controls("006").stream()
                .filter(data -> data.length() > AUDIENCE_IN_006 && WITH_AUDIENCE.indexOf(data.charAt(0)) >= 0)
                .flatMap(data -> LevelStatements.audienceOf008(data.charAt(AUDIENCE_IN_006)).stream())
                .findFirst();
    }
}
