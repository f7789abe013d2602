package carrel.indexer.databases;

/** The part of Evergreen's schema that holds records and copies, with three books. */
final class Evergreen {
    static final String[] TABLES = {
        "CREATE SCHEMA biblio",
        "CREATE SCHEMA asset",
        "CREATE SCHEMA actor",
        "CREATE TABLE biblio.record_entry (id BIGINT PRIMARY KEY, deleted BOOL NOT NULL DEFAULT FALSE, marc TEXT)",
        "CREATE TABLE actor.org_unit (id INT PRIMARY KEY, name TEXT)",
        "CREATE TABLE asset.copy_location (id INT PRIMARY KEY, name TEXT, opac_visible BOOL DEFAULT TRUE)",
        "CREATE TABLE asset.call_number_prefix (id INT PRIMARY KEY, label TEXT)",
        "CREATE TABLE asset.call_number (id BIGINT PRIMARY KEY, record BIGINT, label TEXT, prefix INT DEFAULT -1, "
                + "deleted BOOL DEFAULT FALSE)",
        "CREATE TABLE asset.copy (id BIGINT PRIMARY KEY, call_number BIGINT, circ_lib INT, location INT, status INT, "
                + "barcode TEXT, opac_visible BOOL DEFAULT TRUE, deleted BOOL DEFAULT FALSE)",
        "INSERT INTO actor.org_unit VALUES (4, 'Maple Elementary'), (5, 'Cedar Middle School')",
        "INSERT INTO asset.copy_location VALUES (1, 'Fiction', TRUE), (2, 'Staff room', FALSE)",
        "INSERT INTO biblio.record_entry VALUES (-1, FALSE, '<record/>'), (1, FALSE, '" + Marc.xml("Holes in the pond")
                + "'), (2, FALSE, '" + Marc.xml("Frogs of Orléans") + "'), (3, TRUE, '" + Marc.xml("Gone") + "')",
        "INSERT INTO asset.call_number_prefix VALUES (-1, ''), (1, 'REF')",
        "INSERT INTO asset.call_number VALUES (10, 1, 'FIC BEL', -1), (20, 2, '597.8', 1)",
        "INSERT INTO asset.copy VALUES (100, 10, 4, 1, 0, 'B100'), (101, 10, 5, 1, 1, 'B101'), (200, 20, 4, 1, 3, 'B200'), "
                + "(201, 20, 4, 2, 0, 'B201')"
    };

    private Evergreen() {}
}
