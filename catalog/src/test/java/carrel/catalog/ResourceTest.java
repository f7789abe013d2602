package carrel.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import carrel.analyzers.levels.Audience;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ResourceTest {
    /** Sets have another order in each process, and so would the answers of two servers. */
    @Test
    void forWhomItIsMeantIsSaidInTheSameOrderByEachServer() {
        Resource forAll = Shelf.book("1", "Holes", "Sachar, Louis")
                .audiences(Set.of(Audience.values()))
                .build();

        assertEquals(List.of(Audience.values()), List.copyOf(forAll.audiences()));
    }
}
