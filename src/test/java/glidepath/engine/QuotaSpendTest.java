package glidepath.engine;

import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.Plan;
import glidepath.plan.TrackRecord;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// 86,400 calls in 30 days are two a minute, at $432 in and none out.
class QuotaSpendTest {

    private static final Sketch TWO_A_MINUTE = Sketch.of(SMALL, 86_400, 10_000, 0).with(Levers.QUOTA_REQUESTS, Optional.of(Count.ONE));

    private static Optional<Money> most(Sketch sketch) {
        return QuotaSpend.firstMonth(sketch.forecast(), sketch.catalog(), "chat");
    }

    @Test
    void aQuotaOfHalfTheCallsLetsHalfTheMoneyThrough() {
        assertEquals(Optional.of(usd("216")), most(TWO_A_MINUTE));
        assertEquals(Optional.of(usd("216")), most(TWO_A_MINUTE.plus(Fixtures.workload("other", SMALL, 1_000, 1_000, 1_000))),
                "of this workload alone");
        Map<Lever<?>, String> reviewed = Map.of(Levers.REVIEW_SHARE, "100%", Levers.REVIEW_MINUTES, "6", Levers.REVIEW_RATE, "1");
        assertEquals(Optional.of(usd("216")), most(TWO_A_MINUTE.with(reviewed)), "and of its calls alone");
    }

    @Test
    void whatIsNotAskedOrNotKnownHasNone() {
        assertEquals(Optional.empty(), most(TWO_A_MINUTE.with(Levers.QUOTA_REQUESTS, Optional.empty())));
        assertEquals(Optional.empty(), most(TWO_A_MINUTE.with(Levers.CALLS, Count.ZERO)));
        assertEquals(Optional.empty(), most(TWO_A_MINUTE.with(Levers.ON, false)));
        assertEquals(Optional.empty(), most(TWO_A_MINUTE.with(Levers.MODEL, ModelId.parse("aws/none"))));
        assertEquals(Optional.empty(), most(TWO_A_MINUTE.with(Levers.PROVISIONED_UNITS, Count.ONE)), "a price is missing");
    }

    /// January is billed; February asks for half as much again, three calls a minute: a third of $648.
    @Test
    void afterBilledMonthsTheFirstThatIsForecastCounts() {
        Plan plan = TWO_A_MINUTE.with(Levers.GROWTH, Percent.of("50")).plan();
        YearMonth january = YearMonth.of(2027, 1);
        var bill = new KeptMonth(List.of(new KeptLine(LineKind.USAGE, "aws", "Amazon Bedrock", "", "", Optional.empty(), usd("400"))));
        Plan billed = plan.withRecord(TrackRecord.NONE.withActuals(Map.of(january, bill)).withClosed(Optional.of(january)));
        assertEquals(Optional.of(usd("216")), QuotaSpend.firstMonth(Forecaster.forecast(billed, Market.CATALOG).baseline(), Market.CATALOG,
                "chat").map(money -> new Money(money.toCents())));
    }
}
