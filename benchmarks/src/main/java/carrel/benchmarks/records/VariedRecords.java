package carrel.benchmarks.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * A catalogue of any size that looks like a real one: each record follows a real one field by field, with the titles,
 * names and headings of others mixed in. What identifies a record (001, ISBN, OCLC number, barcode) is its own.
 *
 * <p>Every record is computed from the seed and its number alone, so nothing is kept but the patterns.
 */
public final class VariedRecords {
    private static final int EDITIONS_PERCENT = 8;
    private static final int HEADINGS_CHANGED_PERCENT = 50;
    private static final int NAMES_MIXED_PERCENT = 30;
    private static final int ISBN_ADDED_PERCENT = 60;
    private static final int YEARS = 60;
    private static final int NEWEST = 2025;

    /** Odd, and no multiple of 5: number times it, modulo 10^9, hits every number of nine digits once. */
    private static final long SCATTER = 387_420_489;

    private static final Set<String> HEADINGS = Set.of("600", "610", "650", "651", "655");
    private static final Set<String> CALL_NUMBERS = Set.of("050", "082", "086", "090", "092", "099");
    private static final Map<String, Character> COPIES = Map.of("852", 'p', "876", 'p', "949", 'i', "952", 'p');

    /** Links to records that are not there. */
    private static final Pattern LINKS = Pattern.compile("77[0-9]|78[0-9]");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern CLOSING = Pattern.compile("\\s*[/:;=,.]*\\s*$");

    private final Patterns patterns;
    private final long seed;

    public VariedRecords(Patterns patterns, long seed) {
        this.patterns = patterns;
        this.seed = seed;
    }

    /** The record of a number, from 0. */
    public PlainRecord get(long number) {
        SplittableRandom chance = chance(number, 1);
        Creation creation = creation(creationOf(number));
        int year = NEWEST - chance.nextInt(YEARS);
        List<PlainField> fields = new ArrayList<>();
        boolean numbered = false;
        for (PlainField field : creation.fields()) {
            if (LINKS.matcher(field.tag()).matches() || (numbered && field.tag().equals("020"))) {
                continue;
            }
            fields.add(own(field, number, year, chance));
            numbered |= field.tag().equals("020");
        }
        if (!numbered && chance.nextInt(100) < ISBN_ADDED_PERCENT) {
            fields.add(place(fields), new PlainField("020", "  " + PlainField.DELIMITER + "a" + isbn(number)));
        }
        return new PlainRecord(creation.leader(), fields);
    }

    private record Creation(String leader, List<PlainField> fields) {}

    /** Which creation a record is an edition of: mostly one of its own, else that of an earlier record. */
    private long creationOf(long number) {
        SplittableRandom chance = chance(number, 2);
        return number > 0 && chance.nextInt(100) < EDITIONS_PERCENT ? creationOf(chance.nextLong(number)) : number;
    }

    private Creation creation(long number) {
        SplittableRandom chance = chance(number, 3);
        PlainRecord pattern = any(chance);
        PlainRecord other = any(chance);
        List<PlainField> fields = new ArrayList<>();
        for (PlainField field : pattern.fields()) {
            fields.add(
                    switch (field.tag()) {
                        case "245" -> field.with('a', title -> crossed(title, other));
                        case "100", "700" -> name(field, chance);
                        default -> HEADINGS.contains(field.tag()) ? heading(field, chance) : field;
                    });
        }
        return new Creation(pattern.leader(), fields);
    }

    /** The first half of one title and the second of another, with the first's closing punctuation. */
    private static String crossed(String title, PlainRecord other) {
        String bare = CLOSING.matcher(title).replaceFirst("");
        String closing = title.substring(bare.length());
        List<String> own = words(bare);
        List<String> theirs = words(other.first("245")
                .flatMap(field -> field.subfield('a'))
                .map(words -> CLOSING.matcher(words).replaceFirst(""))
                .orElse(bare));
        List<String> mixed = new ArrayList<>(own.subList(0, (own.size() + 1) / 2));
        mixed.addAll(theirs.subList(theirs.size() / 2, theirs.size()));
        return String.join(" ", mixed) + closing;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private PlainField name(PlainField field, SplittableRandom chance) {
        Optional<PlainField> donor = any(chance).first(field.tag());
        if (donor.isEmpty()) {
            return field;
        }
        if (chance.nextInt(100) >= NAMES_MIXED_PERCENT) {
            return donor.get();
        }
        String forename = field.subfield('a').orElse("").replaceFirst("^[^,]*", "");
        return donor.get().with('a', name -> name.replaceFirst(",.*", "") + forename);
    }

    private PlainField heading(PlainField field, SplittableRandom chance) {
        if (chance.nextInt(100) >= HEADINGS_CHANGED_PERCENT) {
            return field;
        }
        List<PlainField> theirs = any(chance).all(field.tag());
        return theirs.isEmpty() ? field : theirs.get(chance.nextInt(theirs.size()));
    }

    /** What makes the field this record's and no other's. */
    private static PlainField own(PlainField field, long number, int year, SplittableRandom chance) {
        String tag = field.tag();
        if (CALL_NUMBERS.contains(tag)) {
            return field.withLast(DIGITS, digits -> likeDigits(digits, chance));
        }
        Character barcode = COPIES.get(tag);
        if (barcode != null) {
            int copy = chance.nextInt(1_000);
            return field.with(barcode, none -> String.format(Locale.ROOT, "b%d-%03d", number, copy));
        }
        return switch (tag) {
            case "001" -> new PlainField(tag, String.format(Locale.ROOT, "varied%09d", number));
            case "008" -> new PlainField(tag, dated(field.content(), year));
            case "010" -> field.with('a', none -> String.format(Locale.ROOT, "  %d%06d ", year, number % 1_000_000));
            case "020" -> new PlainField(tag, "  " + PlainField.DELIMITER + "a" + isbn(number));
            case "035" -> field.with('a', id -> id.replaceFirst("\\d+", Long.toString(100_000_000 + number)));
            case "260", "264" -> field.with('c', date -> YEAR.matcher(date).replaceAll(Integer.toString(year)));
            default -> field;
        };
    }

    private static String dated(String fixed, int year) {
        return fixed.length() < 11 ? fixed : fixed.substring(0, 7) + year + fixed.substring(11);
    }

    private static String likeDigits(String digits, SplittableRandom chance) {
        StringBuilder other = new StringBuilder();
        digits.chars().forEach(digit -> other.append(other.isEmpty() ? 1 + chance.nextInt(9) : chance.nextInt(10)));
        return other.toString();
    }

    /** Fields stand in the order of their tags, so the number goes before the first tag above 020. */
    private static int place(List<PlainField> fields) {
        int place = 0;
        while (place < fields.size() && fields.get(place).tag().compareTo("020") < 0) {
            place++;
        }
        return place;
    }

    /** An ISBN-13 that no other number has, with its check digit (ISO 2108). */
    static String isbn(long number) {
        String twelve = String.format(Locale.ROOT, "978%09d", number * SCATTER % 1_000_000_000);
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }

    private PlainRecord any(SplittableRandom chance) {
        return patterns.get(chance.nextInt(patterns.size()));
    }

    private SplittableRandom chance(long number, int purpose) {
        return new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number * 31 + purpose);
    }
}
