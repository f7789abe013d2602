package carrel.indexer.documents.process;

import carrel.indexer.documents.process.Frame.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One worker, seen from the parent. Used by one thread at a time; after its first failure it is of no more use. */
final class ParserProcess implements Closeable {
    /** A laptop with a cold disk needs some seconds to load the classes; longer, and something is wrong. */
    static final Duration START_TIME_MAX = Duration.ofSeconds(60);

    private static final Duration END_TIME_MAX = Duration.ofSeconds(5);

    private final WorkFolder folder;
    private final Process process;
    private final LastWords lastWords;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private int asked;

    private ParserProcess(WorkFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        lastWords = LastWords.of(process.getErrorStream());
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts a worker and waits until it is ready. */
    static ParserProcess start(ParserCommand command) throws IOException {
        WorkFolder folder = WorkFolder.create();
        ParserProcess worker;
        try {
            worker = new ParserProcess(folder, command.in(folder).start());
        } catch (IOException failed) {
            folder.close();
            throw failed;
        }
        Deadline deadline = Deadline.of(worker.process, START_TIME_MAX);
        try {
            Frame first = Frame.firstFrom(worker.answers);
            if (first.kind() == Kind.READY) {
                return worker;
            }
            throw new IOException("its first word was " + first.kind());
        } catch (IOException failed) {
            worker.close();
            throw new IOException(
                    "the document parser does not start; its last words were: " + worker.lastWords.text(), failed);
        } finally {
            deadline.lift();
        }
    }

    /** How many documents it has been asked for. */
    int asked() {
        return asked;
    }

    /** Reads one document. */
    Reply ask(ParseRequest request, Duration timeMax) {
        asked++;
        Gathering gathering = new Gathering(request.caps().charactersMax());
        Deadline deadline = Deadline.of(process, timeMax);
        try {
            Frame.of(Kind.REQUEST, request::writeTo).writeTo(requests);
            requests.flush();
            Frame frame = Frame.readFrom(answers);
            while (gathering.takes(frame)) {
                frame = Frame.readFrom(answers);
            }
            return new Reply.Answered(gathering.outcome(Answer.conclusion(frame)));
        } catch (StreamCorruptedException nonsense) {
            process.destroyForcibly();
            return new Reply.Died(end(), "its answer made no sense: " + nonsense.getMessage());
        } catch (IOException broken) {
            int status = end();
            return deadline.passed() ? new Reply.TooLate() : new Reply.Died(status, "it ended with status " + status);
        } finally {
            deadline.lift();
        }
    }

    /** Ends the process, if it has not ended yet, and tells its status. */
    private int end() {
        try {
            if (!process.waitFor(END_TIME_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        try {
            requests.close();
        } catch (IOException goneAlready) {
            // Which is what was wanted.
        }
        end();
        folder.close();
    }
}
