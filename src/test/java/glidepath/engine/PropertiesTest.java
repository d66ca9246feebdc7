package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.catalog.ServiceTier;
import glidepath.engine.credit.CreditDraw;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.credit.Runway;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.DemandEvent;
import glidepath.plan.Levers;
import glidepath.plan.RouteSplit;
import glidepath.plan.Plan;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What holds for every plan, tried on many random ones.
class PropertiesTest {

    private static final Money TINY = Money.of("0.000000000000001");

    @Test
    void randomPlansReachEverySurfaceCauseAndReason() {
        var surfaces = new HashSet<Surface>();
        var causes = EnumSet.noneOf(Cause.class);
        var reasons = EnumSet.noneOf(Unpriced.class);
        var ends = EnumSet.noneOf(Runway.Reason.class);
        var states = EnumSet.noneOf(GrantMonth.State.class);
        ForAll.plans(Math.max(150, ForAll.PLANS), sketch -> {
            ScenarioForecast forecast = sketch.forecast();
            Runway.of(forecast).runOut().ifPresent(out -> ends.add(out.reason()));
            for (Bill bill : forecast.bills()) {
                bill.credits().grants().forEach(month -> states.add(month.state()));
                for (Charge charge : bill.charges()) {
                    surfaces.add(charge.line().surface());
                    causes.add(charge.line().cause());
                    charge.line().unpriced().ifPresent(reasons::add);
                }
            }
        });
        reasons.add(Unpriced.STORAGE_WITHOUT_RATE);   // the market has one
        surfaces.add(Surfaces.BILLED);   // bills are no part of random plans
        assertEquals(Set.copyOf(Surfaces.ALL), surfaces);
        assertEquals(EnumSet.allOf(Cause.class), causes);
        assertEquals(EnumSet.allOf(Unpriced.class), reasons);
        assertEquals(EnumSet.allOf(Runway.Reason.class), ends);
        assertEquals(EnumSet.allOf(GrantMonth.State.class), states);
    }

    @Test
    void aBillIsExactlyTheSumOfItsChargesHoweverItIsAddedUp() {
        ForAll.plans(sketch -> {
            for (Bill bill : sketch.forecast().bills()) {
                List<Charge> charges = bill.charges();
                assertEquals(bill.gross(), Money.sum(charges.stream().map(Charge::amount).toList()));
                assertEquals(bill.gross(), Money.sum(bill.accounts().values()));
                assertEquals(bill.gross(), Money.sum(bill.by(Line::surface).values()));
                assertEquals(bill.complete(), charges.stream().allMatch(Charge::isPriced));
                for (Charge charge : charges) {
                    assertTrue(charge.quantity().signum() != 0);
                    BigDecimal product = charge.factors().stream().map(Factor::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
                    assertEquals(0, product.compareTo(charge.quantity()));
                    assertEquals(charge.amount(), charge.line().terms().net(charge.list()));
                }
            }
        });
    }

    @Test
    void tokenChargesAreLinearInTheVolume() {
        ForAll.plans(sketch -> {
            Sketch plain = each(withoutAllowances(withoutCaps(sketch)), workload -> workload.route().tier() == ServiceTier.RESERVED
                    ? Map.of(Levers.TIER.at(workload.id()), ServiceTier.STANDARD) : Map.of());
            Sketch triple = each(plain, workload -> VolumeScale.of(workload, BigDecimal.valueOf(3)));
            List<Bill> once = plain.forecast().bills();
            List<Bill> thrice = triple.forecast().bills();
            for (int month = 0; month < once.size(); month++) {
                assertClose(tokens(once.get(month)).times(BigDecimal.valueOf(3)), tokens(thrice.get(month)));
            }
        });
    }

    private static Money tokens(Bill bill) {
        var sums = bill.by(Line::surface);
        return sums.getOrDefault(Surfaces.ON_DEMAND, Money.ZERO).plus(sums.getOrDefault(Surfaces.BATCH, Money.ZERO));
    }

    private interface Change {
        Map<InputRef<?>, Object> of(Workload workload);
    }

    private static Sketch each(Sketch sketch, Change change) {
        var values = new HashMap<InputRef<?>, Object>();
        sketch.assumptions().workloads().forEach(workload -> values.putAll(change.of(workload)));
        return new Sketch(sketch.settings(), sketch.assumptions().with(values), sketch.catalog());
    }

    @Test
    void moreRetriesNeverCostLess() {
        ForAll.plans(sketch -> assertNoLess(sketch, each(sketch, workload -> workload.retry().mode() == RetryPolicy.Mode.RATE
                ? Map.of(Levers.RETRY_RATE.at(workload.id()), workload.retry().rate().plus(Percent.of("7")))
                : workload.retry().billed().equals(Percent.ALL)
                ? Map.of(Levers.MAX_RETRIES.at(workload.id()), workload.retry().maxRetries() + 1)
                : Map.of(Levers.BILLED.at(workload.id()), Percent.ALL))));
    }

    /// Prices of the market rise with the context tier.
    @Test
    void moreTokensNeverCostLess() {
        ForAll.plans(sketch -> assertNoLess(sketch, each(sketch, workload -> Map.of(
                Levers.INPUT.at(workload.id()), workload.tokens().input().plus(Count.of(1_000)),
                Levers.OUTPUT.at(workload.id()), workload.tokens().output().plus(Count.ONE)))));
    }

    @Test
    void higherPricesNeverCostLess() {
        ForAll.plans(sketch -> assertNoLess(sketch, new Sketch(sketch.settings(), sketch.assumptions().providers().isEmpty()
                ? sketch.assumptions()
                : sketch.assumptions().with(Levers.DISCOUNT.at("aws"), Percent.ZERO), sketch.catalog())));
    }

    /// A cap that is reached makes fewer calls of dearer ones.
    private static Sketch withoutCaps(Sketch sketch) {
        Sketch free = each(sketch, workload -> Map.of(Levers.SPEND_CAP.at(workload.id()), Optional.empty()));
        var values = new HashMap<InputRef<?>, Object>();
        values.put(Levers.PLAN_CAP.at("cash"), Optional.empty());
        sketch.assumptions().providers().forEach(terms -> values.put(Levers.PROVIDER_CAP.at(terms.id()), Optional.empty()));
        return new Sketch(sketch.settings(), free.assumptions().with(values), sketch.catalog());
    }

    private static Sketch withoutAllowances(Sketch sketch) {
        var values = new HashMap<InputRef<?>, Object>();
        sketch.assumptions().providers().forEach(terms -> values.put(Levers.ALLOWANCES.at(terms.id()), List.of()));
        return new Sketch(sketch.settings(), sketch.assumptions().with(values), sketch.catalog());
    }

    private static void assertNoLess(Sketch cheap, Sketch dear) {
        List<Bill> less = withoutCaps(cheap).forecast().bills();
        List<Bill> more = withoutCaps(dear).forecast().bills();
        for (int month = 0; month < less.size(); month++) {
            assertTrue(less.get(month).gross().compareTo(more.get(month).gross().plus(TINY)) <= 0,
                    less.get(month).gross() + " is more than " + more.get(month).gross());
        }
    }

    @Test
    void creditsNeverExceedWhatTheyMayPayOrWhatThereIs() {
        ForAll.plans(sketch -> {
            ScenarioForecast forecast = sketch.forecast();
            for (Bill bill : forecast.bills()) {
                MonthCredits credits = bill.credits();
                assertTrue(credits.applied().compareTo(credits.eligible()) <= 0);
                assertTrue(!credits.applied().isNegative());
                for (CreditDraw draw : credits.draws()) {
                    Grant grant = (Grant) forecast.assumptions().item(Section.GRANTS, draw.grant()).orElseThrow();
                    assertTrue(grant.on() && draw.account().eligibleFor(grant) && draw.amount().isPositive());
                    assertTrue(grant.parts().stream().anyMatch(part -> grant.lastDay(part).map(day -> !day.isBefore(bill.month().atDay(1)))
                            .orElse(true)),
                            "paid after its expiry");
                    assertTrue(grant.parts().stream().anyMatch(part -> grant.firstDay(part)
                            .map(day -> !day.isAfter(bill.month().atEndOfMonth())).orElse(true)),
                            "paid before its start");
                    assertTrue(draw.amount().compareTo(draw.covered().of(bill.accounts().get(draw.account()))) <= 0,
                            "paid more than its cover");
                    assertTrue(!grant.activation().isNeeded() || grant.activation().happens(), "paid without being activated");
                }
                for (GrantMonth month : credits.grants()) {
                    Grant grant = forecast.grant(month.grant()).orElseThrow();
                    assertTrue(grant.caps().monthly().map(most -> month.drawn().compareTo(most) <= 0).orElse(true),
                            "paid more than it may in a month");
                }
            }
        });
    }

    @Test
    void noProductIsPaidMoreThanItsCapInAll() {
        ForAll.plans(sketch -> {
            List<CreditDraw> draws = sketch.forecast().bills().stream().flatMap(bill -> bill.credits().draws().stream()).toList();
            sketch.assumptions().grants().forEach(grant -> grant.caps().products().forEach(cap -> assertTrue(Money.sum(draws.stream()
                    .filter(draw -> draw.grant().equals(grant.id()) && draw.account().product().equals(cap.product()))
                    .map(CreditDraw::amount).toList())
                    .compareTo(cap.most()) <= 0)));
        });
    }

    /// Where what is owed without calls does not reach a cap already, and nothing is called then.
    @Test
    void nothingIsChargedBeyondACap() {
        ForAll.plans(sketch -> {
            Assumptions all = sketch.assumptions();
            for (Bill bill : sketch.forecast().bills()) {
                BigDecimal part = sketch.settings().part(bill.month());
                all.workloads().forEach(workload -> assertWithin(workload.quota().spendCap(), part, bill, charge -> charge.line().owner()
                        .equals(workload.id())));
                all.providers().forEach(terms -> assertWithin(terms.spendCap(), part, bill, charge -> charge.line().account().provider()
                        .equals(terms.id())));
                assertWithin(all.cash().spendCap(), part, bill, _ -> true);
                assertTrue(bill.notServed().signum() >= 0 && bill.successfulTasks().compareTo(bill.tasks().add(TINY.usd())) <= 0);
            }
        });
    }

    private static void assertWithin(Optional<Money> cap, BigDecimal part, Bill bill, Predicate<Charge> which) {
        List<Charge> counted = bill.charges().stream().filter(which)
                .filter(charge -> charge.line().surface() != Surfaces.HUMAN_REVIEW && charge.line().surface() != Surfaces.SUPPORT).toList();
        boolean called = counted.stream().anyMatch(charge -> charge.line().cause().isCalled() && charge.amount().compareTo(TINY) > 0
                && !imported(charge));
        assertTrue(cap.isEmpty() || !called || Money.sum(counted.stream().map(Charge::amount).toList())
                .compareTo(cap.get().times(part).plus(TINY)) <= 0,
                () -> cap + " was exceeded");
    }

    private static boolean imported(Charge charge) {
        return charge.line().cause() == Cause.FALLBACK && charge.factors().stream()
                .noneMatch(factor -> factor.name().equals("share.served"));
    }

    /// Workloads that rent nothing: capacity does not come in halves.
    @Test
    void splittingAWorkloadInTwoHalvesChangesNothingThatCreditsPay() {
        ForAll.plans(sketch -> {
            Workload first = sketch.assumptions().workloads().stream().findFirst().orElse(null);
            if (first != null && !first.imported().on() && first.imported().fineTuned().isZero() && first.provisioned().units().isZero()
                    && first.route().tier() != ServiceTier.RESERVED) {
                List<Bill> whole = sketch.forecast().bills();
                List<Bill> halves = halved(sketch, first).forecast().bills();
                for (int month = 0; month < whole.size(); month++) {
                    assertClose(whole.get(month).gross(), halves.get(month).gross());
                    assertClose(whole.get(month).credits().applied(), halves.get(month).credits().applied());
                    assertClose(whole.get(month).credits().left(), halves.get(month).credits().left());
                    assertClose(whole.get(month).leftToPay(), halves.get(month).leftToPay());
                }
            }
        });
    }

    @Test
    void anEventOfFactorOneChangesNothing() {
        ForAll.plans(sketch -> assertSame(sketch, each(sketch, workload -> Map.of(Levers.EVENTS.at(workload.id()),
                Stream.concat(workload.demand().course().events().stream(), Stream.of(DemandEvent.NONE)).toList()))));
    }

    @Test
    void sendingHalfOfTheCallsToTheSameModelChangesNothing() {
        ForAll.plans(sketch -> {
            Sketch plain = each(sketch, workload -> Map.of(Levers.SPLITS.at(workload.id()), List.of(),
                    Levers.TIER.at(workload.id()), workload.route().tier() == ServiceTier.RESERVED ? ServiceTier.STANDARD : workload.route()
                            .tier()));
            assertSame(plain, each(plain, workload -> Map.of(Levers.SPLITS.at(workload.id()),
                    List.of(new RouteSplit(workload.route().model(), Percent.of("50"))))));
        });
    }

    private static void assertSame(Sketch one, Sketch other) {
        List<Bill> bills = one.forecast().bills();
        List<Bill> others = other.forecast().bills();
        for (int month = 0; month < bills.size(); month++) {
            assertClose(bills.get(month).gross(), others.get(month).gross());
            assertClose(bills.get(month).leftToPay(), others.get(month).leftToPay());
            assertTrue(bills.get(month).successfulTasks().subtract(others.get(month).successfulTasks()).abs().compareTo(TINY.usd()) <= 0);
        }
    }

    private static Sketch halved(Sketch sketch, Workload workload) {
        Sketch less = new Sketch(sketch.settings(), sketch.assumptions().with(VolumeScale.of(workload, new BigDecimal("0.5"))),
                sketch.catalog());
        Workload other = less.assumptions().workload(workload.id());
        var copy = new Workload("other-half", other.name(), other.on(), other.demand(), other.tokens(), other.retry(), other.fallback(),
                other.route(),
                other.provisioned(), other.reserved(), other.imported(), other.review(), other.quota(), other.training());
        List<Item> rows = less.assumptions().infrastructure().stream().<Item>map(row -> row.workloads().contains(workload.id())
                ? less.assumptions().with(Levers.ROW_WORKLOADS.at(row.id()), List.of(workload.id(), "other-half"))
                .item(Section.INFRASTRUCTURE, row.id()).orElseThrow()
                : row).toList();
        return new Sketch(less.settings(), less.assumptions().plus(copy).withSection(Section.INFRASTRUCTURE, rows), less.catalog());
    }

    private static void assertClose(Money one, Money other) {
        assertTrue(one.minus(other).max(other.minus(one)).compareTo(TINY) <= 0, one + " is not " + other);
    }

    @Test
    void everyDollarOfAGrantIsDrawnLapsedLeftOrToCome() {
        ForAll.plans(sketch -> {
            List<Bill> bills = sketch.forecast().bills();
            for (Grant grant : sketch.assumptions().grants()) {
                boolean before = grant.isOver(sketch.settings().firstDay());
                Money granted = bills.getFirst().credits().of(grant.id()).opening();
                Money opening = granted;
                Money gone = Money.ZERO;
                for (Bill bill : bills) {
                    GrantMonth month = bill.credits().of(grant.id());
                    assertEquals(opening, month.opening());
                    granted = granted.plus(month.arrived());
                    gone = gone.plus(month.drawn()).plus(month.lapsed());
                    assertEquals(granted, gone.plus(month.closing()));
                    if (grant.isPlain()) {
                        assertEquals(before ? Money.ZERO : grant.amount(), granted.plus(month.toCome()));
                    }
                    opening = month.closing();
                }
            }
        });
    }

    /// Division of accrued charges leaves differences beyond the 15th place.
    @Test
    void theLedgerOfSingleChargesAddsUpToTheDrawsAndNeverExceedsACharge() {
        ForAll.plans(sketch -> {
            for (Bill bill : sketch.forecast().bills()) {
                ChargeCredits credits = ChargeCredits.of(bill);
                Money paid = Money.sum(bill.charges().stream().map(credits::paidOf).toList());
                assertTrue(paid.minus(bill.credits().applied()).max(bill.credits().applied().minus(paid)).compareTo(TINY) <= 0,
                        paid + " of single charges, " + bill.credits().applied() + " applied");
                bill.charges().forEach(charge ->
                        assertTrue(credits.paidOf(charge).compareTo(charge.amount().max(Money.ZERO).plus(TINY)) <= 0));
            }
        });
    }

    @Test
    void theOrderOfItemsDoesNotMatter() {
        ForAll.plans(sketch -> {
            Assumptions reversed = sketch.assumptions();
            for (Section section : Section.values()) {
                List<Item> items = reversed.items().get(section);
                // which decides between equal grants
                reversed = reversed.withSection(section, section == Section.GRANTS ? items : items.reversed());
            }
            ScenarioForecast other = new Sketch(sketch.settings(), reversed, sketch.catalog()).forecast();
            if (sketch.assumptions().providers().stream().anyMatch(terms -> terms.spendCap().isPresent())) {
                assertCloseFigures(sketch.forecast(), other);   // a share of calls is a quotient, of 34 digits
            } else {
                assertSameFigures(sketch.forecast(), other);
            }
        });
    }

    private static void assertCloseFigures(ScenarioForecast one, ScenarioForecast other) {
        for (int month = 0; month < one.bills().size(); month++) {
            Bill first = one.bills().get(month);
            Bill second = other.bills().get(month);
            assertClose(first.gross(), second.gross());
            assertClose(first.tax(), second.tax());
            assertClose(first.leftToPay(), second.leftToPay());
            assertClose(first.credits().applied(), second.credits().applied());
        }
    }

    @Test
    void theFirstMonthsDoNotDependOnTheHorizon() {
        ForAll.plans(sketch -> {
            Sketch longer = sketch.from(sketch.settings().start().toString(), sketch.settings().months() + 5);
            assertSameFigures(sketch.forecast(), longer.forecast());
        });
    }

    @Test
    void aVariantWithoutDifferencesIsTheBaseline() {
        ForAll.plans(sketch -> {
            Forecast forecast = Forecaster.forecast(sketch.plan().plus(Scenario.named("same", "Same")), sketch.catalog());
            assertSameFigures(forecast.baseline(), forecast.of("same"));
        });
    }

    @Test
    void aChangeOfTheBaselineShowsThroughInAVariant() {
        ForAll.plans(sketch -> {
            Workload first = sketch.assumptions().workloads().stream().findFirst().orElse(null);
            if (first != null) {
                Plan plan = sketch.plan().plus(Scenario.named("own", "Own").with(Levers.OUTPUT.at(first.id()), Count.of(77)))
                        .with(Plan.BASELINE, Levers.INPUT.at(first.id()), Count.of(123));
                Sketch changed = sketch.with(first.id(), Levers.INPUT, Count.of(123));
                Forecast forecast = Forecaster.forecast(plan, sketch.catalog());
                assertSameFigures(changed.forecast(), forecast.baseline());
                assertSameFigures(changed.with(first.id(), Levers.OUTPUT, Count.of(77)).forecast(), forecast.of("own"));
            }
        });
    }

    /// Without what is to come, of which a longer plan sees more.
    private static GrantMonth here(GrantMonth month) {
        return new GrantMonth(month.grant(), month.state(), month.opening(), month.arrived(), month.drawn(), month.lapses(), Money.ZERO,
                month.capped(), month.monthly());
    }

    private static void assertSameFigures(ScenarioForecast one, ScenarioForecast other) {
        for (int month = 0; month < one.bills().size(); month++) {
            Bill first = one.bills().get(month);
            Bill second = other.bills().get(month);
            assertEquals(first.gross(), second.gross());
            assertEquals(first.accounts(), second.accounts());
            assertEquals(first.tax(), second.tax());
            assertEquals(first.leftToPay(), second.leftToPay());
            assertEquals(0, first.successfulTasks().compareTo(second.successfulTasks()));
            first.credits().grants().forEach(grant -> assertEquals(here(grant), here(second.credits().of(grant.grant()))));
        }
    }
}
