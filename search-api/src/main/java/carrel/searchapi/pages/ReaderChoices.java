package carrel.searchapi.pages;

import carrel.searchapi.choices.Choice;
import carrel.searchapi.choices.Choices;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.wording.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a reader says how pages shall look. The one place that sets a cookie, and only when she sends the form. */
public final class ReaderChoices {
    private static final String BACK = "back";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int ADDRESS_CHARACTERS_MAX = 3_000;

    /** An address of this site alone: nobody may use the form to lead a reader away. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]{0," + ADDRESS_CHARACTERS_MAX + "}");

    private final Pages pages;

    public ReaderChoices(Pages pages) {
        this.pages = pages;
    }

    /** The form. */
    public void show(Context http) {
        Parameters parameters = new Parameters(UnreadableAddress.parameters(http), List.of(BACK));
        String back = parameters.text(BACK, ADDRESS_CHARACTERS_MAX).orElse("/");
        parameters.check();

        pages.show(
                http,
                words -> words.say("choices.heading"),
                "choices.jte",
                new ChoicesView(of(http), List.of(Choice.values()), here(back)));
    }

    /** Keeps what was chosen, or forgets it, and leads back. */
    public void keep(Context http) {
        Map<String, List<String>> sent = http.formParamMap();
        Choices next = of(http);
        if (sent.containsKey("forget")) {
            next = Choices.NONE;
        } else {
            for (Map.Entry<String, List<String>> field : sent.entrySet()) {
                next = next.with(field.getKey(), field.getValue());
            }
        }
        String kept = next.kept();
        long seconds = kept.isEmpty() ? 0 : KEPT.toSeconds();
        http.header(
                "Set-Cookie",
                Choices.COOKIE + "=" + kept + "; Path=/; Max-Age=" + seconds + "; SameSite=Lax; HttpOnly");
        http.redirect(
                here(sent.getOrDefault(BACK, List.of()).stream().findFirst().orElse("/")), HttpStatus.SEE_OTHER);
    }

    /** What the reader who asks has chosen. */
    static Choices of(Context http) {
        return Optional.ofNullable(http.cookie(Choices.COOKIE))
                .map(Choices::read)
                .orElse(Choices.NONE);
    }

    /** The words of the language that she reads. */
    public static Words words(Context http) {
        return of(http).words(
                        Optional.ofNullable(http.header("Accept-Language")).orElse(""));
    }

    private static String here(String back) {
        return HERE.matcher(back).matches() ? back : "/";
    }
}
