package carrel.indexer.mapping.feeds;

import carrel.analyzers.text.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a school's own list can hold, and what such columns are usually called. A column that is none of
 * these is not read at all, since lists hold notes for the staff.
 */
public enum ListColumn {
    TITLE("title", "book title", "item name", "item", "name", "resource", "product", "database", "equipment", "device"),
    SUBTITLE("subtitle", "sub title"),
    ALTERNATIVE("alternate names", "alternative names", "alternate names / keywords", "alt names", "other titles"),
    AUTHOR("author", "authors", "author(s)", "author name", "creator", "writer", "by"),
    ILLUSTRATOR("illustrator", "illustrators"),
    ISBN("isbn", "isbn13", "isbn-13", "isbn 13", "isbn10", "isbn-10", "ean"),
    ISSN("issn"),
    YEAR("year", "publication year", "year published", "pub year", "published", "copyright", "publication date"),
    PUBLISHER("publisher"),
    MAKER("make", "manufacturer", "brand", "maker", "vendor"),
    MODEL("model", "model number", "model name", "make and model", "make/model"),
    EDITION("edition"),
    SERIES("series", "series title", "series name"),
    NUMBER("series number", "book number", "book #", "volume", "number in series"),
    SUBJECTS("subjects", "subject", "topics", "topic", "subject headings"),
    KEYWORDS("keywords", "tags"),
    GENRE("genre", "genres", "types"),
    SUMMARY("description", "summary", "annotation", "abstract", "about"),
    NOTES("public note", "public notes", "accessories", "includes", "contents"),
    CALL_NUMBER("call number", "callnumber", "call no", "call no.", "shelf mark", "dewey"),
    BUILDING("building", "school", "branch", "library", "campus", "site"),
    SHELF("location", "shelf", "room", "shelving location", "storage location"),
    COPIES("copies", "quantity", "qty", "count", "number of copies", "# copies", "no. of copies", "units"),
    AVAILABLE("available", "copies available", "available copies", "qty available", "in stock"),
    STATUS("status", "availability"),
    DUE("due", "due date", "return date"),
    BARCODE("barcode", "bar code", "asset tag", "asset number", "asset id", "inventory number", "serial number"),
    FORMAT("format", "type", "item type", "material type", "category", "kind", "media type"),
    ADDRESS("url", "link", "web address", "website", "address"),
    PROXY("enable proxy", "proxy", "use proxy", "proxy enabled"),
    LANGUAGE("language", "languages"),
    GRADES("grade", "grades", "grade level", "grade levels", "interest level", "interest grades"),
    READING_GRADE("reading level", "reading grade level", "atos", "atos level", "ar level"),
    LEXILE("lexile", "lexile measure", "lexile level"),
    AUDIENCE("audience", "age group"),
    HIDDEN("hidden", "enable hidden", "is hidden", "suppressed", "hide"),
    ID("id", "record id", "item id", "database id", "record number", "identifier");

    private final List<String> usual;

    ListColumn(String... usual) {
        this.usual = List.of(usual);
    }

    /** How settings call it: {@code call-number}. */
    public String code() {
        return Code.of(this);
    }

    /** The column of that code, if there is one. */
    public static Optional<ListColumn> ofCode(String code) {
        return Code.find(values(), code);
    }

    /** The column that usually has this name, whatever its case. */
    static Optional<ListColumn> usuallyCalled(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(column -> column.usual.contains(plain))
                .findFirst();
    }

    /** Earlier names are the better ones where a list has two. */
    int rank(String name) {
        int rank = usual.indexOf(name.strip().toLowerCase(Locale.ROOT).replace('_', ' '));
        return rank < 0 ? usual.size() : rank;
    }
}
