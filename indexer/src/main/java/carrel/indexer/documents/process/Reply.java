package carrel.indexer.documents.process;

/** What came of asking a worker. Only one that answered can be asked again. */
sealed interface Reply {
    record Answered(Outcome outcome) implements Reply {}

    /** It was stopped when the time was up. */
    record TooLate() implements Reply {}

    /**
     * It ended, or sent what is no answer.
     *
     * @param status its exit status
     * @param how what is known about it
     */
    record Died(int status, String how) implements Reply {
        /** What a shell calls 130 and 143: a signal that someone sent to stop the whole program. */
        private static final int INTERRUPTED_STATUS = 130;

        private static final int TERMINATED_STATUS = 143;

        boolean outOfMemory() {
            return status == ParserWorker.OUT_OF_MEMORY_STATUS;
        }

        /** Whether somebody else ended it, as Ctrl-C does to all of a terminal's programs; no document's fault. */
        boolean stoppedFromOutside() {
            return status == INTERRUPTED_STATUS || status == TERMINATED_STATUS;
        }
    }
}
