package glidepath.engine;

import static glidepath.Fixtures.CATALOG;
import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.Fixtures.flat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceRefresh;
import glidepath.catalog.TieredPrice;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.units.Money;
import glidepath.units.Percent;

class PriceEffectTest {

    private static final Function<List<Model>, PriceCatalog> PRICES = PriceRefresh.of(CATALOG)::with;

    /// 24M tokens in a month at $0.50 are $12, at $0.60 $14.40: $2.40 more, 12 times. 1M in at $3 and at $2: $1 less, 12 times.
    @Test
    void causesAddUpToTheDifference() {
        Plan plan = Fixtures.plan(Fixtures.chat(SMALL), Fixtures.workload("other", LARGE, 1_000, 1_000, 0));
        List<Model> newer = List.of(Fixtures.model(SMALL, "Amazon Bedrock", Map.of(Meter.INPUT, flat("0.60"))),
                Fixtures.model(LARGE, "", Map.of(Meter.INPUT, flat("2"))),
                        Fixtures.model(Fixtures.LARGE_DIRECT, "", Map.of(Meter.INPUT, flat("99"))));
        PriceEffect effect = PriceEffect.of(plan, PRICES, newer);
        assertEquals(Money.of("324"), effect.before());
        assertEquals(Money.of("340.8"), effect.after());
        assertEquals(List.of(new PriceEffect.Cause(SMALL, Money.of("28.8")), new PriceEffect.Cause(LARGE, Money.of("-12"))),
                effect.causes());
        assertEquals(effect.difference(), Money.sum(effect.causes().stream().map(PriceEffect.Cause::difference).toList()));
    }

    /// $36 of credits last one and a half months of $24; with input at $1 they last one of $36.
    @Test
    void newPricesMoveTheDayOnWhichCreditsRunOut() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("36"))));
        PriceEffect effect = PriceEffect.of(plan, PRICES, List.of(Fixtures.model(SMALL, "Amazon Bedrock",
                Map.of(Meter.INPUT, flat("1"), Meter.OUTPUT, flat("2")))));
        assertEquals(Optional.of(LocalDate.of(2027, 2, 15)), effect.runOutBefore());
        assertEquals(Optional.of(LocalDate.of(2027, 2, 1)), effect.runOutAfter());
        assertEquals(Optional.empty(), PriceEffect.of(Fixtures.CHAT, PRICES, List.of()).runOutAfter());
    }

    /// The user's own $0.40 for input stays in force, and so does the plan's own $3 for output; of a discount, the list price counts.
    @Test
    void anOwnPriceThatWinsLeavesNothingToChange() {
        Plan plan = Fixtures.plan(Fixtures.chat(SMALL));
        List<Model> newer = List.of(Fixtures.model(SMALL, "", Map.of(Meter.INPUT, flat("0.60"), Meter.OUTPUT, flat("9"))));
        var book = PriceBook.EMPTY.with(own(Map.of(Meter.INPUT, flat("0.40")), "0"));
        var both = new PriceRefresh(CATALOG, book, List.of(own(Map.of(Meter.OUTPUT, flat("3")), "0")));
        PriceEffect effect = PriceEffect.of(plan, both::with, newer);
        assertEquals(Forecaster.forecast(plan, both.with(List.of())).baseline().gross(), effect.before());
        assertEquals(effect.before(), effect.after());
        assertEquals(List.of(), effect.causes());
        var half = new PriceRefresh(CATALOG, PriceBook.EMPTY.with(own(Map.of(Meter.OUTPUT, flat("3")), "50")), List.of());
        assertEquals(Money.of("14.4"), PriceEffect.of(plan, half::with, newer).difference());
    }

    private static OwnPrice own(Map<Meter, TieredPrice> rates, String discount) {
        return new OwnPrice(SMALL, "", new TreeMap<>(rates), Percent.of(discount), "", "", LocalDate.of(2026, 12, 1));
    }

    /// 1M tokens in a month at $2, 12 times.
    @Test
    void aModelThatOnlyTheTablePricesHasAnEffect() {
        ModelId fresh = ModelId.parse("aws/brand-new");
        Plan plan = Fixtures.plan(Fixtures.workload("w", fresh, 1_000, 1_000, 0));
        PriceEffect effect = PriceEffect.of(plan, PRICES, List.of(Fixtures.model(fresh, "", Map.of(Meter.INPUT, flat("2")))));
        assertEquals(List.of(new PriceEffect.Cause(fresh, Money.of("24"))), effect.causes());
        assertFalse(effect.completeBefore());
        assertTrue(effect.completeAfter());
    }

    @Test
    void theModelsOfAPlanAreThoseOfAllItsScenariosEachOnce() {
        Plan plan = Fixtures.plan(Fixtures.chat(SMALL), Fixtures.workload("other", SMALL, 1, 1, 1))
                .plusVariant("baseline", "v", "Variant", Map.of(Levers.MODEL.at("chat"), LARGE));
        assertEquals(List.of(SMALL, LARGE), PlanPrices.models(plan).toList());
    }
}
