package carrel.indexer.settings;

import carrel.indexer.mapping.SourceTraits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One source of a library.
 *
 * @param name the first half of each record's identity; never empty, without {@code #}
 * @param full whether each reading holds all the source has, so that what is missing is gone
 */
public record SourceSettings(String name, Place place, SourceTraits traits, boolean full) {
    /** Where a source is. */
    public sealed interface Place {}

    /** Files, or folders with all that is in them; a name may have {@code *}. */
    public record Files(List<Path> paths) implements Place {
        public Files {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A server that speaks OAI-PMH 2.0.
     *
     * @param prefix its name of the format: {@code marc21}, {@code oai_dc}
     * @param set the only set to take, if not all
     */
    public record Oai(URI address, String prefix, Optional<String> set) implements Place {}

    /**
     * A library system's database.
     *
     * @param address for JDBC: {@code jdbc:postgresql://host/name}, {@code jdbc:mariadb://host/name}
     * @param records the query for records: columns {@code number} and {@code marc}, and if it likes {@code deleted}
     * @param copies the query for copies: {@code number}, {@code building}, {@code status}, and if it likes {@code
     *     shelf}, {@code call_number}, {@code barcode}, {@code due}
     * @param copiesEvery how often a server asks for the copies again
     */
    public record Database(
            String address, String user, String password, String records, Optional<String> copies, Duration copiesEvery)
            implements Place {
        /** A child who sees "in" walks to the shelf. */
        public static final Duration COPIES_EVERY_DEFAULT = Duration.ofMinutes(1);

        /** Without the password, wherever it stands. */
        @Override
        public String toString() {
            return shown(address) + " as " + user;
        }

        /** An address as a message or a log may have it: without its parameters and its user, which may hold a password. */
        public static String shown(String address) {
            return address.replaceFirst("[?;].*", "?…").replaceFirst("//[^/@]*@", "//…@");
        }
    }
}
