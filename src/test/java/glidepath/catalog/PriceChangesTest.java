package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;

class PriceChangesTest {

    /// A table that names a model and tells no price of it has nothing to take over, whatever is asked for.
    @Test
    void aModelWithoutPricesIsNeverTakenOver() {
        Model known = Fixtures.CATALOG.model(Fixtures.CHAT.assumptions().workloads().getFirst().route().model()).orElseThrow();
        PriceChanges changes = PriceChanges.of(PriceRefresh.of(Fixtures.CATALOG), List.of(known.only(_ -> false)), LocalDate.of(2026, 12, 1));
        assertEquals(List.of(), changes.accepted(_ -> false));
        assertEquals(List.of(), changes.accepted(_ -> true));
    }
}
