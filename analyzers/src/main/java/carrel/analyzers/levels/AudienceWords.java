package carrel.analyzers.levels;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The audience that words name without a grade or an age. */
final class AudienceWords {
    /** Tried in this order: "young adults" is not "adults". */
    private static final Map<Audience, Pattern> WORDS = new EnumMap<>(Map.of(
            Audience.PRESCHOOL, words("toddlers?|infants?|babies|early childhood|pk"),
            Audience.PRIMARY, words("primary|beginning readers?|easy readers?"),
            Audience.MIDDLE, words("intermediate|pre-?teens?|tweens?|pre-?adolescents?|middle grade"),
            Audience.TEEN, words("teen(?:s|agers?|age)?|adolescents?|young adults?|youth|gcse|jugendliche?|jóvenes"),
            Audience.CHILDREN,
                    words("child(?:ren)?(?:'s)?|juvenile|kids?|youngsters?|kind(?:er)?|enfants?|niños|infantil|barn"),
            Audience.ADULT,
                    words("adults?|college|university|undergraduates?|graduates?|scholarly|professionals?|academic"),
            Audience.GENERAL, words("general|everyone|all ages|family|families")));

    private AudienceWords() {}

    /** Expects {@link LevelWords}. */
    static Optional<Audience> read(String words) {
        return WORDS.entrySet().stream()
                .filter(audience -> audience.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
