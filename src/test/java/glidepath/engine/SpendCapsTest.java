package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ListedRate;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Allowance;
import glidepath.plan.Gateway;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.ProviderTerms;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Limits that several items of a plan share (cost model, sections 3 and 5): spend caps and free allowances, by hand.
class SpendCapsTest {

    /// 1,000 calls of a million tokens at $0.50: $500.
    private static final Sketch CHAT = Sketch.of(Fixtures.SMALL, 1_000, 1_000_000, 0);

    private static Sketch workload(Sketch sketch, String id, long calls) {
        return sketch.plus(Fixtures.workload(id, Fixtures.SMALL, calls, 1_000_000, 0));
    }

    private static <T> Optional<Money> cap(String amount) {
        return Optional.of(Money.of(amount));
    }

    private static void assertCalls(String made, String notServed, Bill bill) {
        assertEquals(0, new BigDecimal(made).compareTo(rounded(bill.calls())), bill.calls()::toPlainString);
        assertEquals(0, new BigDecimal(notServed).compareTo(rounded(bill.notServed())), bill.notServed()::toPlainString);
    }

    private static BigDecimal rounded(BigDecimal calls) {
        return calls.setScale(20, RoundingMode.HALF_UP);
    }

    @Test
    void callsBeyondTheCapOfAWorkloadAreNotMadeAndCountAsFailed() {
        Bill bill = CHAT.with(Levers.SPEND_CAP, cap("200")).bill();
        assertEquals(Money.of("200"), bill.gross());
        assertCalls("400", "600", bill);
        assertEquals(0, new BigDecimal("1000").compareTo(bill.tasks()));
        assertEquals(0, new BigDecimal("400").compareTo(bill.successfulTasks()));
    }

    @Test
    void aCapThatIsNotReachedChangesNothing() {
        Bill bill = CHAT.with(Levers.SPEND_CAP, cap("500")).bill();
        assertEquals(Money.of("500"), bill.gross());
        assertCalls("1000", "0", bill);
    }

    /// $150 of training come first: $50 are left for 100 calls.
    @Test
    void fixedChargesComeFirst() {
        Sketch sketch = Sketch.of(Market.LLAMA, 1_000, 1_000_000, 0).with(Levers.TRAINED, Count.of(18_750_000));   // $220 and $150
        Bill bill = sketch.with(Levers.SPEND_CAP, cap("205")).bill();
        assertEquals(Money.of("205"), bill.gross());
        assertCalls("250", "750", bill);
        Bill none = sketch.with(Levers.SPEND_CAP, cap("100")).bill();
        assertEquals(Money.of("150"), none.gross());   // more than the cap, but not of calls
        assertCalls("0", "1000", none);
    }

    /// $500 and $1,500 under a cap of $1,000: half of the calls of each.
    @Test
    void workloadsUnderOneCapAreCutByOneShare() {
        Sketch sketch = workload(CHAT, "other", 3_000).plus(ProviderTerms.of("aws")).with("aws", Levers.PROVIDER_CAP, cap("1000"));
        Bill bill = sketch.bill();
        assertEquals(Money.of("1000"), bill.gross());
        assertCalls("2000", "2000", bill);
        assertEquals(Money.of("250"), bill.by(Line::owner).get("chat"));
    }

    /// The workload's cap leaves $300 of $500, the plan's $900 of the remaining $1,800: half of each.
    @Test
    void narrowCapsApplyFirst() {
        Sketch sketch = workload(CHAT, "other", 3_000).with(Levers.SPEND_CAP, cap("300")).with("cash", Levers.PLAN_CAP, cap("900"));
        assertEquals(Money.of("900"), sketch.bill().gross());
        assertEquals(Money.of("150"), sketch.bill().by(Line::owner).get("chat"));
        assertCalls("1800", "2200", sketch.bill());
    }

    @Test
    void aCapOfOneProviderLeavesOthersAlone() {
        Sketch sketch = CHAT.plus(Fixtures.workload("direct", Fixtures.LARGE_DIRECT, 100, 1_000_000, 0)).plus(ProviderTerms.of("aws"));
        Money direct = sketch.bill().by(Line::owner).get("direct");
        Bill bill = sketch.with("aws", Levers.PROVIDER_CAP, cap("100")).bill();
        assertEquals(direct, bill.by(Line::owner).get("direct"));
        assertEquals(Money.of("100"), bill.by(Line::owner).get("chat"));
    }

    /// A fee of 10 % and $0.05 for each of 1,000 calls on a row: $500, $50 and $50. Of $300, half of the calls.
    @Test
    void aPlansCapCountsWhatGatewaysAndRowsChargeForCalls() {
        Sketch sketch = CHAT.plus(new Gateway("gate", "Gate", Percent.of("10"), Money.ZERO, Money.ZERO)).with(Levers.GATEWAY, "gate")
                .plus(Infrastructure.of("guard", "Guard", "aws", "Guardrails")).with("guard", Levers.ROW_PER_KCALLS, Money.of("50"));
        assertEquals(Money.of("600"), sketch.bill().gross());
        Bill bill = sketch.with("cash", Levers.PLAN_CAP, cap("300")).bill();
        assertEquals(Money.of("300"), bill.gross());
        assertEquals(Money.of("25"), bill.by(Line::surface).get(Surfaces.GATEWAY));
        assertCalls("500", "500", bill);
    }

    @Test
    void supportTaxAndReviewDoNotCount() {
        Sketch sketch = CHAT.taxed("20").plus(new ProviderTerms("aws", Percent.ZERO, Percent.of("10")))
                .with(Levers.REVIEW_SHARE, Percent.of("10"))
                .with(Levers.REVIEW_MINUTES, Count.of(6)).with(Levers.REVIEW_RATE, Money.of("10"));
        Bill bill = sketch.with("cash", Levers.PLAN_CAP, cap("250")).bill();
        assertEquals(Money.of("250"), bill.by(Line::surface).get(Surfaces.ON_DEMAND));
        assertEquals(Money.of("25"), bill.by(Line::surface).get(Surfaces.SUPPORT));
        assertEquals(Money.of("100"), bill.by(Line::surface).get(Surfaces.HUMAN_REVIEW));
    }

    /// 40 % of the calls run on model units and go on; of the $132 of the rest, $33 may be charged.
    @Test
    void callsOnProvisionedThroughputGoOn() {
        Sketch sketch = Sketch.of(Market.LLAMA, 1_000, 1_000_000, 0).with(Levers.PROVISIONED_UNITS, Count.of(1))
                .with(Levers.PROVISIONED_SHARE, Percent.of("40"));
        Money units = sketch.on(Surfaces.PROVISIONED);
        Bill bill = sketch.with(Levers.SPEND_CAP, Optional.of(units.plus(Money.of("33")))).bill();
        assertEquals(units.plus(Money.of("33")), bill.gross());
        assertCalls("550", "450", bill);
        assertEquals(0, new BigDecimal("550").compareTo(bill.successfulTasks()));
    }

    /// From the 16th of a month of 30 days on, half of the cap and half of the calls.
    @Test
    void aCapIsAMonthsAndCountsInProportion() {
        Sketch sketch = CHAT.from("2027-04", 2).with(Levers.SPEND_CAP, cap("200"));
        var half = new Sketch(sketch.settings().withAsOf(Optional.of(LocalDate.of(2027, 4, 16))), sketch.assumptions(), sketch.catalog());
        assertEquals(Money.of("100"), half.bill().gross());
        assertEquals(Money.of("200"), half.bill(1).gross());
    }

    @Test
    void aVariantMayHaveACapAndTheBaselineNone() {
        var plan = CHAT.plan().plus(glidepath.plan.Scenario.named("capped", "Capped").with(Levers.PLAN_CAP.at("cash"), cap("200")));
        Forecast forecast = Forecaster.forecast(plan, CHAT.catalog());
        assertEquals(Money.of("500"), forecast.baseline().firstMonth().gross());
        assertEquals(Money.of("200"), forecast.of("capped").firstMonth().gross());
        var other = CHAT.with("cash", Levers.PLAN_CAP, cap("200")).plan()
                .plus(glidepath.plan.Scenario.named("free", "Free").with(Levers.PLAN_CAP.at("cash"), Optional.empty()));
        assertEquals(Money.of("500"), Forecaster.forecast(other, CHAT.catalog()).of("free").firstMonth().gross());
    }

    /// 1,000 searches of the one workload and 3,000 of the other, of which the maker gives 1,000 free.
    private static Sketch searches(ModelId other) {
        return Sketch.of(Market.BY_REQUEST, 1_000, 0, 0).plus(Fixtures.workload("other", other, 3_000, 0, 0))
                .with(Levers.OTHER_UNITS, List.of(new OtherUnits("web_searches_kcount", Count.ONE)))
                .with("other", Levers.OTHER_UNITS, List.of(new OtherUnits("web_searches_kcount", Count.ONE)))
                .plus(ProviderTerms.of("maker")).with("maker", Levers.ALLOWANCES,
                List.of(new Allowance("web_searches_kcount", Count.of(1_000))));
    }

    /// 1,000 and 3,000 searches, of which 1,000 are free, shared 1 to 3: 750 and 2,250 are paid, at $14 a thousand.
    @Test
    void anAllowanceIsSharedInProportionToUse() {
        Sketch sketch = searches(Market.BY_REQUEST);
        assertEquals(Money.of("15.5"), sketch.bill().by(Line::owner).get("chat"));    // 750 searches and 1,000 requests at $5
        assertEquals(Money.of("46.5"), sketch.bill().by(Line::owner).get("other"));
        assertEquals(Money.of("20"), sketch.with("maker", Levers.ALLOWANCES, List.of(new Allowance("web_searches_kcount", Count.of(9_000))))
                .bill().gross());
    }

    /// 1,000 and 3,000 searches at $14 and requests at $5 a thousand, 1,000 searches free: $62. For $24 both may make half of their calls:
    /// 2,000 requests for $10 and 1,000 paid searches for $14, since the other 1,000 are free.
    @Test
    void underACapWhatIsFreeLeavesRoomForMoreCalls() {
        Bill bill = searches(Market.BY_REQUEST).with("maker", Levers.PROVIDER_CAP, cap("24")).bill();
        assertEquals(new BigDecimal("24.00"), bill.gross().toCents());
        assertEquals(0, new BigDecimal("2000").compareTo(bill.calls().setScale(9, RoundingMode.HALF_UP)));
    }

    /// Of 4,000 calls 1,000 are free of searches' price, and each costs half a cent besides: the first 1,000 cost $5, each other $0.019.
    /// For $4 it is 800 calls, for $5.19 1,010.
    @Test
    void underASmallCapOnlyWhatIsChargedIsCut() {
        Sketch sketch = searches(Market.BY_REQUEST);
        assertCalls("800", "3200", sketch.with("maker", Levers.PROVIDER_CAP, cap("4")).bill());
        assertCalls("1010", "2990", sketch.with("maker", Levers.PROVIDER_CAP, cap("5.19")).bill());
    }

    /// Two workloads of 1,000 and 3,000 searches share 1,000 free ones; the cap is the first's alone, so that what a call adds is more
    /// the more calls it makes. All of it costs $15.50; `5 s + 14 s (1000 s + 2000) / (1000 s + 3000)` is $7 for
    /// s = 0.4678, and with s = 7 / 15.5 = 0.4516 a little less.
    @Test
    void aCapIsKeptWhereFreeUnitsAreSharedWithOtherCalls() {
        Bill bill = searches(Market.BY_REQUEST).with(Levers.SPEND_CAP, cap("7")).bill();
        BigDecimal charged = bill.by(Line::owner).get("chat").usd();
        assertTrue(charged.compareTo(new BigDecimal("7")) <= 0 && charged.compareTo(new BigDecimal("6.7")) > 0, charged::toPlainString);
    }

    /// A row of $1 a unit, one for each of 1,000 calls, 900 of them free, and calls that cost nothing else: $100. For $1 it is 901 calls.
    @Test
    void freeUnitsOfARowAreServedUnderASmallCap() {
        Sketch sketch = Sketch.of(Fixtures.SMALL, 1_000, 0, 0).plus(Infrastructure.of("row", "Row", "aws", "Lookups"))
                .with("row", Levers.ROW_PRICE, cap("1")).with("row", Levers.ROW_PER_CALL, Count.ONE).with("row", Levers.ROW_FREE,
                Count.of(900));
        assertEquals(Money.of("100"), sketch.bill().gross());
        assertCalls("901", "99", sketch.with("cash", Levers.PLAN_CAP, cap("1")).bill());
        assertCalls("900", "100", sketch.with("cash", Levers.PLAN_CAP, cap("0")).bill());
        Sketch fixed = sketch.with("row", Levers.ROW_FREE, Count.of(700)).with("row", Levers.ROW_MONTHLY,
                Money.of("30"));
        assertCalls("700", "300", fixed.with("cash", Levers.PLAN_CAP, cap("20")).bill());
    }

    /// 1,000 calls at $0.50 with a fee of 20 %, at least $50: the first 500 cost $250 and $50, each other one $0.60.
    @Test
    void aGatewaysMinimumIsPaidFirstUnderACap() {
        Sketch sketch = CHAT.plus(new Gateway("gate", "Gate", Percent.of("20"), Money.ZERO, Money.of("50"))).with(Levers.GATEWAY, "gate");
        assertEquals(Money.of("600"), sketch.bill().gross());
        assertCalls("400", "600", sketch.with("cash", Levers.PLAN_CAP, cap("250")).bill());
        assertCalls("900", "100", sketch.with("cash", Levers.PLAN_CAP, cap("540")).bill());
        Bill none = sketch.with("cash", Levers.PLAN_CAP, cap("20")).bill();
        assertCalls("0", "1000", none);
        assertEquals(Money.of("50"), none.gross());
    }

    /// Lookups at $1, of which the page that publishes the price gives 1,000 a month free: rows of 1,000 and 3,000 pay for 750 and 2,250.
    private static Sketch lookups(String... rates) {
        var catalog = PriceCatalog.of("free", LocalDate.of(2026, 11, 1), CHAT.catalog().providers().values(),
                CHAT.catalog().models().values(), List.of(
                new ListedRate("aws/lookups", "Lookups", "Lookups", new Rate(Money.of("1"), Unit.UNITS), Fixtures.PAGE, new BigDecimal("1000")),
                new ListedRate("aws/paid", "Paid", "Paid", new Rate(Money.of("1"), Unit.UNITS), Fixtures.PAGE)));
        Sketch sketch = new Sketch(CHAT.settings(), CHAT.with(Levers.CALLS, Count.ZERO).assumptions(), catalog);
        for (String rate : rates) {
            String id = "row" + sketch.assumptions().infrastructure().size();
            sketch = sketch.plus(Infrastructure.of(id, id, "aws", "Lookups")).with(id, Levers.ROW_RATE, Optional.of(rate))
                    .with(id, Levers.ROW_PER_MONTH, Count.of(id.equals("row0") ? 1_000 : 3_000));
        }
        return sketch;
    }

    private static String paid(Sketch sketch) {
        return sketch.bill().by(Line::owner).values().stream().map(money -> money.toCents().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void unitsThatAPublishedPriceGivesFreeAreSharedByItsUsers() {
        assertEquals("750 2250", paid(lookups("aws/lookups", "aws/lookups")));
        assertEquals("3000", paid(lookups("aws/lookups", "aws/lookups").with("row0", Levers.ROW_ON, false).with("row1",
                Levers.ROW_PER_MONTH, Count.of(4_000))));
        assertEquals("2000", paid(lookups("aws/paid", "aws/lookups").with("row0", Levers.ROW_ON, false)));
        assertEquals("1000 2000", paid(lookups("aws/paid", "aws/lookups")), "nothing is free of another rate");
    }

    /// What the plan's terms or a row say of free units holds in place of what the page says.
    @Test
    void freeUnitsOfAPublishedPriceGiveWayToThePlansOwn() {
        Sketch one = lookups("aws/lookups");
        assertEquals("", paid(one));
        Sketch agreed = one.plus(ProviderTerms.of("aws"));
        assertEquals("900", paid(agreed.with("aws", Levers.ALLOWANCES, List.of(new Allowance("aws/lookups", Count.of(100))))));
        assertEquals("", paid(agreed.with("aws", Levers.ALLOWANCES, List.of(new Allowance("aws/paid", Count.of(100))))));
        assertEquals("600", paid(one.with("row0", Levers.ROW_FREE, Count.of(400))));
        assertEquals("2000", paid(one.with("row0", Levers.ROW_PRICE, Optional.of(Money.of("2")))));
    }

    @Test
    void whereNothingIsFreeNoLimitIsShared() {
        assertTrue(CostModel.hasSharedLimits(lookups("aws/lookups").assumptions(), lookups().catalog()));
        assertFalse(CostModel.hasSharedLimits(lookups("aws/paid").assumptions(), lookups().catalog()));
    }

    /// 1,000 searches of the one, all of them free; the other's 3,000 have no price, and take nothing of what is free.
    @Test
    void whatHasNoPriceTakesNothingOfWhatIsFree() {
        Sketch sketch = searches(Market.HALF_PRICED);
        assertEquals(Money.of("5"), sketch.bill().gross(), "1,000 requests");
        assertFalse(sketch.bill().complete());
    }
}
