package carrel.searchapi.pages;

import carrel.searchapi.answers.LevelAnswer;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.uploads.DocumentReader;
import carrel.searchapi.uploads.Upload;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The page on which a teacher pastes a text or sends a document, to learn how hard it is. */
public final class LevelPage {
    private final DocumentReader documents;
    private final Pages pages;

    public LevelPage(DocumentReader documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    /** The empty form. */
    public void form(Context http) {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();

        draw(http, LevelView.EMPTY);
    }

    /** The level of what was sent; a document goes before a text. */
    public void judge(Context http) throws IOException {
        http.header("Cache-Control", "no-store");
        Optional<UploadedFile> file = Upload.of(http);
        if (file.isPresent()) {
            try (InputStream sent = file.get().content()) {
                draw(http, ofDocument(documents.read(sent)));
            }
        } else {
            String pasted = Optional.ofNullable(http.formParam("text")).orElse("");
            draw(http, new LevelView(pasted, pasted, Optional.of(LevelAnswer.of(pasted))));
        }
    }

    private static LevelView ofDocument(DocumentReader.Found found) {
        LevelAnswer answer = LevelAnswer.of(found);
        // The text of a document is not written into the form: it may be long, and was not typed there.
        return found instanceof DocumentReader.Text read
                ? new LevelView("", read.text(), Optional.of(answer))
                : new LevelView("", "", Optional.of(answer));
    }

    private void draw(Context http, LevelView view) {
        pages.show(http, words -> words.say("level.heading"), "level.jte", view);
    }
}
