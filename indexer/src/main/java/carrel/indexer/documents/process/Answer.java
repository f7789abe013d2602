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

    /** As many facts, and as many warnings; together with their length this keeps the frame small. */
    static final int VALUES_MAX = 60;

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
            case REFUSED -> new Conclusion.Refused(named(Reason.values(), in.readUTF()), in.readUTF());
            default -> throw new StreamCorruptedException(frame.kind() + " concludes nothing");
        };
    }

    private static <E extends Enum<E>> E named(E[] values, String name) throws StreamCorruptedException {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StreamCorruptedException("nothing is called " + name));
    }

    private static void writeFacts(DataOutputStream out, DocumentFacts facts) throws IOException {
        List<Fact> first = first(facts.facts());
        out.writeByte(first.size());
        for (Fact fact : first) {
            out.writeUTF(fact.kind().name());
            writeValue(out, fact.value());
            writeValue(out, fact.qualifier());
        }
    }

    private static DocumentFacts readFacts(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte();
        List<Fact> facts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            facts.add(new Fact(named(Fact.Kind.values(), in.readUTF()), in.readUTF(), in.readUTF()));
        }
        return new DocumentFacts(facts);
    }

    private static void writeValues(DataOutputStream out, List<String> values) throws IOException {
        List<String> first = first(values);
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

    private static <T> List<T> first(List<T> values) {
        return values.subList(0, Math.min(values.size(), VALUES_MAX));
    }

    private static void writeValue(DataOutputStream out, String value) throws IOException {
        out.writeUTF(value.substring(0, Math.min(value.length(), VALUE_CHARACTERS_MAX)));
    }
}
