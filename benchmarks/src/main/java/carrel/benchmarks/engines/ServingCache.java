package carrel.benchmarks.engines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one server leaves behind so that the next has its classes and knows which of its code is busy (JEP 514, 515). The
 * command {@code carrel serve} has such a file from a trial, so the Carrel that is measured has one from the same trial.
 *
 * @param file beside the indexes
 */
record ServingCache(Path file) {
    private static final int JAVA_THAT_KEEPS = 25;
    private static final List<String> SAY_NOTHING = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

    static ServingCache in(Path folder) {
        return new ServingCache(folder.resolve("carrel-serving.aot"));
    }

    /** Whether Java could keep one, and has none of these very jars; of folders of classes it keeps none. */
    boolean isWanted(String classPath) throws IOException {
        List<Path> parts =
                Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList();
        if (Runtime.version().feature() < JAVA_THAT_KEEPS || parts.stream().anyMatch(Files::isDirectory)) {
            return false;
        }
        for (Path part : parts) {
            if (Files.notExists(file)
                    || Files.getLastModifiedTime(part).compareTo(Files.getLastModifiedTime(file)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What tells Java to leave it behind when it stops. */
    List<String> making() {
        return and("-XX:AOTCacheOutput=" + file);
    }

    /** What tells Java to begin with it, if it is there. */
    List<String> using() {
        return Files.exists(file)
                ? and("-XX:AOTCache=" + file, "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0")
                : List.of();
    }

    private static List<String> and(String... options) {
        return Stream.concat(Stream.of(options), SAY_NOTHING.stream()).toList();
    }
}
