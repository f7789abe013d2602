package carrel.searchapi;

/** What was sent to be judged is no text. It carries nothing of it, since messages end up in logs. */
final class UnreadableText extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableText() {
        super("no text");
    }
}
