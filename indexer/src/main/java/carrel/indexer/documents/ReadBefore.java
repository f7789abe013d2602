package carrel.indexer.documents;

import carrel.indexer.documents.process.Outcome;
import carrel.indexer.documents.process.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What documents gave when they were parsed, by their content, so that one that has not changed is not parsed again:
 * wherever it has been moved to, and when the index is made anew. Whoever deletes the folder loses time and nothing else.
 */
final class ReadBefore {
    /** To be raised whenever parsing finds more than it did, so that everything is parsed once more. */
    private static final String PARSING = "parsing-2";

    /** What nobody asked for in so long belongs to a document that is gone. */
    private static final Duration KEPT_FOR = Duration.ofDays(180);

    /** These may come from what else the machine was doing; the next run tries again. */
    private static final Set<Reason> PERHAPS_NOT_ITS_FAULT =
            Set.of(Reason.TOO_SLOW, Reason.OUT_OF_MEMORY, Reason.CRASHED);

    private static final Logger LOG = LoggerFactory.getLogger(ReadBefore.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Instant now;

    /** @param folder for this alone */
    ReadBefore(Path folder, Clock clock) {
        this.folder = folder.resolve(PARSING);
        this.now = clock.instant();
    }

    /** One of the two. */
    private record Kept(Optional<Outcome.Parsed> parsed, Optional<Outcome.Refused> refused) {
        static Kept of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Parsed parsed -> new Kept(Optional.of(parsed), Optional.empty());
                case Outcome.Refused refused -> new Kept(Optional.empty(), Optional.of(refused));
            };
        }

        Optional<Outcome> outcome() {
            return parsed.<Outcome>map(given -> given).or(() -> refused);
        }
    }

    /** What came of it last time. */
    Optional<Outcome> find(String content) {
        Path file = file(content);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Optional<Outcome> outcome = JSON.readValue(in, Kept.class).outcome();
            Files.setLastModifiedTime(file, FileTime.from(now));
            return outcome;
        } catch (IOException | JacksonException notWhole) {
            return Optional.empty();
        }
    }

    /** Keeps what came of it. Where that fails, on a full disk for one, the document is parsed again, no more. */
    void keep(String content, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused && PERHAPS_NOT_ITS_FAULT.contains(refused.reason())) {
            return;
        }
        Path file = file(content);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            Files.createDirectories(draft.resolveSibling("."));
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
                JSON.writeValue(out, Kept.of(outcome));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException noRoom) {
            LOG.debug("What a document gave is not kept", noRoom);
            draft.toFile().delete();
        }
    }

    /** Removes what nobody has asked for in half a year, and what an earlier way of parsing gave. */
    void tidy() {
        Path all = folder.resolveSibling(".").normalize();
        if (!Files.isDirectory(all)) {
            return;
        }
        Instant oldest = now.minus(KEPT_FOR);
        try (Stream<Path> files = Files.walk(all)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
                if (old || !file.startsWith(folder.normalize())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException laterThen) {
            LOG.debug("What old documents gave is not tidied away", laterThen);
        }
    }

    private Path file(String content) {
        return folder.resolve(content.substring(0, 2)).resolve(content + ".json.gz");
    }
}
