package carrel.searchapi.readalikes;

import carrel.analyzers.levels.GradeSpan;
import carrel.analyzers.subjects.SubjectHeading;
import carrel.catalog.Resource;
import carrel.catalog.Work;
import carrel.searchapi.readalikes.model.Trait;
import carrel.searchapi.readalikes.model.Trait.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says traits as one says them to a child: "Both are funny stories about school, for grades 3–6." */
final class Spoken {
    private static final Pattern ARTICLE = Pattern.compile("^(an?|the) ");
    /** Where the words end that say what there are several of: "story | of a dark future". */
    private static final Pattern REST =
            Pattern.compile(" (?=(?:of|in|told|without|about|that|for|with|to|from|like)\\b)");

    private final SpokenGenres genres = new SpokenGenres();
    private final SpokenHeadings headings = new SpokenHeadings();
    private final AppealWords appeal;

    Spoken(AppealWords appeal) {
        this.appeal = appeal;
    }

    /** Those of a work's traits that can be said, each with its words. Sensitive headings are not among them. */
    Map<Trait, String> words(Work work) {
        Map<Trait, String> words = new LinkedHashMap<>();
        for (Resource edition : work.editions()) {
            for (SubjectHeading heading : edition.subjects()) {
                Optional<String> said = headings.of(heading);
                TraitsOfRecords.of(heading).forEach(trait -> words(trait, heading, said)
                        .ifPresent(word -> words.putIfAbsent(trait, word)));
            }
            edition.genres().forEach(genre -> TraitsOfRecords.genre(genre)
                    .forEach(trait -> words.putIfAbsent(trait, genre(trait, genre))));
        }
        appeal.of(work)
                .forEach(term -> appeal.said(term).ifPresent(said -> words.put(new Trait(Kind.APPEAL, term), said)));
        return words;
    }

    /** One sentence; at least one of the lists has something. */
    String sentence(
            List<String> genre,
            List<String> appeal,
            List<String> topics,
            List<String> places,
            Optional<GradeSpan> grades) {
        String noun = genre.isEmpty() ? "books" : genre.getFirst();
        String how = appeal.stream()
                .filter(word -> !noun.contains(word) && !noun.startsWith("full of"))
                .findFirst()
                .map(word -> word + " ")
                .orElse("");
        Set<String> kinds = new HashSet<>();
        List<String> told = topics.stream()
                .filter(topic -> !noun.contains(topic.replaceFirst("s$", "")))
                .filter(topic -> topics.stream().noneMatch(other -> other.startsWith(topic + " ")))
                .filter(topic -> kinds.add(topic.substring(topic.lastIndexOf(' ') + 1)))
                .toList();
        String about = told.isEmpty() ? "" : " about " + Listing.of(told);
        String where = places.isEmpty() ? "" : (told.isEmpty() ? " about " : " and ") + Listing.of(places);
        String whom = grades.map(span -> ", for " + grades(span)).orElse("");
        return "Both are " + how + noun + about + where + whom + ".";
    }

    /** The genre's words for several: "a funny story" are "funny stories". */
    static String several(String one) {
        String plain = ARTICLE.matcher(one).replaceFirst("");
        if (plain.equals(one)) {
            return one;
        }
        String[] parts = REST.split(plain, 2);
        String several = parts[0].endsWith("y") && !parts[0].endsWith("ay")
                ? parts[0].substring(0, parts[0].length() - 1) + "ies"
                : parts[0] + "s";
        return parts.length == 1 ? several : several + " " + parts[1];
    }

    private static String grades(GradeSpan span) {
        if (span.lowest() < 1 && span.highest() >= 12) {
            return "all grades";
        }
        if (span.highest() < 1) {
            return "kindergarten";
        }
        if (span.lowest() == span.highest()) {
            return "grade " + span.lowest();
        }
        return "grades " + (span.lowest() < 1 ? "K" : span.lowest()) + "–" + span.highest();
    }

    /** A wider genre is said by its own name. */
    private String genre(Trait trait, String written) {
        return several(genres.of(trait.key().equals(ShelfWork.key(written)) ? written : trait.key()));
    }

    /** A wider topic is said by its own name, and only where the whole heading may be said. */
    private Optional<String> words(Trait trait, SubjectHeading heading, Optional<String> said) {
        return switch (trait.kind()) {
            case GENRE -> Optional.of(genre(trait, heading.main()));
            case PLACE -> heading.kind() == SubjectHeading.Kind.TIME ? Optional.empty() : said;
            case TOPIC -> trait.key().equals(ShelfWork.key(heading.main())) ? said : said.map(whole -> trait.key());
            case APPEAL, HONOR -> Optional.empty();
        };
    }
}
