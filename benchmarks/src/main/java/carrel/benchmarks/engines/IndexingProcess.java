package carrel.benchmarks.engines;

import carrel.benchmarks.lucene.BareIndexing;
import carrel.indexer.IndexCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** Builds one index and ends: {@code lucene FILE DIR}, or {@code carrel} with the arguments of {@code carrel index}. */
final class IndexingProcess {
    private IndexingProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("lucene")) {
            BareIndexing.index(Path.of(args[1]), Path.of(args[2]));
        } else {
            int status = new CommandLine(new IndexCommand()).execute(Arrays.copyOfRange(args, 1, args.length));
            if (status != 0) {
                System.exit(status);
            }
        }
        System.out.println(ProcessTally.line());
    }
}
