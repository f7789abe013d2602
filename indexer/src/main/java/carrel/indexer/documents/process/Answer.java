package carrel.indexer.documents.process;

import carrel.indexer.documents.process.Frame.Kind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A {@link Conclusion} as a frame, and a frame as a conclusion. */
final class Answer {
    /** A value of a document's own making may be a book; as a title or an author it says nothing after this. */
    static final int VALUE_CHARACTERS_MAX = 4_000;

    /** As many values of one kind; together with their length they keep the frame small. */
    static final int VALUES_MAX = 20;

    private Answer() {}

    static Frame frame(Conclusion conclusion) throws IOException {
        return switch (conclusion) {
            case Conclusion.Complete complete ->
                Frame.of(Kind.COMPLETE, out -> {
                    writeValue(out, complete.mediaType());
                    writeFacts(out, complete.facts());
                    writeValues(out, complete.warnings());
                });
            case Conclusion.Refused refused ->
                Frame.of(Kind.REFUSED, out -> {
                    out.writeUTF(refused.reason().name());
                    writeValue(out, refused.detail());
                });
        };
    }

    static Conclusion conclusion(Frame frame) throws IOException {
        DataInputStream in = frame.open();
        return switch (frame.kind()) {
            case COMPLETE -> new Conclusion.Complete(in.readUTF(), readFacts(in), readValues(in));
            case REFUSED -> new Conclusion.Refused(readReason(in), in.readUTF());
            default -> throw new StreamCorruptedException(frame.kind() + " concludes nothing");
        };
    }

    private static Reason readReason(DataInputStream in) throws IOException {
        String name = in.readUTF();
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StreamCorruptedException("there is no reason " + name));
    }

    private static void writeFacts(DataOutputStream out, DocumentFacts facts) throws IOException {
        writeValue(out, facts.title());
        writeValue(out, facts.heading());
        writeValues(out, facts.authors());
        writeValue(out, facts.description());
        writeValues(out, facts.languages());
        writeValue(out, facts.date());
        writeValue(out, facts.publisher());
        writeValues(out, facts.identifiers());
    }

    private static DocumentFacts readFacts(DataInputStream in) throws IOException {
        return new DocumentFacts(
                in.readUTF(),
                in.readUTF(),
                readValues(in),
                in.readUTF(),
                readValues(in),
                in.readUTF(),
                in.readUTF(),
                readValues(in));
    }

    private static void writeValues(DataOutputStream out, List<String> values) throws IOException {
        List<String> first = values.subList(0, Math.min(values.size(), VALUES_MAX));
        out.writeByte(first.size());
        for (String value : first) {
            writeValue(out, value);
        }
    }

    private static List<String> readValues(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte();
        List<String> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(in.readUTF());
        }
        return values;
    }

    private static void writeValue(DataOutputStream out, String value) throws IOException {
        out.writeUTF(value.substring(0, Math.min(value.length(), VALUE_CHARACTERS_MAX)));
    }
}
