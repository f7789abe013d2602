package carrel.indexer.sources;

import java.io.IOException;
import java.util.regex.Pattern;

/** MARC 21 as MarcEdit's text, which people write and read: one field to a line, {@code =245  10$aHoles /}. */
final class Mnemonic implements SourceFormat {
    private static final Pattern BEGINNING = Pattern.compile("\\s*=(?:LDR|[0-9]{3}) {1,2}\\S.*", Pattern.DOTALL);

    @Override
    public String name() {
        return "MARC (MarcEdit text)";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return BEGINNING.matcher(TextStream.head(head)).matches();
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        MarcIntake intake = new MarcIntake(file);
        Cutter cutter = new MnemonicCutter(new ByteWindow(TextStream.open(file)));
        return WatchedRecords.of(cutter, skip, frame -> intake.take(frame, MnemonicDecoder.decode(frame)));
    }
}
