package carrel.indexer.trial;

import carrel.indexer.mapping.ControlField;
import carrel.indexer.mapping.DataField;
import carrel.indexer.mapping.MarcRecord;
import carrel.indexer.mapping.Subfield;
import carrel.indexer.sources.MarcRecords;
import carrel.indexer.sources.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The records that a trial damages and those beside them: made up, or real ones whose titles a trial can count. */
final class SoundRecords {
    private static final List<String> WORDS =
            List.of("frog", "toad", "löwe", "pond", "łódź", "night", "花", "stars & sea", "été", "road", "\"quoted\"");

    private static final String LEADER = "00000nam a2200000 i 4500";

    /** Fields that name the record or its title; the trial has its own. */
    private static final Set<String> REPLACED = Set.of("130", "240", "242", "245", "246", "247", "740", "880");

    /** So much fits into ISO 2709 without overflow, however a damaged copy grows. */
    private static final int CHARACTERS_MAX = 30_000;

    private final List<MarcRecord> real;

    private SoundRecords(List<MarcRecord> real) {
        this.real = List.copyOf(real);
    }

    /** Records of a title and a note in many scripts. */
    static SoundRecords madeUp() {
        return new SoundRecords(List.of());
    }

    /**
     * The bibliographic records of files in ISO 2709 or MARCXML.
     *
     * @throws IOException when a file cannot be read, or there is no such record
     */
    static SoundRecords of(List<SourceFile> files) throws IOException {
        List<MarcRecord> records = new ArrayList<>();
        for (SourceFile file : files) {
            MarcRecords.each(file, record -> {
                if (isUsable(record)) {
                    records.add(record);
                }
            });
        }
        if (records.isEmpty()) {
            throw new IOException(
                    "none of the files holds a MARC record in ISO 2709 or MARCXML; name a file of records, "
                            + "or none at all for records that are made up");
        }
        return new SoundRecords(records);
    }

    /** The record of a number, with the number as its own and in its title. */
    MarcRecord record(int number, Random random) {
        List<ControlField> controls = new ArrayList<>(List.of(new ControlField("001", "t" + number)));
        List<DataField> fields = new ArrayList<>();
        fields.add(field("245", '1', '0', title(number) + " /"));
        if (real.isEmpty()) {
            fields.add(field("500", ' ', ' ', words(random, 5 + random.nextInt(120))));
            return new MarcRecord(LEADER, controls, fields);
        }
        MarcRecord one = real.get(random.nextInt(real.size()));
        one.controls().stream().filter(field -> !field.tag().equals("001")).forEach(controls::add);
        one.fields().stream().filter(field -> !REPLACED.contains(field.tag())).forEach(fields::add);
        return new MarcRecord(one.leader(), controls, fields);
    }

    static String title(int number) {
        return "Trial " + number;
    }

    private static boolean isUsable(MarcRecord record) {
        int characters = record.controls().stream()
                        .mapToInt(field -> field.value().length())
                        .sum()
                + record.fields().stream()
                        .flatMap(field -> field.subfields().stream())
                        .mapToInt(subfield -> subfield.value().length())
                        .sum();
        boolean described = "acdefgijkmoprt".indexOf(record.leader(6)) >= 0 && record.has("245");
        boolean writable = record.leader().length() == LEADER.length()
                && record.leader().chars().allMatch(c -> c >= ' ' && c < 0x7f)
                && record.fields().stream()
                        .flatMap(field -> field.subfields().stream())
                        .allMatch(subfield -> subfield.code() > ' ' && subfield.code() < 0x7f);
        return described && writable && record.leader(5) != 'd' && characters < CHARACTERS_MAX;
    }

    private static DataField field(String tag, char first, char second, String text) {
        return new DataField(tag, first, second, List.of(new Subfield('a', text)));
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
