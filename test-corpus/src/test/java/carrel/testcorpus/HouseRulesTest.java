package carrel.testcorpus;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A rule that never fires guards nothing, so each is shown a class that breaks it. */
class HouseRulesTest {
    @Test
    void refusesANameThatTakesAnythingIn() {
        assertBreaks(HouseRules.NAMES_SAY_WHAT_THINGS_ARE, ShelfHelper.class);
    }

    @Test
    void refusesTalkToTheTerminal() {
        assertBreaks(HouseRules.ONLY_PROGRAMS_TALK_TO_THE_TERMINAL, Talker.class);
    }

    @Test
    void letsCommandsTalkToTheTerminal() {
        HouseRules.ONLY_PROGRAMS_TALK_TO_THE_TERMINAL.check(imported(TalkCommand.class));
    }

    @Test
    void refusesALibraryOutsideItsRoom() {
        assertBreaks(HouseRules.only("com.tngtech.archunit..", "of this test", "carrel.rules.."), HouseRules.class);
    }

    @Test
    void refusesATestThatSleeps() {
        assertBreaks(HouseRules.TESTS_DO_NOT_SLEEP, Sleeper.class);
    }

    @Test
    void refusesToCheckAModuleWithoutClasses() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> HouseRules.mainClasses("carrel.nowhere"));

        assertTrue(refusal.toString().contains("carrel.nowhere"), refusal::toString);
    }

    private static void assertBreaks(ArchRule rule, Class<?> type) {
        var broken = assertThrows(AssertionError.class, () -> rule.check(imported(type)));

        assertTrue(broken.toString().contains("because"), broken::toString);
    }

    private static JavaClasses imported(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    private static final class ShelfHelper {}

    private static final class Talker implements Runnable {
        @Override
        public void run() {
            System.out.println("Hello?");
        }
    }

    private static final class TalkCommand implements Runnable {
        @Override
        public void run() {
            System.out.println("48 documents");
        }
    }

    private static final class Sleeper implements Callable<String> {
        @Override
        public String call() throws InterruptedException {
            Thread.sleep(1);
            return "awake";
        }
    }
}
