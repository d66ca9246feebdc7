package glidepath.engine;

import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Cost model, section 7, by hand.
class SurroundingsTest {

    /// 1,000 calls at $0.50.
    private static final Sketch CHAT = Sketch.of(SMALL, 1_000, 1_000_000, 0);

    /// 500 tasks, 10 % reviewed for 3 minutes at $40 an hour: 50 x 3 x 40 / 60.
    @Test
    void reviewIsTasksByMinutesByTheHour() {
        Sketch sketch = CHAT.with(Map.of(Levers.CALLS_PER_TASK, "2", Levers.REVIEW_SHARE, "10%", Levers.REVIEW_MINUTES, "3",
                Levers.REVIEW_RATE, "40"));
        assertEquals(usd("100"), sketch.on(Surfaces.HUMAN_REVIEW));
        assertEquals(usd("500"), sketch.bill().modelCharges());
        assertEquals(usd("-100"), sketch.with(Levers.REVIEW_MINUTES, Count.of(-3)).on(Surfaces.HUMAN_REVIEW));
        assertEquals(usd("400"), sketch.with(Levers.REVIEW_MINUTES, Count.of(-3)).gross());
    }

    @Test
    void aRowCostsAnAmountAMonthOrTheOneOfTheMonth() {
        Sketch sketch = CHAT.plus(Infrastructure.of("db", "Store", "aws", "Amazon OpenSearch"))
                .with("db", Levers.ROW_MONTHLY, usd("345.60"))
                .with("db", Levers.ROW_SERIES, new TreeMap<>(Map.of(YearMonth.of(2027, 2), usd("700"), YearMonth.of(2027, 3), Money.ZERO)));
        assertEquals(List.of(usd("345.6"), usd("700"), Money.ZERO, usd("345.6")), sketch.forecast().bills().stream().limit(4)
                .map(bill -> bill.by(Line::surface).getOrDefault(Surfaces.INFRASTRUCTURE, Money.ZERO)).toList());
    }

    @Test
    void aRowCountsTheCallsOfItsWorkloads() {
        Sketch sketch = CHAT.plus(Fixtures.workload("other", SMALL, 9_000, 0, 0)).plus(Infrastructure.of("log", "Logs", "aws", "Logs"))
                .with("log", Levers.ROW_PER_KCALLS, usd("0.30"));
        assertEquals(usd("3"), sketch.on(Surfaces.INFRASTRUCTURE));
        assertEquals(usd("0.3"), sketch.with("log", Levers.ROW_WORKLOADS, List.of("chat")).on(Surfaces.INFRASTRUCTURE));
        assertEquals(Money.ZERO, sketch.with("log", Levers.ROW_ON, false).on(Surfaces.INFRASTRUCTURE));
        assertEquals(usd("0.3"), sketch.with("other", Levers.ON, false).on(Surfaces.INFRASTRUCTURE));
    }

    /// Guardrails at $0.15 for 1,000 text units: 2 a call, and 5,000 a month besides. Two OCU at $0.24 an hour: 345.60.
    @Test
    void aRowMayCountUnitsOfAPublishedRate() {
        Sketch guard = CHAT.plus(Infrastructure.of("guard", "Guardrails", "aws", ""))
                .with("guard", Levers.ROW_RATE, Optional.of("aws/guardrails"))
                .with("guard", Levers.ROW_PER_CALL, Count.of(2)).with("guard", Levers.ROW_PER_MONTH, Count.of(5_000));
        assertEquals(usd("1.05"), guard.on(Surfaces.INFRASTRUCTURE));
        assertEquals(Market.BEDROCK, guard.charges().getLast().line().account().product());
        Sketch store = CHAT.plus(Infrastructure.of("store", "Vectors", "aws", "OpenSearch"))
                .with("store", Levers.ROW_RATE, Optional.of("aws/vector-store")).with("store", Levers.ROW_RUNNING, Count.of(2));
        assertEquals(usd("345.60"), store.on(Surfaces.INFRASTRUCTURE));
        assertEquals(usd("357.12"), store.byCalendar().on(Surfaces.INFRASTRUCTURE));
        assertEquals("OpenSearch", store.charges().getLast().line().account().product());
    }

    @Test
    void unitsWithoutARateAreUnpriced() {
        Sketch sketch = CHAT.plus(Infrastructure.of("row", "Row", "aws", "")).with("row", Levers.ROW_PER_CALL, Count.ONE);
        assertEquals(Optional.of(Unpriced.RATE_UNNAMED), sketch.charges().getLast().line().unpriced());
        assertEquals(Optional.of(Unpriced.RATE_UNKNOWN),
                sketch.with("row", Levers.ROW_RATE, Optional.of("aws/none")).charges().getLast().line().unpriced());
        assertFalse(sketch.bill().complete());
        assertEquals("Row", sketch.charges().getLast().line().account().product());
    }

    /// 5 % of $600 (100 of them failed attempts) are $30, and 1,000 calls at $0.001 are $1.
    @Test
    void aGatewayTakesAShareOfTheModelChargesRoutedThroughIt() {
        Sketch sketch = CHAT.with(Levers.RETRY_RATE, Percent.of("20")).plus(Fixtures.workload("apart", SMALL, 1_000, 1_000_000, 0))
                .plus(Gateway.of("gate", "Gate")).with(Levers.GATEWAY, "gate")
                .with("gate", Levers.GATEWAY_FEE, Percent.of("5")).with("gate", Levers.GATEWAY_PER_CALL, usd("0.001"));
        assertEquals(usd("31"), sketch.on(Surfaces.GATEWAY));
        assertEquals(usd("31"), sketch.with("gate", Levers.GATEWAY_MINIMUM, usd("31")).on(Surfaces.GATEWAY));
        assertEquals(usd("50"), sketch.with("gate", Levers.GATEWAY_MINIMUM, usd("50")).on(Surfaces.GATEWAY));
        assertEquals(Money.ZERO, sketch.with("gate", Levers.GATEWAY_MINIMUM, usd("50")).with(Levers.GATEWAY, "").on(Surfaces.GATEWAY));
    }

    @Test
    void awsCreditsPayNoGatewayFeesAndNoReviewAndNoSupport() {
        Sketch sketch = CHAT.plus(Gateway.of("gate", "Gate")).with(Levers.GATEWAY, "gate").with("gate", Levers.GATEWAY_FEE, Percent.of("5"))
                .with(Map.of(Levers.REVIEW_SHARE, "100%", Levers.REVIEW_MINUTES, "6", Levers.REVIEW_RATE, "1"))
                .plus(new ProviderTerms("aws", Percent.ZERO, Percent.of("10"))).plus(Grant.of("activate", "Activate", usd("10000")));
        // 500 tokens, 25 fee, 100 review, 50 support
        assertEquals(usd("675"), sketch.gross());
        assertEquals(usd("500"), sketch.bill().credits().applied());
        assertEquals(usd("175"), sketch.bill().leftToPay());
    }

    @Test
    void aGrantOfTheGatewayPaysItsFees() {
        Sketch sketch = CHAT.plus(Gateway.of("gate", "Gate")).with(Levers.GATEWAY, "gate").with("gate", Levers.GATEWAY_FEE, Percent.of("5"))
                .plus(Grant.of("welcome", "Welcome", usd("10"))).with("welcome", Levers.GRANT_PROVIDER, "gate");
        assertEquals(usd("10"), sketch.bill().credits().applied());
    }

    @Test
    void creditsNeverPayAnUpfrontFee() {
        Sketch sketch = CHAT.with(Levers.CALLS, Count.ZERO).plus(Infrastructure.of("fee", "Fee", "aws", "Plans"))
                .with("fee", Levers.ROW_MONTHLY, usd("70")).plus(Grant.of("activate", "Activate", usd("100")));
        assertEquals(usd("70"), sketch.bill().credits().applied());
        assertEquals(Money.ZERO, sketch.with("fee", Levers.ROW_UPFRONT, true).bill().credits().applied());
    }

    /// Balances read on the 16th: half of April is left. A row of $30 a month has half of them; a fee of $1,500 is due whole.
    @Test
    void anUpfrontFeeIsDueWholeInAFirstMonthOfWhichAPartIsForecast() {
        Sketch sketch = CHAT.with(Levers.CALLS, Count.ZERO).plus(Infrastructure.of("row", "Row", "aws", "Plans"))
                .with("row", Levers.ROW_MONTHLY, usd("30")).plus(Infrastructure.of("fee", "Fee", "aws", "Plans"))
                .with("fee", Levers.ROW_UPFRONT, true)
                .with("fee", Levers.ROW_SERIES, new TreeMap<>(Map.of(YearMonth.of(2027, 4), usd("1500")))).from("2027-04", 2);
        var late = new Sketch(sketch.settings().withAsOf(Optional.of(LocalDate.of(2027, 4, 16))), sketch.assumptions(), sketch.catalog());
        assertEquals(Map.of("row", usd("15"), "fee", usd("1500")), late.bill().by(Line::owner));
        assertEquals(usd("30"), late.bill(1).gross());
    }

    /// List 500 less 20 % is 400; support 10 % of the net 400; the gateway's 5 % too are of the net.
    @Test
    void theNetIsWhatCountsEverywhereElse() {
        Sketch sketch = CHAT.plus(new ProviderTerms("aws", Percent.of("20"), Percent.of("10")))
                .plus(Gateway.of("gate", "Gate")).with(Levers.GATEWAY, "gate").with("gate", Levers.GATEWAY_FEE, Percent.of("5"));
        assertEquals(usd("400"), sketch.on(Surfaces.ON_DEMAND));
        assertEquals(usd("40"), sketch.on(Surfaces.SUPPORT));
        assertEquals(usd("20"), sketch.on(Surfaces.GATEWAY));
        assertEquals(usd("500"), sketch.charges().getFirst().list());
    }

    /// 500 tokens and 25 fee less 300 of credits; 100 of review bear no tax.
    @Test
    void taxIsOnWhatIsLeftOfProviderAndGatewayCharges() {
        Sketch sketch = CHAT.plus(Gateway.of("gate", "Gate")).with(Levers.GATEWAY, "gate").with("gate", Levers.GATEWAY_FEE, Percent.of("5"))
                .with(Map.of(Levers.REVIEW_SHARE, "100%", Levers.REVIEW_MINUTES, "6", Levers.REVIEW_RATE, "1"))
                .plus(Grant.of("activate", "Activate", usd("300"))).taxed("20");
        assertEquals(usd("45"), sketch.bill().tax());
        assertEquals(usd("370"), sketch.bill().leftToPay());
    }

    @Test
    void aWorkloadOutOfTheScenarioCostsNothing() {
        assertEquals(Money.ZERO, CHAT.with(Levers.ON, false).gross());
    }
}
