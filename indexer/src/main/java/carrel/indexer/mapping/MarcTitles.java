package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import carrel.catalog.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of an edition: MARC 245, 130, 240, 246, 247, 740, 765, and their originals in 880. */
final class MarcTitles {
    private static final MarcPath VARIANTS =
            MarcPath.of("246abnp:247abnp:740anp:730|*2|anp:700|*2|tnp:710|*2|tnp:765t");

    private static final MarcPath ORIGINALS = MarcPath.of("245abnp:246abnp:240anp:130anp:740anp");

    /** Where to look for a title when 245 is missing or empty, best first. */
    private static final List<MarcPath> STAND_INS = List.of(
            MarcPath.of("245kfgs"),
            MarcPath.of("240anp"),
            MarcPath.of("130anp"),
            MarcPath.of("246abnp"),
            MarcPath.of("740anp"),
            MarcPath.of("730anp"));

    /** Collective titles name a kind of collection, not a work: two "Works" of one author are not one work. */
    private static final Set<String> COLLECTIVE = Set.of(
            "works",
            "selections",
            "correspondence",
            "essays",
            "fables",
            "laws etc",
            "letters",
            "novels",
            "plays",
            "poems",
            "prose works",
            "short stories",
            "songs",
            "speeches",
            "tales",
            "treaties etc");

    private final MarcRecord record;

    private MarcTitles(MarcRecord record) {
        this.record = record;
    }

    /** The titles; empty when no field can serve as one. */
    static Optional<Titles> of(MarcRecord record) {
        MarcTitles titles = new MarcTitles(record);
        for (DataField field : record.fields("245")) {
            Optional<Titles> stated = titles.stated(field);
            if (stated.isPresent()) {
                return stated;
            }
        }
        return titles.standIn();
    }

    private Optional<Titles> stated(DataField field) {
        String proper = proper(field);
        String rest = rest(field);
        if (!hasLetters(proper)) {
            return hasLetters(rest) ? Optional.of(titles(rest, "", 0)) : Optional.empty();
        }
        return Optional.of(titles(proper, rest, nonFiling(field, proper)));
    }

    private Optional<Titles> standIn() {
        return STAND_INS.stream()
                .flatMap(path -> path.lines(record).stream())
                .map(IsbdPunctuation::trim)
                .filter(MarcTitles::hasLetters)
                .findFirst()
                .map(title -> titles(title, "", 0));
    }

    private Titles titles(String proper, String rest, int nonFiling) {
        DistinctLines others = new DistinctLines().without(proper).without(proper + rest);
        parallel().forEach(others::add);
        for (String variant : VARIANTS.lines(record)) {
            others.add(IsbdPunctuation.trim(variant));
        }
        for (String original : ORIGINALS.lines(OriginalScript.of(record).record())) {
            others.add(IsbdPunctuation.trim(original));
        }
        return new Titles(proper, rest, uniform(), others.list(), nonFiling);
    }

    /** $a, $n, $p as ISBD joins them: "Harry Potter. Book 1, The stone". */
    private static String proper(DataField field) {
        StringBuilder proper = new StringBuilder();
        char before = ' ';
        for (Subfield part : field.subfields()) {
            String text = IsbdPunctuation.trim(part.value());
            if ("anp".indexOf(part.code()) < 0 || text.isEmpty()) {
                continue;
            }
            if (!proper.isEmpty()) {
                boolean numberThenName = before == 'n' && part.code() == 'p';
                boolean closed = ".!?".indexOf(proper.charAt(proper.length() - 1)) >= 0;
                proper.append(numberThenName ? ", " : closed ? " " : ". ");
            }
            proper.append(text);
            before = part.code();
        }
        return proper.toString();
    }

    /** $b, except what follows an equals sign: that is the title in another language. */
    private static String rest(DataField field) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < field.subfields().size(); i++) {
            Subfield part = field.subfields().get(i);
            if (part.code() == 'b' && !isParallel(field, i)) {
                parts.add(part.value().strip());
            }
        }
        return IsbdPunctuation.trim(String.join(" ", parts));
    }

    private List<String> parallel() {
        List<String> found = new ArrayList<>();
        for (DataField field : record.fields("245")) {
            for (int i = 0; i < field.subfields().size(); i++) {
                if (field.subfields().get(i).code() == 'b' && isParallel(field, i)) {
                    found.add(IsbdPunctuation.trim(field.subfields().get(i).value()));
                }
            }
        }
        return found;
    }

    private static boolean isParallel(DataField field, int index) {
        boolean announced = index > 0
                && field.subfields().get(index - 1).value().stripTrailing().endsWith("=");
        return announced || field.subfields().get(index).value().stripLeading().startsWith("=");
    }

    /** 130 or 240: the name of the work whatever the edition's language. */
    private String uniform() {
        for (DataField field : record.fields()) {
            boolean names = field.tag().equals("130") || field.tag().equals("240");
            if (names && !isCollective(field)) {
                String whole = IsbdPunctuation.trim(field.joined("anpkmr"));
                int article = article(field.tag().equals("130") ? field.first() : field.second(), whole);
                if (hasLetters(whole)) {
                    return capitalized(whole.substring(article));
                }
            }
        }
        return "";
    }

    private static String capitalized(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }

    private static boolean isCollective(DataField field) {
        String name = field.first('a').orElse("").toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
        return COLLECTIVE.contains(name.strip());
    }

    /** The second indicator of 245, as far as the title bears it out. */
    private static int nonFiling(DataField field, String proper) {
        String asWritten = field.first('a').orElse("");
        int count = article(field.second(), asWritten);
        return count > 0 && proper.startsWith(asWritten.substring(0, count)) ? count : 0;
    }

    /** An article ends with a blank, an apostrophe or a hyphen; another count is a slip of the cataloguer. */
    private static int article(char indicator, String title) {
        int count = Character.digit(indicator, 10);
        boolean ends = count > 0 && count < title.length() && " '’ʻʼ-\"([“".indexOf(title.charAt(count - 1)) >= 0;
        return ends ? count : 0;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
