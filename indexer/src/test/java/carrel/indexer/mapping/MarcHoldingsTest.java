package carrel.indexer.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.catalog.Holding;
import carrel.catalog.Holding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarcHoldingsTest {
    private static List<Holding> holdings(String... lines) {
        return MarcHoldings.of(Lines.book(lines));
    }

    @Test
    void kohasItemsSayWhereAndWhether() {
        assertEquals(
                List.of(
                        new Holding("MAPLE", "Picture books", "E BEL", "1001", Status.AVAILABLE, ""),
                        new Holding("CEDAR", "", "E BEL", "1002", Status.ON_LOAN, "2026-12-03"),
                        new Holding("CEDAR", "", "E BEL", "1003", Status.NOT_AVAILABLE, "")),
                holdings(
                        "952 __ $00$10$40$70$aMAPLE$bMAPLE$cPicture books$oE BEL$p1001$yBK",
                        "952 __ $aCEDAR$bCEDAR$oE BEL$p1002$q2026-12-03$yBK",
                        "952 __ $11$aCEDAR$bCEDAR$oE BEL$p1003$yBK",
                        "952 __ $01$aCEDAR$bCEDAR$oE BEL$p1004$yBK"));
    }

    @Test
    void a952OfAnotherKindIsNoCopy() {
        assertEquals(List.of(), holdings("952 __ $aReady for the binder"));
    }

    @Test
    void sirsisItemsSayWhereAndWhether() {
        assertEquals(
                List.of(
                        new Holding("MAPLE", "STACKS", "E BEL", "2001", Status.AVAILABLE, ""),
                        new Holding("MAPLE", "STACKS", "E BEL", "2002", Status.ON_LOAN, ""),
                        new Holding("MAPLE", "STACKS", "E BEL", "2003", Status.NOT_AVAILABLE, "")),
                holdings(
                        "949 __ $aE BEL$wDEWEY$i2001$lSTACKS$mMAPLE$tBOOK",
                        "949 __ $aE BEL$wDEWEY$i2002$kCHECKEDOUT$lSTACKS$mMAPLE$tBOOK",
                        "949 __ $aE BEL$wDEWEY$i2003$kMISSING$lSTACKS$mMAPLE$tBOOK",
                        "949 _1 $a*recs=b;bn=main;"));
    }

    @Test
    void aLocationHasItsCopiesAfterIt() {
        assertEquals(
                List.of(
                        new Holding("Maple", "Fiction", "FIC BEL", "3001", Status.AVAILABLE, ""),
                        new Holding("Maple", "Fiction", "FIC BEL", "3002", Status.NOT_AVAILABLE, ""),
                        new Holding("Cedar", "", "FIC BEL", "3003", Status.AVAILABLE, "")),
                holdings(
                        "852 1_ $aDistrict$bMaple$cFiction$hFIC$iBEL",
                        "876 __ $p3001$jAvailable",
                        "876 __ $p3002$jLost",
                        "852 1_ $bCedar$jFIC BEL$p3003"));
    }
}
