package carrel.indexer.mapping;

import carrel.analyzers.text.IsbdPunctuation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody did for a work, in a reader's word: from $e ($j for meetings), else from the MARC relator codes of $4.
 * Source: MARC Code List for Relators, as far as school libraries meet them.
 */
final class RelatorTerms {
    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("abr", "abridger"),
            Map.entry("act", "actor"),
            Map.entry("adp", "adapter"),
            Map.entry("anm", "animator"),
            Map.entry("ann", "annotator"),
            Map.entry("arr", "arranger"),
            Map.entry("art", "artist"),
            Map.entry("asn", "contributor"),
            Map.entry("aud", "author of dialogue"),
            Map.entry("aui", "author of introduction"),
            Map.entry("aus", "screenwriter"),
            Map.entry("aut", "author"),
            Map.entry("cmp", "composer"),
            Map.entry("cnd", "conductor"),
            Map.entry("clr", "colorist"),
            Map.entry("com", "compiler"),
            Map.entry("cre", "creator"),
            Map.entry("ctb", "contributor"),
            Map.entry("ctg", "cartographer"),
            Map.entry("drt", "director"),
            Map.entry("dsr", "designer"),
            Map.entry("edt", "editor"),
            Map.entry("flm", "film editor"),
            Map.entry("hst", "host"),
            Map.entry("ill", "illustrator"),
            Map.entry("isb", "issuing body"),
            Map.entry("itr", "instrumentalist"),
            Map.entry("ive", "interviewee"),
            Map.entry("ivr", "interviewer"),
            Map.entry("lbt", "librettist"),
            Map.entry("lyr", "lyricist"),
            Map.entry("mus", "musician"),
            Map.entry("nrt", "narrator"),
            Map.entry("pbl", "publisher"),
            Map.entry("pht", "photographer"),
            Map.entry("prd", "production"),
            Map.entry("prf", "performer"),
            Map.entry("pro", "producer"),
            Map.entry("rce", "recording engineer"),
            Map.entry("sng", "singer"),
            Map.entry("spk", "speaker"),
            Map.entry("spn", "sponsor"),
            Map.entry("stl", "storyteller"),
            Map.entry("trl", "translator"),
            Map.entry("vac", "voice actor"),
            Map.entry("wri", "author"),
            Map.entry("ill.", "illustrator"));

    /** How older cataloguing shortened or worded it. */
    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("ill", "illustrator"),
            Map.entry("illus", "illustrator"),
            Map.entry("illustrations", "illustrator"),
            Map.entry("ed", "editor"),
            Map.entry("eds", "editor"),
            Map.entry("tr", "translator"),
            Map.entry("trans", "translator"),
            Map.entry("comp", "compiler"),
            Map.entry("joint author", "author"),
            Map.entry("jt. author", "author"),
            Map.entry("joint editor", "editor"),
            Map.entry("joint ed", "editor"),
            Map.entry("writer", "author"),
            Map.entry("narr", "narrator"),
            Map.entry("prod", "producer"),
            Map.entry("dir", "director"),
            Map.entry("photog", "photographer"),
            Map.entry("film director", "director"),
            Map.entry("film producer", "producer"),
            Map.entry("author (expression)", "author"));

    private static final Pattern SEVERAL = Pattern.compile("[,;]| and | & ");

    private RelatorTerms() {}

    /** The roles that a name field states, each once. */
    static List<String> of(DataField field) {
        Set<String> roles = new LinkedHashSet<>();
        for (String words : field.each(field.tag().endsWith("11") ? "j" : "e")) {
            for (String word : SEVERAL.split(words)) {
                term(word).forEach(roles::add);
            }
        }
        if (roles.isEmpty()) {
            for (String code : field.each("4")) {
                // RDA records give the code's address: http://id.loc.gov/vocabulary/relators/ill
                String last = code.substring(code.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                String role = BY_CODE.get(last);
                if (role != null) {
                    roles.add(role);
                }
            }
        }
        return List.copyOf(roles);
    }

    private static List<String> term(String word) {
        List<String> found = new ArrayList<>();
        String plain = IsbdPunctuation.trim(word).toLowerCase(Locale.ROOT);
        plain = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (!plain.isBlank()) {
            found.add(BY_WORD.getOrDefault(plain, BY_CODE.getOrDefault(plain, plain)));
        }
        return found;
    }
}
