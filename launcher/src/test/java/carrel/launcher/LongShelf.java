package carrel.launcher;

import carrel.testcorpus.TestCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A third of our shelf, some 300 records, and that as often as wanted, each copy with a number and a title of its own.
 * Among them are deletions, newer versions of a record, holdings records before their title, and records without a title,
 * so that every count of a report moves.
 */
final class LongShelf {
    /** Enough to be cut off in the middle of, and read in a moment. */
    private static final int TAKEN_EACH = 3;

    private static final int NEWER_EACH = 40;
    private static final int DELETED_EACH = 50;
    private static final int BAD_EACH = 60;
    private static final int COPIES_FIRST_EACH = 30;

    private static final Pattern NUMBER = Pattern.compile("=001  (\\S+)");

    private LongShelf() {}

    /** Writes the shelf so many times over into files in the folder. */
    static void writeTo(Path folder, int times) throws IOException {
        List<String> records = shelf();
        Files.createDirectories(folder);
        for (int copy = 1; copy <= times; copy++) {
            Files.writeString(
                    folder.resolve("copy-" + copy + ".mrk"), String.join("\n\n", copy(records, copy)) + "\n\n");
        }
    }

    private static List<String> shelf() throws IOException {
        List<String> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(TestCorpus.shelf())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".mrk"))
                    .sorted()
                    .toList()) {
                Stream.of(Files.readString(file).split("\\R\\R+"))
                        .map(String::strip)
                        .filter(record -> record.startsWith("=LDR"))
                        .forEach(records::add);
            }
        }
        return IntStream.range(0, records.size())
                .filter(place -> place % TAKEN_EACH == 0)
                .mapToObj(records::get)
                .toList();
    }

    private static List<String> copy(List<String> records, int copy) {
        List<String> copies = new ArrayList<>();
        for (int i = 1; i <= records.size(); i++) {
            String record = numbered(records.get(i - 1), copy);
            if (i % COPIES_FIRST_EACH == 0) {
                copies.add(holdings(record));
            }
            copies.add(record);
            if (i % NEWER_EACH == 0) {
                copies.add(record + "\n=500  \\\\$aSeen again.");
            }
            if (i % DELETED_EACH == 0) {
                copies.add(record.replaceFirst("=LDR  00000.", "=LDR  00000d"));
            }
            if (i % BAD_EACH == 0) {
                copies.add(record.replaceAll("\\R=(24|13|74)0?.*", ""));
            }
        }
        return copies;
    }

    private static String holdings(String record) {
        Matcher number = NUMBER.matcher(record);
        if (!number.find()) {
            throw new IllegalArgumentException("every record of the shelf has a number, but not " + record);
        }
        return "=LDR  00000nx\\\\a2200000un\\4500\n=001  copies-of-" + number.group(1) + "\n=004  " + number.group(1)
                + "\n=852  \\\\$bMaple Grove";
    }

    private static String numbered(String record, int copy) {
        return record.replaceFirst("(=001  \\S+)", "$1-" + copy)
                .replaceFirst("(=245  ..\\$a)", "$1Number " + copy + ", ");
    }
}
