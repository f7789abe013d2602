package carrel.indexer.mapping.feeds;

import carrel.analyzers.subjects.Thesaurus;
import java.util.List;
import java.util.stream.Stream;

/** What a product is about and for whom: subjects, audience codes, ranges and complexity. */
final class OnixTopics {
    private static final String BISAC = "10";
    private static final String LCSH = "04";
    private static final String KEYWORDS = "20";
    private static final String LEXILE_CODE = "01";
    private static final String LEXILE_NUMBER = "02";

    private OnixTopics() {}

    static Topics of(OnixProduct product) {
        Topics topics = new Topics();
        Stream.concat(product.detail("mainsubject"), product.detail("subject"))
                .forEach(subject -> subject(subject, topics));
        product.detail("basicmainsubject").forEach(code -> bisac(code.text().strip(), topics));
        Stream.concat(
                        product.detail("audiencecode").map(XmlElement::text),
                        product.detail("audience")
                                .filter(audience -> OnixProduct.is(audience, "audiencecodetype", "01"))
                                .flatMap(audience -> audience.texts("audiencecodevalue")))
                .forEach(code -> audience(code.strip(), topics));
        product.detail("audiencerange").forEach(range -> range(range, topics));
        product.detail("complexity").forEach(complexity -> complexity(complexity, topics));
        return topics;
    }

    private static void subject(XmlElement subject, Topics topics) {
        String scheme = subject.first("subjectschemeidentifier").orElse("");
        String words = subject.first("subjectheadingtext").orElse("");
        subject.first("subjectcode").filter(code -> scheme.equals(BISAC)).ifPresent(code -> bisac(code, topics));
        if (scheme.equals(KEYWORDS)) {
            Stream.of(words.split("[;,]")).forEach(word -> topics.subject(word, Thesaurus.OTHER));
        } else if (!words.isEmpty()) {
            topics.subject(
                    words,
                    scheme.equals(BISAC) ? Thesaurus.BISAC : scheme.equals(LCSH) ? Thesaurus.LCSH : Thesaurus.OTHER);
        }
    }

    /** A BISAC code alone still says for whom: JUV and JNF are children's books, YAF and YAN teenagers'. */
    private static void bisac(String code, Topics topics) {
        if (code.startsWith("JUV") || code.startsWith("JNF")) {
            topics.forWhom("children");
        } else if (code.startsWith("YAF") || code.startsWith("YAN")) {
            topics.forWhom("teens");
        }
    }

    /** Code list 28. */
    private static void audience(String code, Topics topics) {
        switch (code) {
            case "02" -> topics.forWhom("children");
            case "03" -> topics.forWhom("teens");
            case "06" -> topics.forWhom("adults");
            default -> {}
        }
    }

    /** List 30 says what is measured: 11 US grades of interest, 17 years of age, 18 years of reading age. */
    private static void range(XmlElement range, Topics topics) {
        List<String> precision = range.texts("audiencerangeprecision").toList();
        List<String> values = range.texts("audiencerangevalue").toList();
        if (values.isEmpty() || precision.isEmpty()) {
            return;
        }
        String span = values.size() > 1
                ? values.get(0) + "-" + values.get(1)
                : precision.getFirst().equals("03") ? values.getFirst() + "+" : values.getFirst();
        switch (range.first("audiencerangequalifier").orElse("")) {
            case "11" -> topics.level(Topics.INTEREST_GRADE, span);
            case "17" -> topics.level(Topics.INTEREST_AGE, span);
            default -> {}
        }
    }

    private static void complexity(XmlElement complexity, Topics topics) {
        String measure = complexity.first("complexitycode").orElse("");
        if (OnixProduct.is(complexity, "complexityschemeidentifier", LEXILE_CODE, LEXILE_NUMBER)
                && measure.matches("[0-9]+L?|[A-Z]{2}[0-9]+L")) {
            topics.level(Topics.LEXILE, measure.endsWith("L") ? measure : measure + "L");
        }
    }
}
