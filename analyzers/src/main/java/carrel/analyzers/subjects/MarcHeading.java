package carrel.analyzers.subjects;

import carrel.analyzers.subjects.SubjectHeading.Kind;
import carrel.analyzers.subjects.SubjectHeading.Part;
import carrel.analyzers.text.IsbdPunctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the subfields of a MARC 6XX field into a heading. */
final class MarcHeading {
    private MarcHeading() {}

    static List<SubjectHeading> read(String tag, char secondIndicator, List<Part> parts) {
        if (tag.equals("653")) {
            return uncontrolled(secondIndicator, parts);
        }
        Optional<Kind> kind = kindOf(tag, parts);
        String main = IsbdPunctuation.trim(mainOf(tag, parts));
        if (kind.isEmpty() || !hasWords(main)) {
            return List.of();
        }
        boolean local = tag.startsWith("69");
        Thesaurus thesaurus = local ? Thesaurus.LOCAL : Thesaurus.of(secondIndicator, sourceOf(parts));
        return List.of(new SubjectHeading(kind.get(), main, subdivisionsOf(parts), thesaurus));
    }

    /** In MARC 653 each $a is a heading, and the second indicator tells its kind rather than its vocabulary. */
    private static List<SubjectHeading> uncontrolled(char secondIndicator, List<Part> parts) {
        Kind kind =
                switch (secondIndicator) {
                    case '1' -> Kind.PERSON;
                    case '2', '3' -> Kind.NAME;
                    case '4' -> Kind.TIME;
                    case '5' -> Kind.PLACE;
                    case '6' -> Kind.GENRE;
                    default -> Kind.TOPIC;
                };
        return parts.stream()
                .filter(part -> part.code() == 'a')
                .map(part -> IsbdPunctuation.trim(part.text()))
                .filter(MarcHeading::hasWords)
                .map(main -> new SubjectHeading(kind, main, List.of(), Thesaurus.LOCAL))
                .toList();
    }

    private static boolean hasWords(String main) {
        return main.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<String> sourceOf(List<Part> parts) {
        return parts.stream().filter(part -> part.code() == '2').map(Part::text).findFirst();
    }

    private static Optional<Kind> kindOf(String tag, List<Part> parts) {
        boolean hasTitle = parts.stream().anyMatch(part -> part.code() == 't');
        return switch (tag) {
            case "600", "696" -> Optional.of(hasTitle ? Kind.TITLE : Kind.PERSON);
            case "610", "611", "697" -> Optional.of(hasTitle ? Kind.TITLE : Kind.NAME);
            case "630", "699" -> Optional.of(Kind.TITLE);
            case "647", "648" -> Optional.of(Kind.TIME);
            case "650", "654", "690" -> Optional.of(Kind.TOPIC);
            case "651", "662", "691" -> Optional.of(Kind.PLACE);
            case "655" -> Optional.of(Kind.GENRE);
            default -> Optional.empty();
        };
    }

    /** The subfields of a main heading by field; all else is subdivision, relator, link or source. */
    private static String mainOf(String tag, List<Part> parts) {
        String codes =
                switch (tag) {
                    case "600" -> "abcdjqfghklmnoprst";
                    case "610", "611" -> "abcdefgklmnopqrst";
                    case "630" -> "adfghklmnoprst";
                    case "647" -> "acdg";
                    case "650", "690" -> "abcdg";
                    case "654" -> "abc";
                    case "651" -> "abg";
                    case "662" -> "abcdfgh";
                    default -> "a";
                };
        StringBuilder main = new StringBuilder();
        for (Part part : parts) {
            if (codes.indexOf(part.code()) >= 0 && !part.text().isBlank()) {
                main.append(main.isEmpty() ? "" : joint(tag)).append(part.text().strip());
            }
        }
        return main.toString();
    }

    /** A hierarchy of places or facets is written with dashes, a name with blanks. */
    private static String joint(String tag) {
        boolean hierarchy = tag.equals("662") || tag.equals("654");
        return hierarchy ? " -- " : " ";
    }

    private static List<Subdivision> subdivisionsOf(List<Part> parts) {
        List<Subdivision> subdivisions = new ArrayList<>();
        for (Part part : parts) {
            Optional<Subdivision.Kind> kind = subdivisionKind(part.code());
            String text = kind.isEmpty() ? "" : IsbdPunctuation.trim(part.text());
            if (!text.isEmpty()) {
                subdivisions.add(new Subdivision(kind.orElseThrow(), text));
            }
        }
        return subdivisions;
    }

    private static Optional<Subdivision.Kind> subdivisionKind(char code) {
        return switch (code) {
            case 'x' -> Optional.of(Subdivision.Kind.TOPIC);
            case 'y' -> Optional.of(Subdivision.Kind.TIME);
            case 'z' -> Optional.of(Subdivision.Kind.PLACE);
            case 'v' -> Optional.of(Subdivision.Kind.FORM);
            default -> Optional.empty();
        };
    }
}
