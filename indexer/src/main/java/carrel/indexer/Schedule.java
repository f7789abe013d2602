package carrel.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** Does things again and again. */
interface Schedule extends Closeable {
    /** What is done each time; when it fails, that is logged, and it is done again when its time has come. */
    interface Task {
        void run() throws IOException;
    }

    /**
     * Begins to do something.
     *
     * @param thread tasks of one name wait for each other, others do not
     * @param first after so long
     * @param every from an end to the next beginning
     */
    void every(String thread, Duration first, Duration every, Task task);

    /** What is under way comes to an end in order; nothing new begins. */
    @Override
    void close() throws IOException;
}
