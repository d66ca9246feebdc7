package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.files.catalog.Catalogs;

class PriceChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /// A table that names a model and tells no price of it has nothing to take over, whatever is asked for.
    @Test
    void aModelWithoutPricesIsNeverTakenOver() {
        Model known = Fixtures.CATALOG.model(Fixtures.CHAT.assumptions().workloads().getFirst().route().model()).orElseThrow();
        PriceChanges changes = PriceChanges.of(PriceRefresh.of(Fixtures.CATALOG), List.of(known.only(DAY, _ -> false)), DAY);
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

    /// Input costs $0.50 and output $2 in the catalog; the table has both, and input at $0.60 from March.
    @Test
    void pricesThatBeginLaterAreComparedAndTakenOverOneByOne() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        Model known = Fixtures.CATALOG.model(Fixtures.SMALL).orElseThrow();
        RateCard then = new RateCard(Map.of(Meter.INPUT, Fixtures.flat("0.6"), Meter.OUTPUT, Fixtures.flat("2")));
        RateCard now = new RateCard(Map.of(Meter.INPUT, Fixtures.flat("0.55"), Meter.OUTPUT, Fixtures.flat("2")));
        Model newer = known.at(new PriceHistory(List.of(PriceEntry.always(now), PriceEntry.from(march, then))));
        PriceChanges changes = PriceChanges.of(PriceRefresh.of(Fixtures.CATALOG), List.of(newer), DAY);
        assertEquals(List.of("input_mtok", "input_mtok@2027-03-01"), changes.changes().stream().map(PriceChange::key).toList());
        assertEquals(List.of("0.5 0.55", "0.5 0.6"), changes.changes().stream().map(change -> change.old().orElseThrow().base().usd() + " "
                + change.now().base().usd()).toList());
        assertEquals(1, changes.equal());
        assertEquals(List.of("0.55", "0.55"), inputs(changes, "input_mtok", march));
        assertEquals(List.of("0.5", "0.6"), inputs(changes, "input_mtok@2027-03-01", march));
        assertEquals(List.of("0.55", "0.6"), inputs(changes, "", march));
    }

    /// What input costs today and later, once a price is taken over; all of them for an empty key.
    private static List<String> inputs(PriceChanges changes, String key, LocalDate later) {
        Model taken = PriceRefresh.of(Fixtures.CATALOG).with(changes.accepted((_, each) -> key.isEmpty() || each.equals(key)))
                .model(Fixtures.SMALL).orElseThrow();
        return Stream.of(DAY, later).map(day -> taken.on(day).price(Meter.INPUT).base().usd().toString()).toList();
    }
}
