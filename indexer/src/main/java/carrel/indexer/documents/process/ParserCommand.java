package carrel.indexer.documents.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a worker JVM is started: the {@code java} that runs this program, with this program's class path.
 *
 * <p>The class path is the system property {@code java.class.path}, which fits however Carrel was started. For {@code
 * java -cp 'lib/*' …} the JVM puts the jars themselves in place of the asterisk before the program begins, so the
 * property lists each; for {@code java -jar carrel.jar} it is that jar, whose manifest names the others to the child as
 * to the parent. Relative entries are made absolute, since a worker runs in a folder of its own. The path goes to the
 * child in the environment variable {@code CLASSPATH}: a long one on the command line passes the limit of Windows
 * (32,767 characters). A runtime made by jlink must keep its {@code java} launcher, and the module {@code java.desktop}
 * for PDFBox.
 *
 * @param mainClass the class that calls {@link ParserWorker#serve}
 * @param heapMegabytes the most that a worker's Java objects may take
 * @param options more options for the JVM
 */
public record ParserCommand(String mainClass, int heapMegabytes, List<String> options) {
    /** Enough for any document of a school's that was tried; PDFs of 1,000 pages take half of it. */
    public static final int HEAP_MEGABYTES_USUAL = 256;

    /**
     * What a worker gets of the parent's environment: file names need the locale. All else stays behind, passwords as
     * well as JAVA_TOOL_OPTIONS and its like, which would undo the limits.
     */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "SystemRoot", "SYSTEMROOT");

    public ParserCommand {
        options = List.copyOf(options);
        if (heapMegabytes < 16) {
            throw new IllegalArgumentException(
                    "a worker needs a heap of 16 MB or more, but got " + heapMegabytes + " MB");
        }
    }

    ProcessBuilder in(WorkFolder folder) {
        ProcessBuilder builder = new ProcessBuilder(arguments(folder.path()))
                .directory(folder.path().toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("CLASSPATH", absolute(System.getProperty("java.class.path")));
        return builder;
    }

    private List<String> arguments(Path folder) {
        List<String> arguments = new ArrayList<>();
        arguments.add(java().toString());
        arguments.addAll(limits());
        arguments.addAll(manners(folder));
        arguments.addAll(CLOSED_DOORS);
        arguments.addAll(options);
        arguments.add(mainClass);
        return arguments;
    }

    private List<String> limits() {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
    }

    /** Prints to stderr, leaves nothing lying about, and reads the same on every machine. */
    private static List<String> manners(Path folder) {
        return List.of(
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + folder.resolve("jvm-error.log"),
                "-XX:-UsePerfData",
                // A worker lives for some 200 files; the second compiler would not earn its keep.
                "-XX:TieredStopAtLevel=1",
                "-D" + WorkFolder.PROPERTY + "=" + folder,
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-Djava.awt.headless=true",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC");
    }

    /**
     * A document fetches nothing and opens no other file. Every connection is sent through a proxy that is not there
     * (port 9 discards). Document type definitions are not refused altogether, since every third e-book chapter and old
     * OpenDocument file names one; but none outside the document is opened, and few entities are expanded.
     */
    private static final List<String> CLOSED_DOORS = List.of(
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=9",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-Djdk.xml.entityExpansionLimit=500",
            "-Djdk.xml.totalEntitySizeLimit=100000");

    private static Path java() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
