package carrel.indexer;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskRoomTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidWithWhatIsNeeded() throws IOException {
        Files.write(folder.resolve("_0.cfs"), new byte[200 << 20]);

        IOException why =
                DiskRoom.explain(new IOException("closed", new IOException("No space left on device")), folder, 0.5);

        assertTrue(String.valueOf(why.getMessage()).contains("needs about 300 MB"), why.getMessage());
        assertTrue(String.valueOf(why.getMessage()).contains("goes on from there"), why.getMessage());
    }

    @Test
    void otherFailuresStayAsTheyAre() throws IOException {
        IOException failed = new IOException("the cable is out");

        assertSame(failed, DiskRoom.explain(failed, folder, 0.5));
    }
}
