package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.files.catalog.Catalogs;

class PriceChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /// A table that names a model and tells no price of it has nothing to take over, whatever is asked for.
    @Test
    void aModelWithoutPricesIsNeverTakenOver() {
        Model known = Fixtures.CATALOG.model(Fixtures.CHAT.assumptions().workloads().getFirst().route().model()).orElseThrow();
        PriceChanges changes = PriceChanges.of(PriceRefresh.of(Fixtures.CATALOG), List.of(known.only(_ -> false)), DAY);
        assertEquals(List.of(), changes.accepted(_ -> false));
        assertEquals(List.of(), changes.accepted(_ -> true));
    }

    /// Whether the table means the region or the world is not known: neither is compared, and that is said.
    @Test
    void anIdWithoutAPlaceIsToldWherePlacesCostDifferently() {
        Model known = Catalogs.shipped().resolve("aws", "us.anthropic.claude-sonnet-4-6").one().orElseThrow();
        ModelId placeless = ModelId.parse("aws/anthropic.claude-sonnet-4-6");
        PriceChanges changes = PriceChanges.of(PriceRefresh.of(Catalogs.shipped()), List.of(known.with(placeless), known), DAY);
        assertEquals(List.of(placeless), changes.placeless());
        assertEquals(List.of(), changes.changes());
        assertEquals(known.on(DAY).prices().size(), changes.equal());
    }
}
