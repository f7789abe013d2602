package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import carrel.catalog.Contributor;
import carrel.catalog.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who had a hand in it: MARC 1XX, 7XX, 720, and their originals in 880. */
final class MarcContributors {
    /** Names without life dates ($d) and fuller forms ($q); "Dr." of "Seuss, Dr." stands in $c. */
    private static final MarcPath NAMES = MarcPath.of("100abc:110ab:111ane:700abc:710ab:711ane:720a");

    /** "Conference (2nd : 2001 : Bangkok)" opens a parenthesis in one subfield and closes it in another. */
    private static final Pattern LEFT_OPEN = Pattern.compile("\\s*\\([^)]*$");

    private final Format format;
    private final StatementOfResponsibility statement;
    private final Map<String, Credit> credits = new LinkedHashMap<>();

    private MarcContributors(MarcRecord record, Format format) {
        this.format = format;
        this.statement = StatementOfResponsibility.of(record);
    }

    private record Credit(String name, boolean main, Set<String> roles) {}

    static List<Contributor> of(MarcRecord record, OriginalScript originals, Format format) {
        MarcContributors contributors = new MarcContributors(record, format);
        NAMES.fields(record).forEach(field -> contributors.add(field, isMain(field)));
        NAMES.fields(originals.record()).forEach(field -> contributors.add(field, false));
        return contributors.list();
    }

    private static boolean isMain(DataField field) {
        return field.tag().startsWith("1");
    }

    private void add(DataField field, boolean main) {
        String name = IsbdPunctuation.trim(LEFT_OPEN.matcher(NAMES.in(field)).replaceFirst(""));
        if (name.isEmpty() || namesAnotherWork(field)) {
            return;
        }
        Credit credit =
                credits.computeIfAbsent(DistinctLines.key(name), key -> new Credit(name, main, new LinkedHashSet<>()));
        List<String> stated = RelatorTerms.of(field);
        credit.roles().addAll(stated);
        if (stated.isEmpty() && credit.roles().isEmpty()) {
            credit.roles().add(unstated(field, name));
        }
    }

    /** "Sequel to:", "Container of:" and the like name a work that this one has to do with, not who made this one. */
    private static boolean namesAnotherWork(DataField field) {
        return field.has('t') && field.has('i');
    }

    /** What a name without a role most likely stands for. */
    private String unstated(DataField field, String name) {
        if (isMain(field) || (field.has('t') && field.second() == '2')) {
            return switch (format) {
                case SCORE, MUSIC -> "composer";
                case VIDEO, MAP, PICTURE, GAME, KIT, EQUIPMENT, SOFTWARE -> "creator";
                default -> "author";
            };
        }
        return field.tag().equals("700") ? statement.role(name).orElse("contributor") : "contributor";
    }

    private List<Contributor> list() {
        List<Contributor> list = new ArrayList<>();
        for (Credit credit : credits.values()) {
            boolean otherThanContributor = credit.roles().size() > 1;
            List<String> roles = credit.roles().stream()
                    .filter(role -> !(otherThanContributor && role.equals("contributor")))
                    .toList();
            list.add(new Contributor(credit.name(), String.join(", ", roles), credit.main()));
        }
        return list;
    }
}
