package carrel.indexer;

import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files have changed since they were last read, by size and time. */
final class FileNews {
    private final Map<String, Look> seen = new HashMap<>();

    /** What a file looked like. */
    private record Look(String source, long size, long modified) {}

    /**
     * What of a delivery is new. Of a source that sends all it has, all of its files come when one of them changed, came
     * or went, since what is missing can only be seen of the whole.
     */
    Delivery in(Delivery all) throws IOException {
        Map<String, Look> now = new HashMap<>();
        for (SourceFile file : all.files()) {
            try {
                now.put(key(file), look(file));
            } catch (NoSuchFileException goneMeanwhile) {
                // The next look will not find it.
            }
        }
        Set<String> changed = changedSources(now);
        List<SourceFile> news = all.files().stream()
                .filter(file -> {
                    Look look = now.get(key(file));
                    boolean whole = all.full().contains(file.source()) && changed.contains(file.source());
                    return look != null && (whole || !look.equals(seen.get(key(file))));
                })
                .toList();
        Set<String> full = all.full().stream().filter(changed::contains).collect(Collectors.toSet());
        return new Delivery(news, full, all.removalsMax(), all.failures(), all.receipts());
    }

    /** What was delivered is in the index. */
    void remember(Delivery taken) throws IOException {
        Set<String> sources = new HashSet<>(taken.full());
        seen.values().removeIf(look -> sources.contains(look.source()));
        for (SourceFile file : taken.files()) {
            if (Files.exists(file.content())) {
                seen.put(key(file), look(file));
            }
        }
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

    private static String key(SourceFile file) {
        return file.source() + "#" + file.path();
    }

    private static Look look(SourceFile file) throws IOException {
        return new Look(
                file.source(),
                Files.size(file.content()),
                Files.getLastModifiedTime(file.content()).toMillis());
    }
}
