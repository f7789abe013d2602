package carrel.indexer.documents.process;

import carrel.catalog.TextPage;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Puts a document's pages together as their frames come in. */
final class Gathering {
    /** Pages in order; text that stands on none comes last. */
    private static final int NO_PAGE = Integer.MAX_VALUE;

    private static final String PERHAPS_SCANNED =
            "its pages may be pictures of text, which a text recogniser (OCR) can make searchable";

    private final int charactersMax;
    private final Map<Integer, StringBuilder> pages = new TreeMap<>();
    private int page = NO_PAGE;
    private long characters;

    /** @param charactersMax what the worker keeps to; one that sends more is out of its mind */
    Gathering(int charactersMax) {
        this.charactersMax = charactersMax;
    }

    /** Takes a page's beginning or its text; any other frame is the answer's last. */
    boolean takes(Frame frame) throws IOException {
        switch (frame.kind()) {
            case PAGE -> turnTo(frame.open().readInt());
            case TEXT -> add(frame.open().readUTF());
            case READY, REQUEST, COMPLETE, REFUSED -> {
                return false;
            }
        }
        return true;
    }

    private void turnTo(int number) {
        page = number < 1 ? NO_PAGE : number;
    }

    private void add(String text) throws IOException {
        characters += text.length();
        if (characters > charactersMax) {
            throw new StreamCorruptedException("more text than was asked for");
        }
        pages.computeIfAbsent(page, number -> new StringBuilder()).append(text);
    }

    Outcome outcome(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Refused refused -> new Outcome.Refused(refused.reason(), refused.detail());
            case Conclusion.Complete complete -> outcome(complete);
        };
    }

    private Outcome outcome(Conclusion.Complete complete) {
        List<TextPage> text = new ArrayList<>();
        pages.forEach((number, builder) -> {
            String words = builder.toString();
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                text.add(new TextPage(number == NO_PAGE ? OptionalInt.empty() : OptionalInt.of(number), words));
            }
        });
        return text.isEmpty()
                ? new Outcome.Refused(Reason.NO_TEXT, complete.mediaType().endsWith("/pdf") ? PERHAPS_SCANNED : "")
                : new Outcome.Parsed(complete.mediaType(), complete.facts(), text, complete.warnings());
    }
}
