package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.Fixtures.flat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.Nearest;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.TieredPrice;
import glidepath.plan.Allowance;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Percent;

/// Own prices that price nothing.
class OwnPriceChecksTest {

    private static final Sketch PLAIN = Sketch.of(LARGE, 1_000, 2_000, 100).from("2026-12", 12);
    private static final String READINGS = "readings_kcount";

    private static OwnPrice own(ModelId model, String... meters) {
        var rates = new TreeMap<Meter, TieredPrice>();
        for (String meter : meters) {
            rates.put(Meter.parse(meter), flat("1"));
        }
        return new OwnPrice(model, "", rates, Percent.ZERO, "negotiated", "contract 7", LocalDate.of(2026, 12, 1));
    }

    private static List<Message> unused(Sketch sketch, OwnPrice own) {
        return unused(sketch.plan(), sketch.catalog(), own);
    }

    private static List<Message> unused(Plan before, PriceCatalog catalog, OwnPrice own) {
        Plan plan = before.withPrices(before.prices().with(own));
        return PlanChecks.check(plan, catalog).stream().filter(problem -> problem.message().key().equals("check.price.unused"))
                .peek(problem -> assertEquals(Severity.WARNING, problem.severity())).map(Problem::message).toList();
    }

    private static Message warning(String meter) {
        return Message.of("check.price.unused", meter, Nearest.of(meter, Meter.USUAL));
    }

    @Test
    void aNameThatNothingIsCountedUnderIsToldWithTheNearestOne() {
        assertEquals(List.of(warning("requessts_kcount")), unused(PLAIN, own(LARGE, "requessts_kcount", "output_mtok")));
        assertEquals("requests_kcount", Nearest.of("requessts_kcount", Meter.USUAL));
    }

    @Test
    void usualNamesAndThoseThatThePlanCountsAreNone() {
        assertEquals(List.of(), unused(PLAIN, own(LARGE, Meter.USUAL.toArray(String[]::new))));
        assertEquals(List.of(), unused(PLAIN.with(Levers.OTHER_UNITS, List.of(new OtherUnits(READINGS, Count.of(1)))), own(LARGE, READINGS)));
        assertEquals(List.of(), unused(PLAIN.plus(ProviderTerms.of("aws")).with("aws", Levers.ALLOWANCES,
                List.of(new Allowance(READINGS, Count.of(1)))), own(LARGE, READINGS)));
        assertEquals(List.of(warning(READINGS)), unused(PLAIN, own(LARGE, READINGS)));
    }

    /// That the own price itself prices it is no reason to count it; that the catalog prices it of another model tells that it is one.
    @Test
    void aNameOfAnotherModelsPriceIsKnown() {
        PriceCatalog knowing = PriceBook.EMPTY.with(own(SMALL, READINGS)).on(PLAIN.catalog());
        assertEquals(List.of(), unused(PLAIN.plan(), knowing, own(LARGE, READINGS)));
        assertEquals(List.of(warning(READINGS)), unused(PLAIN.plan(), knowing, own(SMALL, READINGS)));
    }
}
