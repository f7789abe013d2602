package carrel.indexer;

import java.util.concurrent.atomic.AtomicBoolean;

/** A wish, from Ctrl-C or a test, that a run end early and in order. Safe for many threads. */
public final class Stop {
    private final AtomicBoolean wished = new AtomicBoolean();

    public void wish() {
        wished.set(true);
    }

    boolean wished() {
        return wished.get();
    }
}
