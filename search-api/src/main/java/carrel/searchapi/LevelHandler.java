package carrel.searchapi;

import carrel.searchapi.answers.LevelAnswer;
import carrel.searchapi.parameters.Parameters;
import carrel.searchapi.parameters.UnreadableAddress;
import carrel.searchapi.uploads.DocumentReader;
import carrel.searchapi.uploads.Upload;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Judges a text or a document that is sent. Nothing of it is kept or logged. */
final class LevelHandler {
    /** Several hundred pages; more tells no more about a level. */
    static final int TEXT_BYTES_MAX = 1 << 20;

    private final DocumentReader documents;

    LevelHandler(DocumentReader documents) {
        this.documents = documents;
    }

    void judge(Context http) throws IOException {
        new Parameters(UnreadableAddress.parameters(http), List.of()).check();

        http.json(Upload.isIn(http) ? ofDocument(http) : LevelAnswer.of(text(http)));
    }

    private LevelAnswer ofDocument(Context http) throws IOException {
        try (InputStream sent = Upload.of(http).orElseThrow(UnreadableText::new).content()) {
            return LevelAnswer.of(documents.read(sent));
        }
    }

    private static String text(Context http) {
        byte[] body = http.bodyAsBytes();
        if (body.length > TEXT_BYTES_MAX) {
            throw new ContentTooLargeResponse();
        }
        String sent = decoded(body);
        String type = String.valueOf(http.contentType()).toLowerCase(Locale.ROOT);
        String text = type.startsWith("application/json") ? inJson(sent) : sent;
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new UnreadableText();
        }
        return text;
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new UnreadableText();
        }
    }

    private static String inJson(String sent) {
        try {
            JsonNode text = Json.MAPPER.readTree(sent).path("text");
            if (text.isString()) {
                return text.asString();
            }
        } catch (JacksonException broken) {
            // What Jackson quotes of the text must not reach a log; the answer says what was expected.
        }
        throw new UnreadableText();
    }
}
