package carrel.analyzers.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language as MARC names it: an ISO 639-2/B code such as {@code fre}. Two-letter codes (ISO 639-1), the terminology
 * codes of 639-2/T, codes of 639-3 and the codes that MARC gave up are read too.
 *
 * @param code three lower-case letters; the bibliographic code where there are two
 */
public record Language(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z]{3}");

    /** The twenty codes in which 639-2/B (left) differs from 639-2/T. */
    private static final Map<String, String> TERMINOLOGY_BY_BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sqi"),
            Map.entry("arm", "hye"),
            Map.entry("baq", "eus"),
            Map.entry("bur", "mya"),
            Map.entry("chi", "zho"),
            Map.entry("cze", "ces"),
            Map.entry("dut", "nld"),
            Map.entry("fre", "fra"),
            Map.entry("geo", "kat"),
            Map.entry("ger", "deu"),
            Map.entry("gre", "ell"),
            Map.entry("ice", "isl"),
            Map.entry("mac", "mkd"),
            Map.entry("mao", "mri"),
            Map.entry("may", "msa"),
            Map.entry("per", "fas"),
            Map.entry("rum", "ron"),
            Map.entry("slo", "slk"),
            Map.entry("tib", "bod"),
            Map.entry("wel", "cym"));

    /** Codes that the MARC code list marks obsolete, and what took their place. */
    private static final Map<String, String> OBSOLETE = Map.ofEntries(
            Map.entry("cam", "khm"),
            Map.entry("esk", "ypk"),
            Map.entry("esp", "epo"),
            Map.entry("eth", "gez"),
            Map.entry("far", "fao"),
            Map.entry("fri", "fry"),
            Map.entry("gae", "gla"),
            Map.entry("gag", "glg"),
            Map.entry("gal", "orm"),
            Map.entry("gua", "grn"),
            Map.entry("int", "ina"),
            Map.entry("iri", "gle"),
            Map.entry("kus", "kos"),
            Map.entry("lan", "oci"),
            Map.entry("lap", "smi"),
            Map.entry("max", "glv"),
            Map.entry("mla", "mlg"),
            Map.entry("mol", "rum"),
            Map.entry("sao", "smo"),
            Map.entry("scc", "srp"),
            Map.entry("scr", "hrv"),
            Map.entry("sho", "sna"),
            Map.entry("snh", "sin"),
            Map.entry("sso", "sot"),
            Map.entry("swz", "ssw"),
            Map.entry("tag", "tgl"),
            Map.entry("taj", "tgk"),
            Map.entry("tar", "tat"),
            Map.entry("tru", "chk"),
            Map.entry("tsw", "tsn"));

    /** Codes that stand for a family of languages, which Java names by its adjective alone. */
    private static final Set<String> FAMILIES =
            Set.of(("afa alg apa art ath aus bad bai bat ber bih bnt btk cai cau cel cmc cpe cpf cpp "
                            + "crp cus day dra fiu gem ijo inc ine ira iro kar khi kro map mkh mno mun myn nah "
                            + "nai nic nub oto paa phi pra roa sai sal sem sgn sio sit sla smi son ssa tai tup "
                            + "tut wak wen ypk znd")
                    .split(" "));

    /** Codes whose English name Java lacks or leaves empty. */
    private static final Map<String, String> NAMES =
            Map.of("und", "Undetermined", "cnr", "Montenegrin", "mis", "Other");

    private static final Map<String, String> BIBLIOGRAPHIC = new HashMap<>();
    private static final Map<String, String> TWO_LETTERS = new HashMap<>();

    static {
        TERMINOLOGY_BY_BIBLIOGRAPHIC.forEach(
                (bibliographic, terminology) -> BIBLIOGRAPHIC.put(terminology, bibliographic));
        for (String two : Locale.getISOLanguages()) {
            String three = Locale.of(two).getISO3Language();
            if (two.length() == 2 && three.length() == 3) {
                TWO_LETTERS.merge(BIBLIOGRAPHIC.getOrDefault(three, three), two, Language::newer);
            }
        }
    }

    public Language {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a language code has three lower-case letters, but got " + code);
        }
    }

    private static Optional<Language> ofTwoLetters(String code) {
        try {
            String three = Locale.of(code).getISO3Language();
            return three.isEmpty() ? Optional.empty() : of(three);
        } catch (MissingResourceException noSuchLanguage) {
            return Optional.empty();
        }
    }

    /** Reads a code of two or three letters, in any case; empty for fill characters, blanks and anything else. */
    public static Optional<Language> of(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        if (lower.length() == 2 && lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return ofTwoLetters(lower);
        }
        if (!FORM.matcher(lower).matches()) {
            return Optional.empty();
        }
        String current = OBSOLETE.getOrDefault(lower, lower);
        return Optional.of(new Language(BIBLIOGRAPHIC.getOrDefault(current, current)));
    }

    /** The ISO 639-1 code, which web pages and stemmers go by; empty when the language has none. */
    public Optional<String> twoLetters() {
        return Optional.ofNullable(TWO_LETTERS.get(code));
    }

    /** The English name; the code itself when nobody has named it. */
    public String name() {
        String given = NAMES.get(code);
        if (given != null) {
            return given;
        }
        String tag = twoLetters().orElse(TERMINOLOGY_BY_BIBLIOGRAPHIC.getOrDefault(code, code));
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        if (name.isEmpty() || name.equals(tag)) {
            return code;
        }
        return FAMILIES.contains(code) ? name + " languages" : name;
    }

    @Override
    public String toString() {
        return code;
    }

    /** Java still knows iw, in and ji beside he, id and yi. */
    private static String newer(String one, String other) {
        return switch (one) {
            case "iw", "in", "ji" -> other;
            default -> one;
        };
    }
}
