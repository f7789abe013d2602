package carrel.indexer.settings;

import carrel.analyzers.spelling.NearestName;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A part of a settings file that has named values. Whoever asks for a value names its kind; what does not fit is noted as
 * a mistake, and reading goes on.
 */
final class SettingsNode {
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})\\s*(s|m|min|h|d)");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)\\s*%");

    private final String where;
    private final JsonNode node;
    private final List<String> mistakes;

    SettingsNode(String where, JsonNode node, List<String> mistakes) {
        this.where = where;
        this.node = node;
        this.mistakes = mistakes;
    }

    /** Notes each name that is none of the known ones, with the nearest of them. */
    SettingsNode knowing(Set<String> known) {
        if (!node.isObject()) {
            mistake("expects names with values, such as "
                    + known.stream().sorted().findFirst().orElse("") + ": …");
            return this;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!known.contains(entry.getKey())) {
                String advice = NearestName.to(entry.getKey(), known)
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElseGet(() -> "; known are "
                                + String.join(", ", known.stream().sorted().toList()));
                mistake("there is no setting \"" + entry.getKey() + "\"" + advice);
            }
        }
        return this;
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    Optional<String> text(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!node.path(name).isValueNode() || node.path(name).asString("").isBlank()) {
            mistake(name + " expects a text");
            return Optional.empty();
        }
        return Optional.of(node.path(name).asString("").strip());
    }

    String required(String name, String example) {
        if (!has(name)) {
            mistake(name + " is missing; it looks like " + example);
        }
        return text(name).orElse("");
    }

    /** One text or a list of them. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode value = node.path(name);
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (each.isValueNode() && !each.asString("").isBlank()) {
                texts.add(each.asString(""));
            } else if (has(name)) {
                mistake(name + " expects a text or a list of texts");
            }
        }
        return texts;
    }

    boolean flag(String name) {
        if (has(name) && !node.path(name).isBoolean()) {
            mistake(name + " expects true or false, but got " + node.path(name));
        }
        return node.path(name).asBoolean(false);
    }

    Optional<Duration> duration(String name) {
        Optional<String> written = text(name);
        Matcher duration = DURATION.matcher(written.orElse(""));
        if (!duration.matches()) {
            written.ifPresent(other -> mistake(name + " expects a time such as 90s, 15m, 2h or 1d, but got " + other));
            return Optional.empty();
        }
        long amount = Long.parseLong(duration.group(1));
        if (amount == 0) {
            mistake(name + " expects a time longer than nothing");
            return Optional.empty();
        }
        return Optional.of(
                switch (duration.group(2)) {
                    case "s" -> Duration.ofSeconds(amount);
                    case "h" -> Duration.ofHours(amount);
                    case "d" -> Duration.ofDays(amount);
                    default -> Duration.ofMinutes(amount);
                });
    }

    /** A share, written as percentage, as 0 to 1. */
    Optional<Double> share(String name) {
        Optional<String> written = text(name);
        Matcher share = SHARE.matcher(written.orElse(""));
        if (!share.matches() || Double.parseDouble(share.group(1)) > 100) {
            written.ifPresent(other -> mistake(name + " expects a share from 0% to 100%, but got " + other));
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(share.group(1)) / 100);
    }

    /** A web address. */
    Optional<URI> address(String name) {
        Optional<String> written = text(name);
        try {
            Optional<URI> address = written.map(URI::create)
                    .filter(uri ->
                            uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme())));
            if (written.isPresent() && address.isEmpty()) {
                mistake(name + " expects an address that begins with http:// or https://, but got " + written.get());
            }
            return address;
        } catch (IllegalArgumentException malformed) {
            mistake(name + " is no address: " + malformed.getMessage());
            return Optional.empty();
        }
    }

    SettingsNode part(String name) {
        return new SettingsNode(where.isEmpty() ? name : where + "." + name, node.path(name), mistakes);
    }

    /** The names with their parts. */
    void each(BiConsumer<String, SettingsNode> use) {
        node.properties().forEach(entry -> use.accept(entry.getKey(), part(entry.getKey())));
    }

    Map<String, String> textsByName() {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> text(entry.getKey()).ifPresent(text -> texts.put(entry.getKey(), text)));
        } else if (!node.isMissingNode()) {
            mistake("expects names with values");
        }
        return texts;
    }

    void mistake(String sentence) {
        mistakes.add((where.isEmpty() ? "" : where + ": ") + sentence);
    }
}
