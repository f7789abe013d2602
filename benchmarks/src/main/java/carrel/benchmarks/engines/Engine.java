package carrel.benchmarks.engines;

import carrel.benchmarks.questions.Answer;
import carrel.benchmarks.questions.Question;
import java.io.Closeable;
import java.io.IOException;

/** Something that answers. Safe for some clients at once. */
interface Engine extends Closeable {
    String name();

    Answer ask(Question question) throws IOException, InterruptedException;
}
