package carrel.indexer.sources;

import java.io.IOException;

/** MARC 21 in exchange format (ISO 2709): files named .mrc, .marc, .dat. */
final class Iso2709 implements SourceFormat {
    private static final int ODD_BYTES_MAX = 4;

    /** Nine of twelve characters of a directory entry are digits, and nearly always all. */
    private static final double DIGITS_SHARE_MIN = 0.75;

    @Override
    public String name() {
        return "MARC (ISO 2709)";
    }

    @Override
    public boolean recognises(SourceFile file, byte[] head) {
        return MarcLeader.find(head, 0) >= 0 || beginsLikeDamagedRecord(head);
    }

    /** A first record whose leader is damaged, or does not end its map with 4500: after it a directory of digits. */
    private static boolean beginsLikeDamagedRecord(byte[] head) {
        int from = 0;
        while (from < head.length && head[from] < ' ') {
            from++;
        }
        int odd = 0;
        int digits = 0;
        int at = from;
        for (; at < head.length && head[at] != Iso2709Cutter.FIELD_TERMINATOR; at++) {
            odd += MarcLeader.printable(head, at, 1) ? 0 : 1;
            digits += at >= from + MarcLeader.LENGTH && head[at] >= '0' && head[at] <= '9' ? 1 : 0;
        }
        int directory = at - from - MarcLeader.LENGTH;
        return directory >= MarcLeader.ENTRY_LENGTH - 2
                && odd <= ODD_BYTES_MAX
                && digits >= directory * DIGITS_SHARE_MIN;
    }

    @Override
    public Records open(SourceFile file, long skip) throws IOException {
        MarcIntake intake = new MarcIntake(file);
        Cutter cutter = new Iso2709Cutter(new ByteWindow(file.open()));
        return WatchedRecords.of(cutter, skip, frame -> intake.take(frame, Iso2709Decoder.decode(frame)));
    }
}
