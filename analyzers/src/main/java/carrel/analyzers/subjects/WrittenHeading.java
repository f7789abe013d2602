package carrel.analyzers.subjects;

import carrel.analyzers.subjects.SubjectHeading.Kind;
import carrel.analyzers.text.IsbdPunctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a heading that stands in one line. */
final class WrittenHeading {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:--+|[\\u2013\\u2014])\\s*");
    private static final Pattern TIME =
            Pattern.compile("(?:[0-9]{3,4}.*|.*[0-9]{4}(?:-[0-9]{0,4})?|.*\\bcentury\\b.*|to [0-9]+.*)");
    private static final Set<String> FORMS = Set.of(
            "fiction",
            "biography",
            "poetry",
            "drama",
            "humor",
            "comic books, strips, etc.",
            "dictionaries",
            "encyclopedias",
            "maps",
            "pictorial works",
            "guidebooks",
            "handbooks, manuals, etc.",
            "periodicals",
            "songs and music",
            "textbooks",
            "study and teaching");

    private WrittenHeading() {}

    static Optional<SubjectHeading> read(String written, Thesaurus thesaurus) {
        List<String> parts = BETWEEN.splitAsStream(written)
                .map(IsbdPunctuation::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Subdivision> subdivisions = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            subdivisions.add(new Subdivision(kindOf(part), part));
        }
        return Optional.of(new SubjectHeading(Kind.TOPIC, parts.getFirst(), subdivisions, thesaurus));
    }

    private static Subdivision.Kind kindOf(String part) {
        if (JuvenileForm.isJuvenile(part) || FORMS.contains(part.toLowerCase(Locale.ROOT))) {
            return Subdivision.Kind.FORM;
        }
        return TIME.matcher(part).matches() ? Subdivision.Kind.TIME : Subdivision.Kind.TOPIC;
    }
}
