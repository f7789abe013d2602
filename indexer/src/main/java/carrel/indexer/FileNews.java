package carrel.indexer;

import carrel.catalog.ContentHash;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files have changed since they were last read: a library's own by size and time, fetched ones by their content. */
final class FileNews {
    /** An export that was written to so lately may still be on its way; the next look takes it. */
    static final Duration SETTLES_AFTER = Duration.ofSeconds(10);

    private final Path fetched;
    private final Clock clock;
    private Map<String, Look> seen = Map.of();

    /** @param fetched the folder of what Carrel fetched itself, which is whole when it is there, and always new by its time */
    FileNews(Path fetched, Clock clock) {
        this.fetched = fetched.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * What a file looked like.
     *
     * @param mark tells two states of one size apart
     */
    record Look(String source, long size, String mark) {}

    /**
     * What is new.
     *
     * @param delivery with the files that are to be read
     * @param looks what those looked like <em>before</em> they are read, since they may change meanwhile
     */
    record News(Delivery delivery, Map<String, Look> looks) {
        News {
            looks = Map.copyOf(looks);
        }

        boolean isNone() {
            return delivery.files().isEmpty() && delivery.full().isEmpty();
        }
    }

    /** All of a delivery, whatever was seen before. */
    News all(Delivery all) throws IOException {
        return new News(all, looks(all.files()));
    }

    /**
     * What of a delivery is new. Of a source that sends all it has, all of its files come when one of them changed, came
     * or went, since what is missing can only be seen of the whole.
     */
    News in(Delivery all) throws IOException {
        Map<String, Look> now = looks(all.files());
        Set<String> changed = changedSources(now);
        Set<String> unsettled = unsettled(all);
        List<SourceFile> news = all.files().stream()
                .filter(file -> now.containsKey(key(file)))
                .filter(file -> all.full().contains(file.source())
                        ? changed.contains(file.source()) && !unsettled.contains(file.source())
                        : !unsettled.contains(key(file)) && isNew(file, now))
                .toList();
        Set<String> full = all.full().stream()
                .filter(source -> changed.contains(source) && !unsettled.contains(source))
                .collect(Collectors.toSet());
        Delivery delivery = new Delivery(news, full, all.removalsMax(), all.failures(), all.receipts());
        now.keySet().retainAll(news.stream().map(FileNews::key).collect(Collectors.toSet()));
        return new News(delivery, now);
    }

    /** What was news is in the index. */
    void remember(News taken) {
        Map<String, Look> all = new LinkedHashMap<>(seen);
        all.values().removeIf(look -> taken.delivery().full().contains(look.source()));
        all.putAll(taken.looks());
        seen = all;
    }

    /** All that is remembered, by file. */
    Map<String, Look> seen() {
        return Map.copyOf(seen);
    }

    /** Goes on from what was remembered at another time. */
    void resume(Map<String, Look> before) {
        seen = new LinkedHashMap<>(before);
    }

    private boolean isNew(SourceFile file, Map<String, Look> now) {
        return !Objects.equals(now.get(key(file)), seen.get(key(file)));
    }

    private Set<String> changedSources(Map<String, Look> now) {
        Set<String> changed = new HashSet<>();
        now.forEach((key, look) -> {
            if (!look.equals(seen.get(key))) {
                changed.add(look.source());
            }
        });
        seen.forEach((key, look) -> {
            if (!now.containsKey(key)) {
                changed.add(look.source());
            }
        });
        return changed;
    }

    /** Files that somebody may be writing at this moment, and their sources. A time to come is a clock that goes wrong. */
    private Set<String> unsettled(Delivery all) throws IOException {
        long now = clock.millis();
        Set<String> unsettled = new HashSet<>();
        for (SourceFile file : all.files()) {
            if (!isFetched(file) && Files.exists(file.content())) {
                long age = now - Files.getLastModifiedTime(file.content()).toMillis();
                if (age >= 0 && age < SETTLES_AFTER.toMillis()) {
                    unsettled.add(key(file));
                    unsettled.add(file.source());
                }
            }
        }
        return unsettled;
    }

    private Map<String, Look> looks(List<SourceFile> files) throws IOException {
        Map<String, Look> looks = new LinkedHashMap<>();
        for (SourceFile file : files) {
            try {
                looks.put(key(file), look(file));
            } catch (NoSuchFileException goneMeanwhile) {
                // The next look will not find it.
            }
        }
        return looks;
    }

    private Look look(SourceFile file) throws IOException {
        Path content = file.content();
        String mark = isFetched(file)
                ? ContentHash.of(content)
                : Files.getLastModifiedTime(content).toString();
        return new Look(file.source(), Files.size(content), mark);
    }

    private boolean isFetched(SourceFile file) {
        return file.content().toAbsolutePath().normalize().startsWith(fetched);
    }

    private static String key(SourceFile file) {
        return file.source() + "#" + file.path();
    }
}
