package carrel.benchmarks.engines;

import carrel.benchmarks.lucene.BareIndexing;
import carrel.indexer.IndexCommand;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;

/** Builds one index and ends: {@code carrel|lucene FILE DIR}. */
final class IndexingProcess {
    private IndexingProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[1]);
        Path folder = Path.of(args[2]);
        if (args[0].equals("lucene")) {
            BareIndexing.index(file, folder);
        } else {
            int status = new CommandLine(new IndexCommand()).execute("--index", folder.toString(), file.toString());
            if (status != 0) {
                System.exit(status);
            }
        }
        System.out.println(ProcessTally.line());
    }
}
