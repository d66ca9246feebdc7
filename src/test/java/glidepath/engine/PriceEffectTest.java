package glidepath.engine;

import static glidepath.Fixtures.CATALOG;
import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.Fixtures.flat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.plan.Plan;
import glidepath.units.Money;

class PriceEffectTest {

    /// 24M tokens in a month at $0.50 are $12, at $0.60 $14.40: $2.40 more, 12 times. 1M in at $3 and at $2: $1 less, 12 times.
    @Test
    void causesAddUpToTheDifference() {
        Plan plan = Fixtures.plan(Fixtures.chat(SMALL), Fixtures.workload("other", LARGE, 1_000, 1_000, 0));
        List<Model> newer = List.of(Fixtures.model(SMALL, "Amazon Bedrock", Map.of(Meter.INPUT, flat("0.60"))),
                Fixtures.model(LARGE, "", Map.of(Meter.INPUT, flat("2"))),
                        Fixtures.model(Fixtures.LARGE_DIRECT, "", Map.of(Meter.INPUT, flat("99"))));
        PriceEffect effect = PriceEffect.of(plan, CATALOG, newer);
        assertEquals(Money.of("324"), effect.before());
        assertEquals(Money.of("340.8"), effect.after());
        assertEquals(List.of(new PriceEffect.Cause(SMALL, Money.of("28.8")), new PriceEffect.Cause(LARGE, Money.of("-12"))),
                effect.causes());
        assertEquals(effect.difference(), Money.sum(effect.causes().stream().map(PriceEffect.Cause::difference).toList()));
    }
}
