package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ServiceTier;
import glidepath.engine.formula.ExactReader;
import glidepath.plan.Assumptions;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Scenario;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What an edit leaves alone is not only equal afterwards but the same object: what a forecast's speed rests on. $24 and $300 a month, and
/// $9 for a database.
class ScenarioCostsTest {

    private static final Assumptions BOTH = Fixtures.plan(Fixtures.workload("a", Fixtures.SMALL, 30_000, 800, 200),
            Fixtures.workload("b", Fixtures.LARGE, 10_000, 5_000, 1_000)).assumptions()
            .plus(Infrastructure.of("db", "Database", "aws", "Amazon RDS")).with(Levers.ROW_MONTHLY.at("db"), Money.of("9"));
    private static final InputRef<Count> TOKENS = Levers.INPUT.at("a");

    private final ScenarioCosts costs = ScenarioCosts.of(Fixtures.YEAR, BOTH, Fixtures.CATALOG);

    private <T> ScenarioCosts edited(ScenarioCosts from, Lever<T> lever, String item, T value, Optional<ScenarioCosts> before) {
        InputRef<T> ref = lever.at(item);
        return from.with(from.assumptions().with(ref, value), Set.of(ref), Fixtures.CATALOG, before);
    }

    private static ItemCosts costsOf(ScenarioCosts costs, String workload) {
        return costs.workloads().stream().filter(costed -> costed.workload().id().equals(workload)).findFirst().orElseThrow().costs();
    }

    private static NumberedItem row(ScenarioCosts costs) {
        return costs.others().getFirst().formulas();
    }

    @Test
    void anEditOfANumberKeepsTheFormulasAndTheOtherWorkload() {
        ScenarioCosts after = edited(costs, Levers.INPUT, "a", Count.of(1_600), Optional.empty());
        assertSame(costsOf(costs, "b"), costsOf(after, "b"));
        assertNotSame(costsOf(costs, "a"), costsOf(after, "a"));
        assertSame(costsOf(costs, "a").item(), costsOf(after, "a").item(), "the same formulas, with other numbers");
        assertSame(row(costs), row(after));
        assertEquals(Money.of("36"), costsOf(after, "a").month(0).accounts().total(), "48M tokens in at $0.50, 6M out at $2");
    }

    @Test
    void aChoiceOfOneWorkloadKeepsTheOther() {
        ScenarioCosts after = edited(costs, Levers.TIER, "a", ServiceTier.PRIORITY, Optional.empty());
        assertSame(costsOf(costs, "b"), costsOf(after, "b"));
        assertNotSame(costsOf(costs, "a").item(), costsOf(after, "a").item());
    }

    @Test
    void aChoiceOfARowKeepsTheWorkloads() {
        ScenarioCosts after = edited(costs, Levers.ROW_PRODUCT, "db", "Amazon S3", Optional.empty());
        assertSame(costsOf(costs, "a"), costsOf(after, "a"));
        assertSame(costsOf(costs, "b"), costsOf(after, "b"));
        assertNotSame(row(costs), row(after));
    }

    @Test
    void sumsOfWhatStaysAreKept() {
        ScenarioCosts first = edited(costs, Levers.INPUT, "a", Count.of(1_600), Optional.empty());
        List<ItemCosts> same = List.of(costsOf(costs, "b"));
        assertEquals(Set.of(same), costs.shared().keySet(), "of what has stayed, and of nothing else");
        assertSame(costs.shared().get(same), edited(costs, Levers.INPUT, "a", Count.of(900), Optional.empty()).shared().get(same));
        assertSame(first.shared().get(same), edited(first, Levers.INPUT, "a", Count.of(901), Optional.empty()).shared().get(same));
        ScenarioCosts other = edited(first, Levers.INPUT, "b", Count.of(6_000), Optional.empty());
        assertTrue(other.shared().keySet().stream().noneMatch(key -> key.contains(costsOf(costs, "b"))), "they hold no more");
    }

    /// A variant with calls of its own: an edit elsewhere leaves what it had worked out.
    @Test
    void aVariantKeepsWhatItHadThroughAnEditElsewhere() {
        Assumptions variant = BOTH.with(Levers.CALLS.at("a"), Count.of(60_000));
        Set<InputRef<?>> differences = Set.of(Levers.CALLS.at("a"));
        ScenarioCosts before = costs.with(variant, differences, Fixtures.CATALOG, Optional.empty());
        assertSame(costsOf(costs, "b"), costsOf(before, "b"), "it shares what is no difference");

        ScenarioCosts edited = edited(costs, Levers.INPUT, "b", Count.of(6_000), Optional.empty());
        Assumptions now = edited.assumptions().with(Levers.CALLS.at("a"), Count.of(60_000));
        ScenarioCosts after = edited.with(now, differences, Fixtures.CATALOG, Optional.of(before));
        assertSame(costsOf(before, "a"), costsOf(after, "a"));
        assertSame(costsOf(edited, "b"), costsOf(after, "b"));
        assertNotSame(costsOf(before, "b"), costsOf(after, "b"));
    }

    /// A variant with a choice of its own has formulas that no other scenario has: they are kept from edit to edit.
    @Test
    void aVariantKeepsTheFormulasThatAreItsOwn() {
        Set<InputRef<?>> differences = Set.of(Levers.TIER.at("a"));
        ScenarioCosts before = costs.with(BOTH.with(Levers.TIER.at("a"), ServiceTier.PRIORITY), differences, Fixtures.CATALOG,
                Optional.empty());
        ScenarioCosts edited = edited(costs, Levers.INPUT, "a", Count.of(1_600), Optional.empty());
        ScenarioCosts after = edited.with(edited.assumptions().with(Levers.TIER.at("a"), ServiceTier.PRIORITY), differences,
                Fixtures.CATALOG, Optional.of(before));
        assertSame(costsOf(before, "a").item(), costsOf(after, "a").item());
        assertEquals(Money.of("63"), costsOf(after, "a").month(0).accounts().total(), "1.75 x $36");
    }

    /// In all of a plan: bills of an edited baseline and of a variant hold the very lines of what they share. Where both are forecast for the
    /// first time, beside each other, each may have made them.
    @Test
    void billsShareTheLinesOfWhatStays() {
        Plan plan = Fixtures.plan().withAssumptions(BOTH).plus(Scenario.named("more", "More").with(Levers.CALLS.at("a"), Count.of(60_000)));
        var forecaster = new IncrementalForecaster();
        forecaster.forecast(plan, Fixtures.CATALOG);
        Forecast first = forecaster.forecast(plan.with(plan.baseline().id(), TOKENS, Count.of(1_500)), Fixtures.CATALOG);
        Forecast second = forecaster.forecast(plan.with(plan.baseline().id(), TOKENS, Count.of(1_600)), Fixtures.CATALOG);
        for (int month = 0; month < 12; month++) {
            List<ChargeGroup> groups = first.baseline().bills().get(month).groups();
            assertSame(groups.get(1), second.baseline().bills().get(month).groups().get(1));
            assertSame(groups.get(1), second.of("more").bills().get(month).groups().get(1));
            assertNotSame(groups.getFirst(), second.baseline().bills().get(month).groups().getFirst());
        }
        assertSame(first.baseline().bills().getFirst().groups().get(1).lines(),
                first.baseline().bills().getLast().groups().get(1).lines(), "one month's lines are the next one's");
    }

    /// A model unit at $1 an hour beside the calls: what is charged by the day stays when calls are other ones.
    @Test
    void anEditOfCallsKeepsTheLinesOfCapacity() {
        ScenarioCosts units = ScenarioCosts.of(Fixtures.YEAR, BOTH.with(Map.of(Levers.PROVISIONED_UNITS.at("a"), Count.of(1),
                Levers.PROVISIONED_PRICE.at("a"), Optional.of(Money.of("1")))), Fixtures.CATALOG);
        ScenarioCosts after = edited(units, Levers.INPUT, "a", Count.of(1_600), Optional.empty());
        List<ChargeGroup> before = costsOf(units, "a").month(0).groups();
        List<ChargeGroup> now = costsOf(after, "a").month(0).groups();
        assertEquals(List.of("calls", "days"), before.stream().map(ChargeGroup::per).toList());
        assertNotSame(before.getFirst().lines(), now.getFirst().lines());
        assertSame(before.getLast().lines(), now.getLast().lines());
    }

    /// What a price is made of, and nothing that is counted: it is charged at once.
    @Test
    void anEditOfAPriceAloneIsCharged() {
        ScenarioCosts units = ScenarioCosts.of(Fixtures.YEAR, BOTH.with(Map.of(Levers.PROVISIONED_UNITS.at("a"), Count.of(1),
                Levers.PROVISIONED_PRICE.at("a"), Optional.of(Money.of("1")))), Fixtures.CATALOG);
        assertEquals(Money.of("744"), costsOf(units, "a").month(0).accounts().total(), "24 and 720 hours");
        assertEquals(Money.of("1464"), costsOf(edited(units, Levers.PROVISIONED_PRICE, "a", Optional.of(Money.of("2")), Optional.empty()),
                "a").month(0).accounts().total());
        assertEquals(Money.of("26.4"), costsOf(edited(costs, Levers.SURCHARGE, "a", Percent.of("10"), Optional.empty()), "a").month(0)
                .accounts().total());
        ScenarioCosts reviewed = ScenarioCosts.of(Fixtures.YEAR, BOTH.with(Map.of(Levers.REVIEW_SHARE.at("a"), Percent.of("1"),
                Levers.REVIEW_MINUTES.at("a"), Count.of(3), Levers.REVIEW_RATE.at("a"), Money.of("20"))), Fixtures.CATALOG);
        assertEquals(Money.of("624"), costsOf(edited(reviewed, Levers.REVIEW_RATE, "a", Money.of("40"), Optional.empty()), "a").month(0)
                .accounts().total(), "24, and 900 minutes at $40 an hour");
        ScenarioCosts agreed = ScenarioCosts.of(Fixtures.YEAR, BOTH.plus(ProviderTerms.of("aws")), Fixtures.CATALOG);
        assertEquals(Money.of("21.6"), costsOf(edited(agreed, Levers.DISCOUNT, "aws", Percent.of("10"), Optional.empty()), "a").month(0)
                .accounts().total());
    }

    /// From February on 10 % less: the lines of January are its own, and February's are March's.
    @Test
    void linesAreNewWhereSomethingInThemChanges() {
        ScenarioCosts agreed = ScenarioCosts.of(Fixtures.YEAR, BOTH.plus(ProviderTerms.of("aws")).with(Map.of(
                Levers.DISCOUNT.at("aws"), Percent.of("10"), Levers.DISCOUNT_FROM.at("aws"), Optional.of(YearMonth.of(2027, 2)))),
                Fixtures.CATALOG);
        List<UnitCost> lines = IntStream.range(0, 3).mapToObj(month -> costsOf(agreed, "a").month(month).groups().getFirst().lines())
                .toList();
        assertNotSame(lines.getFirst(), lines.get(1));
        assertSame(lines.get(1), lines.get(2));
        assertEquals(List.of(Money.of("24"), Money.of("21.6")), List.of(0, 1).stream()
                .map(month -> costsOf(agreed, "a").month(month).accounts().total()).toList());
    }

    /// Retries that never happen have their formulas and no lines.
    @Test
    void whatChargesNothingInAnyMonthIsNotRead() {
        NumberedItem item = costsOf(costs, "a").item();
        var reader = new ExactReader(item.numbering(), Fixtures.YEAR.horizon(), new PlanValues(Fixtures.YEAR, BOTH, BOTH.workload("a")));
        List<NumberedItem.Charge> charges = item.groups().getFirst().charges();
        assertEquals(List.of("CALLS input_mtok", "CALLS output_mtok"), charges.stream()
                .filter(charge -> !new ChargeReader(charge, reader).isNothing())
                .map(charge -> charge.formula().cause() + " " + charge.formula().what()).toList());
        assertFalse(new GroupLines(item.groups().getFirst(), reader, 12).isNothing());
        assertTrue(new GroupLines(item.groups().getLast(), reader, 12).isNothing());
    }

    /// Of the second workload, and of the second row, as of the first.
    @Test
    void aVariantsOwnFormulasAreThoseOfTheSameItem() {
        Assumptions two = BOTH.plus(Infrastructure.of("log", "Logs", "aws", "Logs")).with(Levers.ROW_MONTHLY.at("log"), Money.of("1"));
        ScenarioCosts base = ScenarioCosts.of(Fixtures.YEAR, two, Fixtures.CATALOG);
        Set<InputRef<?>> differences = Set.of(Levers.TIER.at("b"), Levers.ROW_PRODUCT.at("log"));
        Map<InputRef<?>, Object> own = Map.of(Levers.TIER.at("b"), ServiceTier.PRIORITY, Levers.ROW_PRODUCT.at("log"), "Traces");
        ScenarioCosts before = base.with(two.with(own), differences, Fixtures.CATALOG, Optional.empty());
        ScenarioCosts edited = edited(base, Levers.INPUT, "b", Count.of(4_000), Optional.empty());
        ScenarioCosts after = edited.with(edited.assumptions().with(own), differences, Fixtures.CATALOG, Optional.of(before));
        assertSame(costsOf(before, "b").item(), costsOf(after, "b").item());
        assertSame(before.others().getLast().formulas(), after.others().getLast().formulas());
        assertNotSame(before.others().getFirst().formulas(), after.others().getLast().formulas());
    }

    /// A cap of $5: formulas are over those of all items, and still the same for other numbers.
    @Test
    void anEditOfANumberKeepsFormulasUnderACap() {
        ScenarioCosts capped = ScenarioCosts.of(Fixtures.YEAR, BOTH.with(Levers.SPEND_CAP.at("a"), Optional.of(Money.of("5"))),
                Fixtures.CATALOG);
        ScenarioCosts after = edited(capped, Levers.INPUT, "a", Count.of(1_600), Optional.empty());
        assertSame(costsOf(capped, "a").item(), costsOf(after, "a").item());
        assertEquals(Money.of("5"), new Money(costsOf(after, "a").month(0).accounts().total().toCents()));
        ScenarioCosts chosen = capped.with(capped.assumptions().with(Levers.TIER.at("a"), ServiceTier.PRIORITY),
                Set.of(Levers.TIER.at("a")), Fixtures.CATALOG, Optional.empty());
        assertNotSame(costsOf(capped, "a").item(), costsOf(chosen, "a").item());
        assertEquals(Money.of("5"), new Money(costsOf(chosen, "a").month(0).accounts().total().toCents()), "a choice does not lift a cap");
    }
}
