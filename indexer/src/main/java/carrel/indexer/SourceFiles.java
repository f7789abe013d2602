package carrel.indexer;

import carrel.indexer.settings.SourceSettings;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that paths on a command line mean: files as they are, folders with all that is in them, in order. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * Finds them.
     *
     * @throws MissingPath when there is nothing at a path
     */
    public static List<SourceFile> in(List<Path> paths) throws IOException {
        Map<Path, SourceFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new MissingPath(path);
            }
            for (Path file : walk(path)) {
                Path real = file.toRealPath();
                files.putIfAbsent(real, new SourceFile(real, source(path, file)));
            }
        }
        return List.copyOf(files.values());
    }

    /**
     * Finds the files of a source of the settings. Records keep the source's name whichever file brings them, so that the
     * next export may have another name.
     */
    static List<SourceFile> of(SourceSettings source, SourceSettings.Files place) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : place.paths()) {
            for (Path named : matching(path)) {
                for (Path file : walk(named)) {
                    String name = Files.isDirectory(named)
                            ? named.relativize(file).toString().replace('\\', '/')
                            : file.getFileName().toString();
                    files.add(new SourceFile(file.toRealPath(), source.name(), source.traits(), name));
                }
            }
        }
        if (files.isEmpty()) {
            throw new MissingPath(place.paths().getFirst());
        }
        return files;
    }

    /** A last part with {@code *} stands for all files of that pattern, in order. */
    private static List<Path> matching(Path path) throws IOException {
        String pattern = path.getFileName().toString();
        Path folder = path.getParent();
        if (pattern.indexOf('*') < 0 || folder == null) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        }
        found.sort(null);
        return found;
    }

    private static List<Path> walk(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !hidden(path.relativize(file)))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static boolean hidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** A source's name is the file's, from the folder that was asked for on; the same wherever that folder lies. */
    private static String source(Path asked, Path file) throws IOException {
        Path from = asked.toRealPath();
        Path real = file.toRealPath();
        String name =
                real.equals(from) ? from.getFileName().toString() : from.getFileName() + "/" + asked.relativize(file);
        return name.replace('\\', '/').replace('#', '_');
    }

    /** Nothing is at a path. */
    public static final class MissingPath extends IOException {
        private static final long serialVersionUID = 1;

        MissingPath(Path path) {
            super("there is no file or folder " + path + "; check the spelling");
        }
    }
}
