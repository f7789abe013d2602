package carrel.indexer.databases;

/** The part of Koha's schema that holds records and items, with two books. */
final class Koha {
    static final String[] TABLES = {
        "CREATE TABLE biblio (biblionumber INT PRIMARY KEY, title LONGTEXT)",
        "CREATE TABLE biblioitems (biblioitemnumber INT PRIMARY KEY, biblionumber INT)",
        "CREATE TABLE biblio_metadata (id INT PRIMARY KEY, biblionumber INT, `format` VARCHAR(16), metadata LONGTEXT)",
        "CREATE TABLE items (itemnumber INT PRIMARY KEY, biblionumber INT, homebranch VARCHAR(10), "
                + "holdingbranch VARCHAR(10), location VARCHAR(80), itemcallnumber VARCHAR(255), barcode VARCHAR(20), "
                + "withdrawn TINYINT DEFAULT 0, itemlost TINYINT DEFAULT 0, damaged TINYINT DEFAULT 0, "
                + "notforloan TINYINT DEFAULT 0, onloan DATE)",
        "INSERT INTO biblio VALUES (1, 'Holes'), (2, 'Frogs')",
        "INSERT INTO biblio_metadata VALUES (1, 1, 'marcxml', '" + Marc.xml("Holes in the pond")
                + "'), (2, 2, 'marcxml', '" + Marc.xml("Frogs of Orléans") + "')",
        "INSERT INTO items VALUES (100, 1, 'MAPLE', NULL, 'FIC', 'FIC BEL', 'B100', 0, 0, 0, 0, NULL), "
                + "(101, 1, 'CEDAR', 'CEDAR', 'FIC', 'FIC BEL', 'B101', 0, 0, 0, 0, '2026-10-01'), "
                + "(200, 2, 'MAPLE', 'MAPLE', 'NF', '597.8', 'B200', 0, 1, 0, 0, NULL)"
    };

    private Koha() {}
}
