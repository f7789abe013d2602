package carrel.indexer;

import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a run has come; lies in each commit, so that what is in the index and what is noted as read are one thing.
 *
 * @param run names the run
 * @param finished whether it came to its end
 * @param setAsideBytes how long the set-aside file was
 * @param files the files that it has begun, in order
 */
record Checkpoint(String run, boolean finished, long setAsideBytes, List<FileProgress> files) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Checkpoint {
        files = List.copyOf(files);
    }

    /**
     * How far one file has been read.
     *
     * @param source the name of its source
     * @param format the kind of file; empty when it was of no known kind
     * @param size bytes, and {@code modified} milliseconds since 1970: a file that changed is read anew
     * @param finished whether it was read to its end
     * @param counts what became of its records
     */
    record FileProgress(
            String path, String source, String format, long size, long modified, boolean finished, Counts counts) {
        FileProgress with(Counts counts) {
            return new FileProgress(path, source, format, size, modified, finished, counts);
        }

        FileProgress in(SourceFormat format) {
            return new FileProgress(path, source, format.name(), size, modified, false, counts);
        }

        FileProgress atEnd() {
            return new FileProgress(path, source, format, size, modified, true, counts);
        }

        boolean sameFile(FileProgress other) {
            return path.equals(other.path) && size == other.size && modified == other.modified;
        }
    }

    /** Whether it speaks of any of the files, so that a run over them goes on from here. */
    boolean anyOf(List<SourceFile> some) {
        return files.stream().anyMatch(file -> some.stream()
                .anyMatch(other -> other.path().toString().equals(file.path())));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a note; one that cannot be read is none, and all is read anew. */
    static Optional<Checkpoint> parse(String json) {
        try {
            return Optional.of(JSON.readValue(json, Checkpoint.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
