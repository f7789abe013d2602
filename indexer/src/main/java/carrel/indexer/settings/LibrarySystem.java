package carrel.indexer.settings;

import carrel.analyzers.text.Code;
import java.util.List;
import java.util.Optional;

/** Library systems whose schema is known, so that a library need not write the queries itself. */
public enum LibrarySystem {
    /** Evergreen 3, PostgreSQL. */
    EVERGREEN("""
            SELECT id AS number, marc, deleted FROM biblio.record_entry WHERE id > 0 ORDER BY id""", """
            SELECT cn.record AS number, org.name AS building, loc.name AS shelf,
                   CONCAT_WS(' ', NULLIF(pre.label, ''), cn.label) AS call_number, cp.barcode,
                   CASE WHEN cp.status IN (0, 7) THEN 'available' WHEN cp.status IN (1, 6, 8) THEN 'out'
                        ELSE 'away' END AS status,
                   NULL AS due
            FROM asset.copy cp
            JOIN asset.call_number cn ON cn.id = cp.call_number
            LEFT JOIN asset.call_number_prefix pre ON pre.id = cn.prefix
            JOIN actor.org_unit org ON org.id = cp.circ_lib
            JOIN asset.copy_location loc ON loc.id = cp.location
            WHERE NOT cp.deleted AND cp.opac_visible AND loc.opac_visible AND NOT cn.deleted
            ORDER BY cn.record, cp.id"""),
    /** Koha 17.11 or later, MariaDB or MySQL. */
    KOHA("""
            SELECT b.biblionumber AS number, m.metadata AS marc
            FROM biblio b
            JOIN biblio_metadata m ON m.biblionumber = b.biblionumber AND m.`format` = 'marcxml'
            ORDER BY b.biblionumber""", """
            SELECT i.biblionumber AS number, COALESCE(i.holdingbranch, i.homebranch) AS building,
                   i.location AS shelf, i.itemcallnumber AS call_number, i.barcode,
                   CASE WHEN i.withdrawn <> 0 OR i.itemlost <> 0 OR i.damaged <> 0 OR i.notforloan <> 0 THEN 'away'
                        WHEN i.onloan IS NOT NULL THEN 'out' ELSE 'available' END AS status,
                   i.onloan AS due
            FROM items i
            ORDER BY i.biblionumber, i.itemnumber""");

    private final String records;
    private final String copies;

    LibrarySystem(String records, String copies) {
        this.records = records;
        this.copies = copies;
    }

    String records() {
        return records;
    }

    String copies() {
        return copies;
    }

    String code() {
        return Code.of(this);
    }

    static Optional<LibrarySystem> ofCode(String code) {
        return Code.find(values(), code);
    }

    static List<String> codes() {
        return Code.all(values());
    }

    static String names() {
        return String.join(" or ", codes());
    }
}
