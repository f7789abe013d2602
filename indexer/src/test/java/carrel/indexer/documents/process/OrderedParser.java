package carrel.indexer.documents.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

/** Does what each "document" orders, as a hostile or unlucky one would make a real parser do. */
final class OrderedParser implements DocumentParser {
    private static final List<byte[]> HOARD = new ArrayList<>();

    public static void main(String[] arguments) {
        ParserWorker.serve(OrderedParser::new);
    }

    @Override
    public Conclusion parse(ParseRequest request, TextReceiver text) throws IOException {
        System.out.println("about to read " + request.name());
        String order = Files.readString(request.file());
        switch (order) {
            case "hang" -> hang();
            case "eat all memory" -> eatAllMemory();
            case "say that memory is out" -> throw new OutOfMemoryError("says a library");
            case "exit" -> System.exit(7);
            case "halt" -> Runtime.getRuntime().halt(8);
            case "stop as by Ctrl-C, once" -> stopOnce(request.file());
            case "recurse" -> recurse(0);
            case "break" -> throw new IllegalStateException("broken\nin two lines");
            case "refuse" -> {
                return new Conclusion.Refused(Reason.ENCRYPTED, "");
            }
            case "write into the pipe" -> writeIntoThePipe();
            case "print a lot" -> printALot();
            case "send too much" -> text.text("x".repeat(request.caps().charactersMax() + 1));
            case "turn pages" -> turnPages(text);
            case "tell the process" ->
                text.text(Long.toString(ProcessHandle.current().pid()));
            case "tell the folder" -> text.text(System.getProperty("java.io.tmpdir"));
            case "tell the environment" ->
                text.text(String.join(" ", System.getenv().keySet()));
            default -> text.text(order);
        }
        return new Conclusion.Complete("text/order", DocumentFacts.NONE, List.of());
    }

    private static void hang() {
        while (true) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static void eatAllMemory() {
        while (true) {
            HOARD.add(new byte[1 << 20]);
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : recurse(depth + 1) + 1;
    }

    private static void stopOnce(Path file) throws IOException {
        Files.writeString(file, "read the second time");
        Runtime.getRuntime().halt(130);
    }

    private static void writeIntoThePipe() throws IOException {
        try (FileOutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
            pipe.write("what a library in another language might print".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void printALot() {
        for (int line = 0; line < 20_000; line++) {
            System.out.println("line " + line + " of what nobody will ever read");
        }
    }

    private static void turnPages(TextReceiver text) throws IOException {
        text.page(OptionalInt.of(2));
        text.text("second");
        text.page(OptionalInt.empty());
        text.text("attached");
        text.page(OptionalInt.of(1));
        text.text("first");
        text.page(OptionalInt.of(3));
        text.text(" \n");
        text.page(OptionalInt.of(2));
        text.text(", continued 𐌲\uD800");
    }
}
