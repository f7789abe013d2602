package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Something that answers. Safe for some clients at once. */
interface Engine extends Closeable {
    /** How many records of an answer are looked at one by one. */
    int RECORDS_MAX = 5_000;

    String name();

    Answer ask(Question question) throws IOException, InterruptedException;

    /** The control numbers (001) of the records that answer: of all where they are no more than {@link #RECORDS_MAX}. */
    Set<String> found(Question question) throws IOException, InterruptedException;

    /** What its process has taken of the processor so far, all threads together; zero where the system does not tell. */
    Duration processor();

    /** The number of its process. */
    long pid();
}
