package carrel.indexer.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;

/** Asks a server again when it is busy or out of reach, waiting longer each time. */
public final class Patience {
    private static final int TRIES = 6;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration WAIT_MAX = Duration.ofMinutes(10);

    private final OaiServer server;
    private final Pause pause;

    /** How waiting is done; a test does not wait. */
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    Patience(OaiServer server, Pause pause) {
        this.server = server;
        this.pause = pause;
    }

    /** The body of the answer. */
    byte[] get(URI address) throws IOException {
        Duration wait = FIRST_WAIT;
        String trouble = "";
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<Duration> asked = Optional.empty();
            try {
                OaiServer.Answer answer = server.get(address);
                if (answer.status() == 200) {
                    return answer.body();
                }
                trouble = "it answered with status " + answer.status();
                if (answer.status() < 500 && answer.status() != 429 && answer.status() != 408) {
                    throw new Refused(address.getHost() + " refuses: " + trouble + "; check the address " + address);
                }
                asked = answer.retryAfter();
            } catch (InterruptedIOException | Refused decided) {
                throw decided;
            } catch (HttpTimeoutException late) {
                trouble = late instanceof HttpConnectTimeoutException ? "no connection" : "it does not answer in time";
            } catch (ConnectException unreachable) {
                trouble = unreachable.getCause() instanceof UnresolvedAddressException
                        ? "there is no such host"
                        : "no connection";
            } catch (IOException broken) {
                trouble = String.valueOf(broken.getMessage());
            }
            if (attempt < TRIES) {
                pause(asked.orElse(wait));
                wait = wait.multipliedBy(2);
            }
        }
        throw new IOException(address.getHost() + " could not be harvested, asked " + TRIES + " times: " + trouble
                + " (" + address + ")");
    }

    private void pause(Duration time) throws IOException {
        try {
            pause.of(time.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a server");
        }
    }

    /** Asking again would not help. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
