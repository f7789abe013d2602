package carrel.indexer.mapping;

import carrel.analyzers.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The languages of the text: MARC 008/35-37, then 041 $a (text), $d (sung or spoken). */
final class MarcLanguages {
    private static final int CODE_LENGTH = 3;
    private static final MarcPath ALSO = MarcPath.of("041ad");

    /** Undetermined, no linguistic content, uncoded, several: these name no language to read in. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "zxx", "mul", "mis");

    private MarcLanguages() {}

    static List<String> of(MarcRecord record) {
        Set<String> codes = new LinkedHashSet<>();
        record.fixedData().ifPresent(data -> add(data.substring(35, 38), codes));
        for (String value : ALSO.values(record)) {
            unpacked(value).forEach(code -> add(code, codes));
        }
        return List.copyOf(codes);
    }

    private static void add(String code, Set<String> codes) {
        Language.of(code)
                .map(Language::code)
                .filter(known -> !NO_LANGUAGE.contains(known))
                .ifPresent(codes::add);
    }

    /** Older records pack several codes into one subfield: "engspafre". */
    private static List<String> unpacked(String value) {
        String letters = value.strip();
        if (letters.length() <= CODE_LENGTH || letters.length() % CODE_LENGTH != 0) {
            return List.of(letters);
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < letters.length(); i += CODE_LENGTH) {
            codes.add(letters.substring(i, i + CODE_LENGTH));
        }
        return codes;
    }
}
