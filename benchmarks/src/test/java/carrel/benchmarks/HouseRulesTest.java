package carrel.benchmarks;

import static org.junit.jupiter.api.Assertions.assertAll;

import carrel.testcorpus.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theCodeKeepsTheRulesOfTheHouse() {
        var classes = HouseRules.mainClasses("carrel.benchmarks");

        assertAll(HouseRules.OF_MAIN_CODE.stream().map(rule -> () -> rule.check(classes)));
    }

    @Test
    void theTestsDoNotSleep() {
        HouseRules.TESTS_DO_NOT_SLEEP.check(HouseRules.testClasses("carrel.benchmarks"));
    }
}
