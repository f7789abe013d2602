package carrel.indexer.sources;

import java.io.IOException;
import java.util.regex.Pattern;

/** MARC 21 as JSON: the "MARC-in-JSON" of many systems, and marc4j's own shape. */
final class MarcJson implements SourceFormat {
    private static final Pattern BEGINNING = Pattern.compile("\\s*[\\[{].*\\bleader\"?\\s*:.*", Pattern.DOTALL);

    @Override
    public String name() {
        return "MARC (JSON)";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return BEGINNING.matcher(TextStream.head(head)).matches();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        MarcIntake intake = new MarcIntake(file);
        Cutter cutter = new MarcJsonCutter(new ByteWindow(TextStream.open(file)));
        return WatchedRecords.of(cutter, skip, frame -> intake.take(frame, MarcJsonDecoder.decode(frame)));
    }
}
