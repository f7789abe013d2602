package carrel.searchapi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FootfallTest {
    private final Footfall footfall = new Footfall();

    @Test
    void aLullComes() {
        footfall.step();

        assertTrue(footfall.awaitLull());
    }

    @Test
    void whoWaitsForALullIsToldWhenNobodyCanCome() throws Exception {
        footfall.step();
        CompletableFuture<Boolean> lull = CompletableFuture.supplyAsync(footfall::awaitLull);

        footfall.end();

        assertFalse(lull.get(20, TimeUnit.SECONDS));
        assertFalse(footfall.awaitLull());
    }
}
