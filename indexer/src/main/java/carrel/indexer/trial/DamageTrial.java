package carrel.indexer.trial;

import carrel.indexer.sources.Read;
import carrel.indexer.sources.Records;
import carrel.indexer.sources.SourceFile;
import carrel.indexer.sources.SourceFormat;
import carrel.indexer.sources.SourceFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Files in which every second record is damaged, read like any other. */
final class DamageTrial {
    private static final int DAMAGED_IN_A_FILE = 50;

    private final RecordForm form;
    private final SoundRecords records;
    private final Random random;

    private DamageTrial(RecordForm form, SoundRecords records, Random random) {
        this.form = form;
        this.records = records;
        this.random = random;
    }

    /**
     * What came of it.
     *
     * @param damaged records that were damaged
     * @param neighbours sound records beside them, and {@code kept} those that were read as they are
     * @param hangs records that did not come to an end
     * @param outOfMemory records that took all memory
     * @param silentLosses records of which no outcome tells: neither read, nor set aside
     */
    record Score(long damaged, long neighbours, long kept, long hangs, long outOfMemory, long silentLosses) {
        static final Score NONE = new Score(0, 0, 0, 0, 0, 0);

        double keptShare() {
            return neighbours == 0 ? 1 : (double) kept / neighbours;
        }

        Score plus(Score more) {
            return new Score(
                    damaged + more.damaged,
                    neighbours + more.neighbours,
                    kept + more.kept,
                    hangs + more.hangs,
                    outOfMemory + more.outOfMemory,
                    silentLosses + more.silentLosses);
        }
    }

    /** @param damaged how many, at least; the same seed damages the same records in the same way */
    static Score of(RecordForm form, SoundRecords records, long seed, int damaged) throws IOException {
        DamageTrial trial = new DamageTrial(form, records, new Random(seed));
        Path file = Files.createTempFile("carrel-trial", "");
        try {
            Score score = Score.NONE;
            while (score.damaged < damaged) {
                score = score.plus(trial.once(file));
            }
            return score;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Where a record lies in the file. */
    private record Place(int number, boolean sound, long start, long end) {}

    private Score once(Path file) throws IOException {
        List<Place> places = new ArrayList<>();
        Files.write(file, content(places));
        List<Read> reads = read(file);

        Set<String> titles = new HashSet<>();
        Set<Long> offsets = new HashSet<>();
        StringBuilder setAside = new StringBuilder();
        long hangs = 0;
        long outOfMemory = 0;
        for (Read read : reads) {
            offsets.add(read.position().offset());
            switch (read) {
                case Read.Accepted accepted ->
                    titles.add(accepted.resource().titles().proper());
                case Read.Copies copies -> {}
                case Read.Deleted deleted -> {}
                case Read.Rejected rejected -> {
                    setAside.append(new String(rejected.bytes(), StandardCharsets.UTF_8));
                    hangs += rejected.why().contains("took too long") ? 1 : 0;
                    outOfMemory += rejected.why().contains("OutOfMemoryError") ? 1 : 0;
                }
            }
        }
        long kept = 0;
        long lost = 0;
        for (Place place : places) {
            String title = SoundRecords.title(place.number());
            if (place.sound()) {
                kept += titles.contains(title) ? 1 : 0;
                lost += titles.contains(title) || setAside.indexOf(title + " /") >= 0 ? 0 : 1;
            } else {
                lost += isAccountedFor(place, offsets, setAside.indexOf(title) >= 0) ? 0 : 1;
            }
        }
        long damaged = places.stream().filter(place -> !place.sound()).count();
        return new Score(damaged, places.size() - damaged, kept, hangs, outOfMemory, lost);
    }

    /** Something began where it lies, or it was set aside with what is before it; of nothing, nothing can be lost. */
    private static boolean isAccountedFor(Place place, Set<Long> offsets, boolean setAside) {
        return setAside
                || place.end() - place.start() < 24
                || offsets.stream().anyMatch(offset -> offset >= place.start() - 2 && offset < place.end());
    }

    private byte[] content(List<Place> places) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(form.before);
        for (int number = 0; number <= 2 * DAMAGED_IN_A_FILE; number++) {
            boolean sound = number % 2 == 0;
            byte[] whole = form.write(records.record(number, random));
            long start = file.size();
            file.writeBytes(sound ? whole : Damage.to(whole, random));
            places.add(new Place(number, sound, start, file.size()));
            file.writeBytes(number < 2 * DAMAGED_IN_A_FILE ? form.between : form.after);
        }
        return file.toByteArray();
    }

    private static List<Read> read(Path path) throws IOException {
        SourceFile file = new SourceFile(path, "trial");
        SourceFormat format = SourceFormats.ofRecords()
                .of(file)
                .orElseThrow(() -> new IOException("a file that begins with a sound record was not recognised"));
        List<Read> reads = new ArrayList<>();
        try (Records records = format.open(file, 0)) {
            for (Optional<Read> read = records.next(); read.isPresent(); read = records.next()) {
                reads.add(read.get());
            }
        }
        return reads;
    }
}
