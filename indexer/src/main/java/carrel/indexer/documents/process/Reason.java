package carrel.indexer.documents.process;

/** Why a document has no place in the index. */
public enum Reason {
    EMPTY("the file is empty"),
    UNKNOWN_KIND("not a kind of file that Carrel reads"),
    NO_TEXT("no text found"),
    ENCRYPTED("encrypted: save it without its password, or leave it out"),
    DAMAGED("damaged"),
    OVERFLOWING("it unpacks to far more than a document of its size holds, as only a trap does"),
    TOO_SLOW("took too long"),
    OUT_OF_MEMORY("ran out of memory"),
    CRASHED("stopped the document parser");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** What to tell the people who keep the source. */
    public String sentence() {
        return sentence;
    }
}
