package glidepath.engine;

import static glidepath.Fixtures.CATALOG;
import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.Fixtures.flat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
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

    /// $36 of credits last one and a half months of $24; with input at $1 they last one of $36.
    @Test
    void newPricesMoveTheDayOnWhichCreditsRunOut() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("36"))));
        PriceEffect effect = PriceEffect.of(plan, CATALOG, List.of(Fixtures.model(SMALL, "Amazon Bedrock",
                Map.of(Meter.INPUT, flat("1"), Meter.OUTPUT, flat("2")))));
        assertEquals(Optional.of(LocalDate.of(2027, 2, 15)), effect.runOutBefore());
        assertEquals(Optional.of(LocalDate.of(2027, 2, 1)), effect.runOutAfter());
        assertEquals(Optional.empty(), PriceEffect.of(Fixtures.CHAT, CATALOG, List.of()).runOutAfter());
    }

    @Test
    void theModelsOfAPlanAreThoseOfAllItsScenariosEachOnce() {
        Plan plan = Fixtures.plan(Fixtures.chat(SMALL), Fixtures.workload("other", SMALL, 1, 1, 1))
                .plusVariant("baseline", "v", "Variant", Map.of(Levers.MODEL.at("chat"), LARGE));
        assertEquals(List.of(SMALL, LARGE), PriceEffect.models(plan));
    }
}
