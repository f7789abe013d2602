package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** Something that answers. Safe for some clients at once. */
interface Engine extends Closeable {
    String name();

    Answer ask(Question question) throws IOException, InterruptedException;

    /** What its process has taken of the processor so far, all threads together; zero where the system does not tell. */
    Duration processor();

    /** The number of its process. */
    long pid();
}
