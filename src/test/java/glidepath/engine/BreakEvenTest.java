package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.LARGE_DIRECT;
import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import glidepath.catalog.ModelId;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

class BreakEvenTest {

    /// A million tokens a call at $0.22.
    private static final Sketch LLAMA = Sketch.of(Market.LLAMA, 100_000, 1_000_000, 0);

    private static VolumeWhatIf whatIf(Sketch sketch) {
        return VolumeWhatIf.of(sketch.forecast(), sketch.catalog(), "chat", sketch.settings().start());
    }

    private static OptionalLong flip(VolumeWhatIf first, VolumeWhatIf second) {
        return BreakEven.between(first, second, Bill::gross).orElseThrow().calls();
    }

    /// One unit-hour of 24.00 for a month is $17,280; at $0.22 a call 78,545.45 calls.
    @Test
    void modelUnitsPayFromTheVolumeWhoseTokensCostMore() {
        VolumeWhatIf units = whatIf(LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "100%")));
        BreakEven flip = BreakEven.between(units.withoutProvisioned(), units, Bill::gross).orElseThrow();
        assertEquals(new BreakEven(BreakEven.Cheaper.FIRST, BreakEven.Cheaper.SECOND, OptionalLong.of(78_546)), flip);
    }

    /// 17,280 against 60 % of 100,000 x 0.22 = 13,200.
    @Test
    void breakEvenUtilisationIsRentAgainstTheSameCallsOnDemand() {
        VolumeWhatIf units = whatIf(LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "60%", Levers.BATCH_SHARE,
                "0%")));
        BigDecimal utilisation = units.breakEvenUtilisation(new BigDecimal("100000")).orElseThrow();
        assertEquals(usd("17280").dividedBy(new BigDecimal("13200")).usd(), utilisation);
        assertEquals(Optional.empty(), whatIf(LLAMA).breakEvenUtilisation(BigDecimal.TEN));
        assertEquals(Optional.empty(), whatIf(Sketch.of(SMALL, 1, 1, 1)
                .with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "60%")))
                .breakEvenUtilisation(BigDecimal.TEN));
    }

    /// 2 CMU without a break: 4,940.352 + 3.90 a month; 4,944.252 / 0.22 = 22,473.87 calls.
    @Test
    void anImportedModelPaysFromTheVolumeWhoseTokensCostMore() {
        VolumeWhatIf onDemand = whatIf(LLAMA);
        assertEquals(OptionalLong.of(22_474), flip(onDemand,
                whatIf(LLAMA.with(Map.of(Levers.IMPORTED, "true", Levers.PATTERN, "always-on")))));
    }

    @Test
    void batchIsCheaperAtAnyVolume() {
        BreakEven never = BreakEven.between(whatIf(LLAMA), whatIf(LLAMA).with(Levers.BATCH_SHARE, Percent.ALL), Bill::gross).orElseThrow();
        assertEquals(new BreakEven(BreakEven.Cheaper.SECOND, BreakEven.Cheaper.SECOND, OptionalLong.empty()), never);
    }

    @Test
    void theSameAtTheSamePriceNeverFlips() {
        assertEquals(BreakEven.Cheaper.NEITHER, BreakEven.between(whatIf(LLAMA), whatIf(LLAMA), Bill::gross).orElseThrow().many());
    }

    @Test
    void whatIsUnpricedHasNoBreakEven() {
        assertEquals(Optional.empty(), BreakEven.between(whatIf(LLAMA), whatIf(LLAMA).with(Levers.MODEL, ModelId.parse("aws/none")),
                Bill::gross));
        assertEquals(Optional.empty(), BreakEven.between(whatIf(LLAMA).with(Levers.MODEL, ModelId.parse("aws/none")), whatIf(LLAMA),
                Bill::gross));
    }

    /// Bedrock at $3 a call with $600 of credits against the maker at $3 with a 10 % discount: 300 of credit hold until
    /// 3 x calls - 600 = 2.7 x calls, at 2,000 calls.
    @Test
    void creditsHoldTheRouteUntilTheyAreSmallAgainstTheBill() {
        Sketch sketch = Sketch.of(LARGE, 10, 1_000_000, 0).plus(Grant.of("g", "g", usd("600")))
                .plus(new glidepath.plan.ProviderTerms("maker", Percent.of("10"), Percent.ZERO));
        BreakEven flip = BreakEven.between(whatIf(sketch), whatIf(sketch).with(Levers.MODEL, LARGE_DIRECT), Bill::leftToPay).orElseThrow();
        assertEquals(new BreakEven(BreakEven.Cheaper.FIRST, BreakEven.Cheaper.SECOND, OptionalLong.of(2_000)), flip);
    }

    /// $0.22 and 5 % of it; nothing more while the gateway's minimum of $100 is not reached.
    @Test
    void oneMoreCallAddsItsTokensAndWhatHangsOnThem() {
        Sketch sketch = LLAMA.plus(Gateway.of("gate", "Gate")).with(Levers.GATEWAY, "gate")
                .with("gate", Levers.GATEWAY_FEE, Percent.of("5"))
                .with("gate", Levers.GATEWAY_MINIMUM, usd("100"));
        assertEquals(usd("0.231"), whatIf(sketch).oneMore(new BigDecimal("100000")));
        assertEquals(usd("0.22"), whatIf(sketch).oneMore(new BigDecimal("10")));
    }

    @Test
    void aTrialOfALaterMonthIsThatMonthsBill() {
        Sketch sketch = LLAMA.with(Map.of(Levers.GROWTH, "10%", Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "50%",
                Levers.PROVISIONED_TERM, "six-months", Levers.PROVISIONED_UNTIL, "2027-02"));
        for (YearMonth month : sketch.settings().horizon()) {
            Bill bill = sketch.forecast().bills().get(month.getMonthValue() - 1);
            VolumeWhatIf whatIf = VolumeWhatIf.of(sketch.forecast(), sketch.catalog(), "chat", month);
            assertEquals(bill.gross(), whatIf.at(bill.calls()).gross(), month.toString());
        }
    }

    @Test
    void aBillListsWhatIsUnpricedWithItsReason() {
        assertEquals(Optional.of(Unpriced.METER_WITHOUT_RATE), Sketch.of(Market.HALF_PRICED, 1, 1, 1).bill().unpriced().getFirst().line()
                .unpriced());
        assertEquals(1, Sketch.of(Market.HALF_PRICED, 1, 1, 1).bill().unpriced().size());
        assertEquals(0, LLAMA.bill().unpriced().size());
    }

    /// From 16 July: 16 of 31 days and five months of 9,417.60.
    @Test
    void whatIsOwedAfterTheCreditsEndIsTheSumOfTheCommitments() {
        Sketch sketch = LLAMA.with(Map.of(Levers.PROVISIONED_TERM, "six-months", Levers.PROVISIONED_UNITS, "1"));
        assertEquals(usd("9417.60").times(BigDecimal.valueOf(5)), owed(sketch));
        assertEquals(usd("0"), owed(LLAMA.with(Levers.PROVISIONED_UNITS, Count.ONE)));
    }

    private static Money owed(Sketch sketch) {
        return Money.sum(sketch.forecast().commitments().stream().map(commitment -> commitment.owedFrom(LocalDate.of(2027, 8, 1))).toList());
    }
}
