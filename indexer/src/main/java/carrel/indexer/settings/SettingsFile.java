package carrel.indexer.settings;

import carrel.analyzers.spelling.NearestName;
import carrel.analyzers.text.Code;
import carrel.catalog.Format;
import carrel.catalog.ShelfMap;
import carrel.indexer.mapping.SourceTraits;
import carrel.indexer.mapping.feeds.ListColumn;
import carrel.indexer.settings.SourceSettings.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code carrel.yaml}. */
public final class SettingsFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> AT_THE_TOP =
            Set.of("index", "every", "removal-limit", "links", "authorities", "ranking", "shelves", "sources");
    private static final Set<String> OF_LINKS = Set.of("proxy", "resolver");
    private static final Set<String> PLACES = Set.of("files", "oai", "database");
    private static final Set<String> OF_A_SOURCE =
            Set.of("files", "oai", "database", "full", "building", "format", "columns", "proxy", "resolver");
    private static final Set<String> OF_OAI = Set.of("url", "prefix", "set");
    private static final Set<String> OF_A_DATABASE =
            Set.of("url", "user", "password", "password-file", "system", "records", "copies", "copies-every");

    private final Path file;
    private final Path folder;
    private final List<String> mistakes = new ArrayList<>();

    private SettingsFile(Path file) {
        this.file = file;
        Path whole = file.toAbsolutePath().normalize();
        this.folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    }

    /**
     * Reads the file.
     *
     * @throws Mistakes when anything in it is not as it should be
     */
    public static LibrarySettings read(Path file) throws IOException, Mistakes {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no settings file " + file + "; check the spelling");
        }
        return new SettingsFile(file).settings();
    }

    private LibrarySettings settings() throws IOException, Mistakes {
        JsonNode root;
        try {
            root = YAML.readTree(Files.readString(file));
        } catch (JacksonException broken) {
            throw new Mistakes(
                    file,
                    List.of("it is no YAML: " + broken.getOriginalMessage() + " (line "
                            + broken.getLocation().getLineNr() + ")"));
        }
        SettingsNode top = new SettingsNode("", root, mistakes).knowing(AT_THE_TOP);
        SettingsNode links = top.has("links") ? top.part("links").knowing(OF_LINKS) : top.part("links");
        List<SourceSettings> sources = new ArrayList<>();
        if (top.has("sources")) {
            top.part("sources").each((name, part) -> source(name, part, links).ifPresent(sources::add));
        }
        if (!top.has("sources") || (sources.isEmpty() && mistakes.isEmpty())) {
            mistakes.add("sources names no source; give at least one, such as catalog: {files: export.mrc}");
        }
        LibrarySettings settings = new LibrarySettings(
                file,
                top.text("index").map(folder::resolve),
                top.duration("every"),
                top.share("removal-limit").orElse(LibrarySettings.REMOVALS_MAX_DEFAULT),
                authorities(top),
                ranking(top),
                top.has("shelves") ? ShelfSettings.read(top.part("shelves"), folder) : ShelfMap.NONE,
                sources);
        if (!mistakes.isEmpty()) {
            // What stands once for all sources is looked at for each.
            throw new Mistakes(file, mistakes.stream().distinct().toList());
        }
        return settings;
    }

    private List<Path> authorities(SettingsNode top) {
        List<Path> paths =
                top.texts("authorities").stream().map(folder::resolve).toList();
        paths.stream()
                .filter(path -> !Files.exists(path))
                .forEach(missing -> top.mistake("authorities: there is no file or folder " + missing));
        return paths;
    }

    private Optional<Path> ranking(SettingsNode top) {
        Optional<Path> profile = top.text("ranking").map(folder::resolve);
        profile.filter(path -> !Files.isRegularFile(path))
                .ifPresent(missing -> top.mistake("ranking: there is no file " + missing));
        return profile;
    }

    private Optional<SourceSettings> source(String name, SettingsNode part, SettingsNode links) {
        part.knowing(OF_A_SOURCE);
        if (name.isBlank() || name.indexOf('#') >= 0 || name.indexOf('/') >= 0) {
            part.mistake("a source's name has neither # nor /");
        }
        if (part.has("oai") && part.flag("full")) {
            part.mistake(
                    "full is for exports; a server tells itself what is new and what was deleted, so leave it out");
        }
        Optional<Place> place = place(part);
        return place.map(where -> new SourceSettings(name, where, traits(part, links), part.flag("full")));
    }

    private Optional<Place> place(SettingsNode part) {
        List<String> named = PLACES.stream().filter(part::has).sorted().toList();
        if (named.size() != 1) {
            part.mistake("expects one of files, oai and database, but has "
                    + (named.isEmpty() ? "none" : String.join(" and ", named)));
            return Optional.empty();
        }
        return switch (named.getFirst()) {
            case "files" -> files(part);
            case "oai" -> oai(part.part("oai").knowing(OF_OAI));
            default -> database(part.part("database").knowing(OF_A_DATABASE));
        };
    }

    private Optional<Place> files(SettingsNode part) {
        List<Path> paths = part.texts("files").stream().map(folder::resolve).toList();
        for (Path path : paths) {
            boolean pattern = path.getFileName().toString().indexOf('*') >= 0;
            Path there = pattern ? path.getParent() : path;
            if (there == null || !Files.exists(there)) {
                part.mistake("there is no file or folder " + there);
            }
        }
        return Optional.of(new SourceSettings.Files(paths));
    }

    private static Optional<Place> oai(SettingsNode part) {
        part.required("url", "https://library.example/oai");
        String prefix = part.text("prefix").orElse("marc21");
        Optional<String> set = part.text("set");
        return part.address("url").map(address -> new SourceSettings.Oai(address, prefix, set));
    }

    private Optional<Place> database(SettingsNode part) {
        String address = part.required("url", "jdbc:postgresql://localhost/evergreen");
        if (!address.isEmpty() && !address.matches("jdbc:(postgresql|mariadb|mysql):.+")) {
            part.mistake("url expects jdbc:postgresql://… or jdbc:mariadb://…, but got "
                    + SourceSettings.Database.shown(address));
        }
        Optional<LibrarySystem> system = system(part);
        Optional<String> records = part.text("records").or(() -> system.map(LibrarySystem::records));
        if (records.isEmpty() && !part.has("system")) {
            part.mistake("expects a query as records, or a system: " + LibrarySystem.names());
        }
        Optional<String> copies = part.text("copies").or(() -> system.map(LibrarySystem::copies));
        Duration every = part.duration("copies-every").orElse(SourceSettings.Database.COPIES_EVERY_DEFAULT);
        return Optional.of(new SourceSettings.Database(
                // The driver of MariaDB speaks to MySQL too, but answers to its own name only.
                address.replaceFirst("^jdbc:mysql:", "jdbc:mariadb:"),
                part.text("user").orElse(""),
                password(part),
                records.orElse(""),
                copies,
                every));
    }

    private static Optional<LibrarySystem> system(SettingsNode part) {
        Optional<String> named = part.text("system");
        Optional<LibrarySystem> system = named.flatMap(LibrarySystem::ofCode);
        if (named.isPresent() && system.isEmpty()) {
            String advice = NearestName.to(named.get(), LibrarySystem.codes())
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("");
            part.mistake("system expects " + LibrarySystem.names() + ", but got \"" + named.get() + "\"" + advice);
        }
        return system;
    }

    /** A file of its own keeps the password out of a file that is shown around. */
    private String password(SettingsNode part) {
        Optional<Path> secret = part.text("password-file").map(folder::resolve);
        if (secret.isEmpty()) {
            return part.text("password").orElse("");
        }
        try {
            return Files.readString(secret.get()).strip();
        } catch (IOException unreadable) {
            part.mistake("the password-file " + secret.get() + " cannot be read");
            return "";
        }
    }

    private static SourceTraits traits(SettingsNode part, SettingsNode links) {
        Optional<String> code = part.text("format");
        Optional<Format> format = code.flatMap(Format::ofCode);
        if (code.isPresent() && format.isEmpty()) {
            List<String> known = Code.all(Format.values());
            part.mistake("there is no format \"" + code.get() + "\""
                    + NearestName.to(code.get(), known)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; known are " + String.join(", ", known)));
        }
        return new SourceTraits(
                part.text("building").orElse(""),
                format,
                columns(part),
                part.address("proxy")
                        .or(() -> links.address("proxy"))
                        .map(Object::toString)
                        .orElse(""),
                part.address("resolver")
                        .or(() -> links.address("resolver"))
                        .map(Object::toString)
                        .orElse(""));
    }

    private static Map<String, String> columns(SettingsNode part) {
        if (!part.has("columns")) {
            return Map.of();
        }
        Set<String> known = Set.copyOf(Code.all(ListColumn.values()));
        return part.part("columns").knowing(known).textsByName();
    }
}
