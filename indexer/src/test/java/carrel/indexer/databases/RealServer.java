package carrel.indexer.databases;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL or MariaDB in a folder and at a port of its own, where this machine has one. */
final class RealServer implements Closeable {
    static final String USER = "reader";
    static final String PASSWORD = "pondweed";

    private static final int TRIES_MAX = 3;

    private static final List<Path> FOLDERS = folders();

    private final Path folder;
    private final Process process;
    private final String address;

    private RealServer(Path folder, Process process, String address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /** Empty when this machine has none. */
    static Optional<RealServer> postgresql() throws IOException {
        Optional<Path> initdb = program("initdb");
        Optional<Path> postgres = program("postgres");
        if (initdb.isEmpty() || postgres.isEmpty()) {
            return Optional.empty();
        }
        Path folder = folder();
        Path secret = Files.writeString(folder.resolve("secret"), PASSWORD);
        List<String> as = unprivileged(folder);
        run(with(
                as,
                initdb.get(),
                "-D",
                folder.resolve("data"),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                secret,
                "-E",
                "UTF8",
                "--no-locale",
                "-N"));
        return Optional.of(atSomePort(
                folder,
                "jdbc:postgresql://127.0.0.1:%d/postgres",
                port -> start(
                        with(
                                as,
                                postgres.get(),
                                "-D",
                                folder.resolve("data"),
                                "-p",
                                port,
                                "-h",
                                "127.0.0.1",
                                "-k",
                                folder,
                                "-F"),
                        "ready to accept connections")));
    }

    /** Empty when this machine has none. */
    static Optional<RealServer> mariadb() throws IOException {
        Optional<Path> install = program("mariadb-install-db");
        Optional<Path> server = program("mariadbd");
        if (install.isEmpty()
                || server.isEmpty()
                || program("my_print_defaults").isEmpty()) {
            return Optional.empty();
        }
        Path folder = folder();
        Path data = folder.resolve("data");
        List<String> as = unprivileged(folder);
        run(with(
                as,
                install.get(),
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        Path start = Files.writeString(
                folder.resolve("start.sql"),
                "CREATE DATABASE koha CHARACTER SET utf8mb4;\nCREATE USER '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD
                        + "';\nGRANT ALL ON koha.* TO '" + USER + "'@'%';\n");
        return Optional.of(atSomePort(
                folder,
                "jdbc:mariadb://127.0.0.1:%d/koha",
                port -> start(
                        with(
                                as,
                                server.get(),
                                "--no-defaults",
                                "--datadir=" + data,
                                "--port=" + port,
                                "--bind-address=127.0.0.1",
                                "--skip-name-resolve",
                                "--socket=" + folder.resolve("s"),
                                "--init-file=" + start),
                        "ready for connections")));
    }

    String address() {
        return address;
    }

    /** Runs statements as the library system would. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("carrel-server");
    }

    /** Database servers refuse to run as root, as builds in a container do; nobody has fewer rights. */
    private static List<String> unprivileged(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        run(List.of("chown", "-R", "nobody", folder.toString()));
        return List.of("setpriv", "--reuid=nobody", "--clear-groups");
    }

    private static List<String> with(List<String> before, Object... call) {
        List<String> all = new ArrayList<>(before);
        Stream.of(call).map(Object::toString).forEach(all::add);
        return all;
    }

    private static void run(List<String> call) throws IOException {
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(call + " failed: " + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** A server that listens at the port. */
    private interface Starting {
        Process at(int port) throws IOException;
    }

    /** Neither server chooses a port by itself, and one that was free a moment ago may be somebody's when it starts. */
    private static RealServer atSomePort(Path folder, String address, Starting server) throws IOException {
        for (int tries = 1; ; tries++) {
            int port = freePort();
            try {
                return new RealServer(folder, server.at(port), address.formatted(port));
            } catch (IOException refused) {
                if (tries == TRIES_MAX) {
                    throw refused;
                }
            }
        }
    }

    /** Starts a server and reads what it says until it says that it is ready; then somebody must go on reading. */
    private static Process start(List<String> call, String ready) throws IOException {
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains(ready)) {
                Thread.ofPlatform().daemon().start(() -> readOn(said));
                return process;
            }
        }
        throw new IOException(call + " did not start: " + all);
    }

    private static void readOn(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            // It has nothing more to say.
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> program(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            folders.add(Path.of(folder));
        }
        folders.addAll(List.of(Path.of("/usr/sbin"), Path.of("/usr/bin"), Path.of("/usr/libexec")));
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .forEach(folders::add);
        } catch (IOException none) {
            // Then it is on the path, or nowhere.
        }
        return folders;
    }
}
