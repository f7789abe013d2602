package carrel.indexer.mapping;

import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Copies, as library systems export them: 952 (Koha), 949 (Sirsi, Innovative), 852 with 876 (the standard's own). */
public final class MarcHoldings {
    private MarcHoldings() {}

    static List<Holding> of(MarcRecord record) {
        Set<Holding> holdings = new LinkedHashSet<>();
        record.fields("952").forEach(field -> koha(field).ifPresent(holdings::add));
        record.fields("949").forEach(field -> sirsi(field).ifPresent(holdings::add));
        standard(record, holdings);
        return List.copyOf(holdings);
    }

    /** The number of the title of which a holdings record tells: 004, else the linkage number 014 $a. */
    public static Optional<String> title(MarcRecord holdings) {
        return holdings.control("004")
                .or(() -> holdings.fields("014").stream()
                        .flatMap(field -> field.first('a').stream())
                        .findFirst())
                .map(String::strip)
                .filter(number -> !number.isEmpty());
    }

    /** The copies of which a record of its own tells, each named by that record's id. */
    public static List<Holding> ofHoldingsRecord(MarcRecord holdings, String id) {
        List<DataField> locations = holdings.fields("852");
        Set<Holding> copies = new LinkedHashSet<>();
        if (locations.size() == 1) {
            // Whatever stands between, all items of the record are at its one location.
            location(locations.getFirst(), holdings.fields("876"), copies);
        } else {
            copies.addAll(of(holdings));
        }
        return copies.stream().map(copy -> copy.toldBy(id)).toList();
    }

    /**
     * Koha: $a home and $b holding branch, $c shelf, $o call number, $p barcode, $q due date; $0 withdrawn, $1 lost, $4
     * damaged, $7 not for loan, each with a value other than 0 when it is so.
     */
    private static Optional<Holding> koha(DataField field) {
        boolean item = field.has('p') || field.has('o') || field.has('y') || field.has('9');
        Optional<String> building = field.first('b').or(() -> field.first('a'));
        if (!item || building.isEmpty() || isSet(field, '0')) {
            return Optional.empty();
        }
        String due = field.first('q').orElse("");
        boolean away = isSet(field, '1') || isSet(field, '4') || isSet(field, '7');
        Status status = away ? Status.NOT_AVAILABLE : due.isEmpty() ? Status.AVAILABLE : Status.ON_LOAN;
        return Optional.of(new Holding(
                building.get(),
                field.first('c').orElse(""),
                field.first('o').orElse(""),
                field.first('p').orElse(""),
                status,
                due));
    }

    private static boolean isSet(DataField field, char code) {
        return field.first(code).filter(value -> !value.equals("0")).isPresent();
    }

    /** Sirsi: $a call number, $i barcode, $m library, $l location, $k where it is now, $t type. */
    private static Optional<Holding> sirsi(DataField field) {
        Optional<String> building = field.first('m').or(() -> field.first('l'));
        String callNumber = field.first('a').orElse("");
        // Innovative's load commands ("*recs=b;bn=main;") stand in the same field.
        if (building.isEmpty() || callNumber.startsWith("*")) {
            return Optional.empty();
        }
        return Optional.of(new Holding(
                building.get(),
                field.first('m').isPresent() ? field.first('l').orElse("") : "",
                callNumber,
                field.first('i').or(() -> field.first('b')).orElse(""),
                status(field.first('k').or(() -> field.first('s')).orElse("")),
                ""));
    }

    /** What systems write for a copy that is not in its place; anything else is. */
    private static Status status(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (String loan : List.of("checkedout", "onloan", "charged", "due", "intransit", "onhold", "holds")) {
            if (plain.contains(loan)) {
                return Status.ON_LOAN;
            }
        }
        for (String gone :
                List.of("lost", "missing", "withdrawn", "discard", "repair", "mending", "damaged", "onorder")) {
            if (plain.contains(gone)) {
                return Status.NOT_AVAILABLE;
            }
        }
        return Status.AVAILABLE;
    }

    /** 852 is a location; each 876 after it a copy there. */
    private static void standard(MarcRecord record, Set<Holding> holdings) {
        List<DataField> fields = record.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).tag().equals("852")) {
                List<DataField> copies = new ArrayList<>();
                for (int j = i + 1; j < fields.size() && fields.get(j).tag().equals("876"); j++) {
                    copies.add(fields.get(j));
                }
                location(fields.get(i), copies, holdings);
            }
        }
    }

    private static void location(DataField field, List<DataField> copies, Set<Holding> holdings) {
        Optional<String> building = field.first('b').or(() -> field.first('a'));
        if (building.isEmpty()) {
            return;
        }
        if (copies.isEmpty()) {
            holdings.add(copy(field, building.get(), field.first('p').orElse(""), Status.AVAILABLE));
        }
        for (DataField copy : copies) {
            String barcode = copy.first('p').or(() -> copy.first('a')).orElse("");
            holdings.add(
                    copy(field, building.get(), barcode, status(copy.first('j').orElse(""))));
        }
    }

    private static Holding copy(DataField field, String building, String barcode, Status status) {
        String callNumber = field.joined("khim");
        String shelvingNumber = field.first('j').orElse("");
        return new Holding(
                building, field.joined("c"), callNumber.isEmpty() ? shelvingNumber : callNumber, barcode, status, "");
    }
}
