package carrel.indexer.documents.process;

import carrel.indexer.documents.process.Frame.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * The child's side: reads requests from standard input, one at a time, until that ends.
 *
 * <p>The child's {@code main} should do nothing before it calls {@link #serve}. Ends with {@link Runtime#halt}, so that
 * nothing which a document set in motion can hold it back.
 */
public final class ParserWorker {
    /** The status that the JVM itself ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY_STATUS = 3;

    private static final int DETAIL_CHARACTERS_MAX = 300;
    private static final int PIPE_BYTES = 1 << 16;

    private final BlockingQueue<Frame> requests = new LinkedBlockingQueue<>();
    private final DataOutputStream answers;

    private ParserWorker(DataOutputStream answers) {
        this.answers = answers;
    }

    /**
     * Serves until the parent closes the pipe or is gone.
     *
     * @param parser makes the parser, once what it prints can do no harm
     */
    public static void serve(Supplier<DocumentParser> parser) {
        // Parsers print. What they print must not land among the frames.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), PIPE_BYTES));
        System.setIn(InputStream.nullInputStream());
        ParserWorker worker = new ParserWorker(answers);
        worker.listen(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))));
        worker.answerAll(parser.get());
    }

    /**
     * A thread of its own waits for the pipe's end, since a parser caught in a loop would never look; the worker of a
     * parent that was killed ends at once.
     */
    private void listen(DataInputStream in) {
        Thread listener = new Thread(() -> readAll(in), "requests");
        listener.setDaemon(true);
        listener.start();
    }

    private void readAll(DataInputStream in) {
        int status = 0;
        try {
            while (true) {
                requests.add(Frame.readFrom(in));
            }
        } catch (EOFException parentIsGone) {
            status = 0;
        } catch (IOException | RuntimeException broken) {
            status = 1;
        } finally {
            WorkFolder.ofThisProcess().ifPresent(WorkFolder::close);
            Runtime.getRuntime().halt(status);
        }
    }

    private void answerAll(DocumentParser parser) {
        try {
            new Frame(Kind.READY, new byte[0]).writeTo(answers);
            while (true) {
                answers.flush();
                Frame request = requests.take();
                Answer.frame(answer(parser, request)).writeTo(answers);
            }
        } catch (IOException | InterruptedException parentIsGone) {
            Runtime.getRuntime().halt(1);
        }
    }

    private Conclusion answer(DocumentParser parser, Frame request) {
        try {
            return parser.parse(ParseRequest.readFrom(request.open()), new FrameText(answers));
        } catch (OutOfMemoryError outOfMemory) {
            // One that a library throws itself passes by -XX:+ExitOnOutOfMemoryError.
            Runtime.getRuntime().halt(OUT_OF_MEMORY_STATUS);
            throw outOfMemory;
        } catch (StackOverflowError tooDeep) {
            return new Conclusion.Refused(Reason.DAMAGED, "its parts are nested without end");
        } catch (Throwable thrown) {
            return new Conclusion.Refused(Reason.DAMAGED, describe(thrown));
        }
    }

    /** The innermost cause says most. */
    private static String describe(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        String words = message == null || message.isBlank()
                ? innermost.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
        return words.length() > DETAIL_CHARACTERS_MAX ? words.substring(0, DETAIL_CHARACTERS_MAX) + "…" : words;
    }
}
