package carrel.indexer.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import carrel.indexer.trial.DamageTrial.Score;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short run of {@code carrel fuzz}. */
final class DamageTrialTest {
    private static final long SEED = 20_260_901;
    private static final int RECORDS = 1_000;

    @ParameterizedTest
    @EnumSource(RecordForm.class)
    void damageCostsNoNeighbourAndNothingIsLostSilently(RecordForm form) throws IOException {
        Score score = DamageTrial.of(form, SoundRecords.madeUp(), SEED, RECORDS);

        assertTrue(score.keptShare() >= 0.999, () -> "seed " + SEED + ": " + score);
        assertEquals(0, score.hangs(), score::toString);
        assertEquals(0, score.outOfMemory(), score::toString);
        assertEquals(0, score.silentLosses(), score::toString);
    }
}
