package carrel.indexer.mapping;

import carrel.analyzers.text.Isbn;
import carrel.analyzers.text.Issn;
import carrel.catalog.Identifiers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that name the edition elsewhere: MARC 020, 024, 022, 035, 001. Cancelled and wrong numbers ($z, $y) stay out. */
final class MarcIdentifiers {
    private static final MarcPath ISBN = MarcPath.of("020a:024|3*|a");
    private static final MarcPath ISSN = MarcPath.of("022a");
    private static final MarcPath SYSTEM_NUMBERS = MarcPath.of("035a");

    private static final Pattern OCLC = Pattern.compile("\\(OCoLC\\)\\D{0,6}0*([0-9]+).*");
    private static final Pattern OCLC_CONTROL_NUMBER = Pattern.compile("(?:ocm|ocn|on)0*([0-9]+)\\s*");

    private MarcIdentifiers() {}

    static Identifiers of(MarcRecord record) {
        return new Identifiers(isbns(record), issns(record), oclc(record));
    }

    private static List<String> isbns(MarcRecord record) {
        return ISBN.values(record).stream()
                .flatMap(value -> Isbn.allIn(value).stream())
                .flatMap(isbn -> isbn.to13().stream())
                .distinct()
                .toList();
    }

    private static List<String> issns(MarcRecord record) {
        return ISSN.values(record).stream()
                .flatMap(value -> Issn.allIn(value).stream())
                .filter(Issn::isValid)
                .map(Issn::toString)
                .distinct()
                .toList();
    }

    private static List<String> oclc(MarcRecord record) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String value : SYSTEM_NUMBERS.values(record)) {
            Matcher matcher = OCLC.matcher(value);
            if (matcher.matches()) {
                numbers.add(matcher.group(1));
            }
        }
        Matcher control = OCLC_CONTROL_NUMBER.matcher(record.control("001").orElse(""));
        if (control.matches()) {
            numbers.add(control.group(1));
        }
        return List.copyOf(numbers);
    }
}
