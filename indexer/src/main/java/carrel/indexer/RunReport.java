package carrel.indexer;

import carrel.indexer.sources.Read;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account of a run: of every record read, what became of it.
 *
 * @param finished whether all was read; if not, the same command goes on where it stopped
 * @param counts of all files together
 * @param files of each file
 * @param setAside each record set aside, as far as {@value #ENTRIES_MAX}; the set-aside file has all
 * @param warnings what was wrong with records that were indexed all the same, as far as {@value #ENTRIES_MAX}
 * @param removals of each source that sent all it has, what it no longer sent
 * @param failures why other sources sent nothing
 * @param seconds how long it took; of a run that was interrupted, its last leg
 */
public record RunReport(
        boolean finished,
        Counts counts,
        List<FileReport> files,
        List<SetAsideReport> setAside,
        List<String> warnings,
        List<Removals.Outcome> removals,
        List<String> failures,
        double seconds) {
    /** How many set-aside records and warnings a report spells out. */
    public static final int ENTRIES_MAX = 10_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public RunReport {
        files = List.copyOf(files);
        setAside = List.copyOf(setAside);
        warnings = List.copyOf(warnings);
        removals = List.copyOf(removals);
        failures = List.copyOf(failures);
    }

    /** How many records were taken out because their source no longer sent them. */
    public long removed() {
        return removals.stream()
                .filter(Removals.Outcome::removed)
                .mapToLong(Removals.Outcome::missing)
                .sum();
    }

    /** Whether nothing was refused or set aside, and every source could be reached. */
    public boolean clean() {
        return finished
                && counts.setAside() == 0
                && failures.isEmpty()
                && removals.stream().allMatch(Removals.Outcome::removed);
    }

    /** The account of one file. */
    public record FileReport(
            String file, String format, long read, long indexed, long merged, long deleted, long setAside) {
        static FileReport of(Checkpoint.FileProgress file) {
            Counts counts = file.counts();
            return new FileReport(
                    file.path(),
                    file.format(),
                    counts.read(),
                    counts.indexed(),
                    counts.merged(),
                    counts.deleted(),
                    counts.setAside());
        }
    }

    /** One record set aside: where it stands, and why. */
    public record SetAsideReport(String file, Read.Position position, String reason) {}

    /** The report's stable form for scripts. */
    public String json() {
        return JSON.writeValueAsString(new Json(
                finished,
                counts.read(),
                counts.indexed(),
                counts.merged(),
                counts.deleted(),
                counts.setAside(),
                seconds,
                files,
                setAside,
                warnings,
                removed(),
                removals,
                failures));
    }

    private record Json(
            boolean finished,
            long read,
            long indexed,
            long merged,
            long deleted,
            long setAside,
            double seconds,
            List<FileReport> files,
            List<SetAsideReport> setAsideRecords,
            List<String> warnings,
            long removed,
            List<Removals.Outcome> removals,
            List<String> failures) {}
}
