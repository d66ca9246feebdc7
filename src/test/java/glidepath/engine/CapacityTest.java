package glidepath.engine;

import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.percent;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Term;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.ImportWindows;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Cost model, section 6, by hand.
class CapacityTest {

    /// 1,000 calls of a million tokens in and none out on Llama at $0.22.
    private static final Sketch LLAMA = Sketch.of(Market.LLAMA, 1_000, 1_000_000, 0);
    private static final Sketch IMPORT = LLAMA.with(Levers.IMPORTED, true);

    /// Llama 3.1 70B for 6 months (Amazon Bedrock pricing): 13.08 x 24 x 30 = 9,417.60.
    @Test
    void aModelUnitCostsItsTermsRateAroundTheClock() {
        Sketch unit = LLAMA.with(Levers.PROVISIONED_UNITS, Count.ONE);
        assertEquals(usd("9417.60"), unit.with(Levers.PROVISIONED_TERM, Term.SIX_MONTHS).on(Surfaces.PROVISIONED));
        assertEquals(usd("15249.60"), unit.with(Levers.PROVISIONED_TERM, Term.ONE_MONTH).on(Surfaces.PROVISIONED));
        assertEquals(usd("17280"), unit.on(Surfaces.PROVISIONED));
        assertEquals(usd("17856"), unit.byCalendar().on(Surfaces.PROVISIONED));
        assertEquals(usd("34560"), unit.with(Levers.PROVISIONED_UNITS, Count.of(2)).on(Surfaces.PROVISIONED));
        assertEquals(usd("720"), unit.with(Levers.PROVISIONED_PRICE, Optional.of(usd("1"))).on(Surfaces.PROVISIONED));
    }

    /// 60 % served: the rest pays tokens, retries and fallback; what is served pays neither.
    @Test
    void whatModelUnitsServeCostsNothingMore() {
        Sketch sketch = LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "60%", Levers.RETRY_RATE, "50%",
                Levers.FALLBACK_SHARE, "10%", Levers.FALLBACK_MODEL, SMALL.toString()));
        assertEquals(usd("88"), sketch.because(Cause.CALLS));
        assertEquals(usd("44"), sketch.because(Cause.FAILED_ATTEMPTS));
        assertEquals(usd("20"), sketch.because(Cause.FALLBACK));
    }

    @Test
    void whereNoUnitRunsNothingIsServed() {
        assertEquals(usd("220"), LLAMA.with(Levers.PROVISIONED_SHARE, percent("60")).gross());
        Sketch later = LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "100%", Levers.PROVISIONED_FROM,
                "2027-03",
                Levers.PROVISIONED_UNTIL, "2027-04"));
        assertEquals(List.of("220", "220", "17280", "17280", "220"),
                later.forecast().bills().stream().limit(5).map(bill -> bill.gross().usd().stripTrailingZeros().toPlainString()).toList());
    }

    @Test
    void onDemandBatchAndProvisionedSharesMakeAWhole() {
        Sketch sketch = LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "50%", Levers.BATCH_SHARE, "30%"));
        assertEquals(usd("44"), sketch.on(Surfaces.ON_DEMAND));
        assertEquals(usd("33"), sketch.on(Surfaces.BATCH));
    }

    @Test
    void aModelUnitWithoutAPriceIsUnpriced() {
        Bill bill = Sketch.of(SMALL, 1, 1, 1).with(Levers.PROVISIONED_UNITS, Count.ONE).bill();
        assertFalse(bill.complete());
        assertTrue(bill.charges().stream().anyMatch(charge -> charge.line().unpriced()
                .equals(Optional.of(Unpriced.PROVISIONED_WITHOUT_RATE))));
    }

    /// Wanted from January to July at terms of 6 months: owed to December.
    @Test
    void aTermIsOwedToItsEnd() {
        Sketch sketch = LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_TERM, "six-months",
                Levers.PROVISIONED_UNTIL, "2027-07")).from("2027-01", 14);
        Commitment commitment = sketch.forecast().commitments().getFirst();
        assertEquals(YearMonth.of(2027, 12), commitment.until());
        assertEquals(usd("9417.60"), sketch.bill(11).by(Line::surface).get(Surfaces.PROVISIONED));
        assertFalse(sketch.bill(12).by(Line::surface).containsKey(Surfaces.PROVISIONED));
    }

    /// From 16 June: 15 of 30 days of June, which ends the first term; the next term is a choice. From 16 July 16 of 31 days
    /// of July, and 5 months.
    @Test
    void whatIsOwedGoesToTheEndOfTheTermThatRuns() {
        Commitment commitment = LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_TERM, "six-months"))
                .forecast().commitments().getFirst();
        assertEquals(usd("4708.80"), commitment.owedFrom(LocalDate.of(2027, 6, 16)));
        Money july = usd("9417.60").times(BigDecimal.valueOf(16)).dividedBy(BigDecimal.valueOf(31));
        assertEquals(july.plus(usd("47088")), commitment.owedFrom(LocalDate.of(2027, 7, 16)));
        assertEquals(Money.ZERO, commitment.owedFrom(LocalDate.of(2028, 1, 1)));
        assertEquals(Money.ZERO, LLAMA.with(Levers.PROVISIONED_UNITS, Count.ONE).forecast().commitments().getFirst()
                .owedFrom(LocalDate.of(2027, 6, 16)));
    }

    /// A tenth off from July on: 15 of 30 days of June in full, and the rest of the term for less.
    @Test
    void whatIsOwedIsNetOfTheDiscountOfItsMonth() {
        Sketch sketch = LLAMA.with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_TERM, "six-months",
                Levers.PROVISIONED_FROM, "2027-03")).plus(ProviderTerms.of("aws"))
                .with("aws", Levers.DISCOUNT, Percent.of("10")).with("aws", Levers.DISCOUNT_FROM, Optional.of(YearMonth.of(2027, 7)));
        assertEquals(usd("4708.80").plus(usd("9417.60").times(new BigDecimal("1.8"))),
                sketch.forecast().commitments().getFirst().owedFrom(LocalDate.of(2027, 6, 16)));
    }

    /// The seed's scenario 2, corrected: 0.05718 x 60 x 24 x 30 = 2,470.176, storage of 1.95 apart.
    @Test
    void aCustomModelUnitThatNeverStopsCosts2470AMonth() {
        Sketch sketch = IMPORT.with(Map.of(Levers.CUSTOM_UNITS, "1", Levers.PATTERN, "always-on"));
        assertEquals(usd("2470.176"), sketch.on(Surfaces.CUSTOM_IMPORT));
        assertEquals(usd("1.95"), sketch.on(Surfaces.MODEL_STORAGE));
        assertEquals(usd("2472.126"), sketch.gross());
        assertEquals(usd("2552.5152"), sketch.byCalendar().on(Surfaces.CUSTOM_IMPORT));
        assertEquals(usd("3086.208"), sketch.with(Levers.REGION, "eu-central-1").on(Surfaces.CUSTOM_IMPORT));
    }

    /// Llama 3.1 8B is 2 CMU: one window 2 x 5 x 0.05718 = 0.5718, storage 2 x 1.95 however many copies run.
    @Test
    void oneCallOfAnImportedModelIsOneWindow() {
        Sketch sketch = IMPORT.with(Levers.CALLS, Count.ONE);
        assertEquals(usd("0.5718"), sketch.on(Surfaces.CUSTOM_IMPORT));
        assertEquals(usd("3.90"), sketch.on(Surfaces.MODEL_STORAGE));
        assertEquals(usd("1.7154"), sketch.with(Levers.COPIES, Count.of(3)).on(Surfaces.CUSTOM_IMPORT));
        assertEquals(usd("3.90"), sketch.with(Levers.COPIES, Count.of(3)).on(Surfaces.MODEL_STORAGE));
    }

    @Test
    void anActivePeriodIsBilledInWholeWindows() {
        assertEquals(0, ImportWindows.billed(new BigDecimal("5")).compareTo(new BigDecimal("5")));
        assertEquals(0, ImportWindows.billed(new BigDecimal("5.01")).compareTo(new BigDecimal("10")));
        assertEquals(0, ImportWindows.billed(BigDecimal.ZERO).signum());
    }

    @Test
    void thePatternOfArrivalsDecidesTheWindows() {
        // 100 calls far apart: 500 minutes; 10,000 calls a month leave no gap in 43,200 minutes
        assertMinutes("500", Map.of(Levers.CALLS, "100", Levers.PATTERN, "steady"));
        assertMinutes("43200", Map.of(Levers.CALLS, "10000", Levers.PATTERN, "steady"));
        assertMinutes("5", Map.of(Levers.CALLS, "0.2", Levers.PATTERN, "steady"));
        // 4 runs a day of 7 minutes, each billed 10, for 30 days
        assertMinutes("1200", Map.of(Levers.PATTERN, "cron", Levers.RUNS_PER_DAY, "4", Levers.MINUTES_PER_RUN, "7"));
        assertMinutes("0", Map.of(Levers.CALLS, "0", Levers.PATTERN, "cron"));
        // 300 runs a day of 10 minutes are 90,000 minutes of a month that has 43,200; 50 calls are in 50 of 120 runs at most
        assertMinutes("43200", Map.of(Levers.CALLS, "10000", Levers.PATTERN, "cron", Levers.RUNS_PER_DAY, "300", Levers.MINUTES_PER_RUN, "7"));
        assertMinutes("500", Map.of(Levers.CALLS, "50", Levers.PATTERN, "cron", Levers.RUNS_PER_DAY, "4", Levers.MINUTES_PER_RUN, "7"));
        // 7 hours a day, 7 days a week: 420 x 30; 100 calls in that time: 500
        assertMinutes("12600", Map.of(Levers.CALLS, "1000000", Levers.PATTERN, "office-hours", Levers.HOURS_PER_DAY, "7",
                Levers.DAYS_PER_WEEK, "7"));
        assertMinutes("500", Map.of(Levers.CALLS, "100", Levers.PATTERN, "office-hours"));
    }

    /// 480 minutes on 5 of 7 days, of 28 days in February.
    @Test
    void officeHoursCountTheWorkingDaysOfAMeanWeek() {
        Sketch sketch = IMPORT.with(Map.of(Levers.CALLS, "1000000", Levers.PATTERN, "office-hours")).byCalendar();
        assertEquals(usd("0.05718").times(BigDecimal.valueOf(2 * 480 * 20)), sketch.bill(1).by(Line::surface).get(Surfaces.CUSTOM_IMPORT));
    }

    private static void assertMinutes(String minutes, Map<glidepath.plan.Lever<?>, String> levers) {
        Money expected = usd("0.05718").times(new BigDecimal(minutes)).times(BigDecimal.TWO);
        assertEquals(expected, IMPORT.with(levers).on(Surfaces.CUSTOM_IMPORT));
    }

    @Test
    void whatAnImportedModelServesPaysNoTokensButMayFallBack() {
        Sketch sketch = IMPORT.with(Map.of(Levers.FALLBACK_SHARE, "10%", Levers.FALLBACK_MODEL, SMALL.toString()));
        assertEquals(Money.ZERO, sketch.because(Cause.CALLS));
        assertEquals(usd("50"), sketch.because(Cause.FALLBACK));
    }

    @Test
    void whatIsNotKnownOfAnImportIsUnpriced() {
        assertUnpriced(Unpriced.CUSTOM_UNITS_UNKNOWN, Sketch.of(SMALL, 10, 1, 1).with(Levers.IMPORTED, true));
        assertUnpriced(Unpriced.IMPORT_WITHOUT_RATE, IMPORT.with(Levers.REGION, "mars-north-1"));
        assertTrue(IMPORT.with(Map.of(Levers.REGION, "mars-north-1", Levers.CUSTOM_UNIT_PRICE, "0.1")).bill().complete());
    }

    private static void assertUnpriced(Unpriced why, Sketch sketch) {
        assertTrue(sketch.charges().stream().anyMatch(charge -> charge.line().unpriced().equals(Optional.of(why))));
        assertFalse(sketch.bill().complete());
    }

    @Test
    void aFineTunedModelIsStoredByTheModel() {
        assertEquals(usd("5.85"), LLAMA.with(Levers.FINE_TUNED, Count.of(3)).on(Surfaces.MODEL_STORAGE));
    }

    /// 5 % off AWS's list prices holds for imports of any maker's weights.
    @Test
    void aPrivateDiscountShowsListAndNet() {
        Sketch sketch = IMPORT.with(Map.of(Levers.CUSTOM_UNITS, "1", Levers.PATTERN, "always-on"))
                .plus(new ProviderTerms("aws", Percent.of("5"), Percent.ZERO));
        Charge charge = sketch.charges().getFirst();
        assertEquals(usd("2470.176"), charge.list());
        assertEquals(usd("2346.6672"), charge.amount());
        assertEquals(new Account("aws", Market.BEDROCK, true), charge.line().account());
    }

    /// 1,000 calls x 1M tokens = 1,000M a month; 10,000 a minute x 43,200 = 432M are reserved, 568M pay $0.22. 10 x $5 are rent.
    @Test
    void whatExceedsReservedTokensPaysStandard() {
        Sketch sketch = LLAMA.with(Map.of(Levers.TIER, "reserved", Levers.RESERVED_INPUT, "10000", Levers.RESERVED_INPUT_PRICE, "5"));
        assertEquals(usd("50"), sketch.on(Surfaces.RESERVED));
        assertEquals(usd("124.96"), sketch.on(Surfaces.ON_DEMAND));
        assertEquals(usd("50"), sketch.with(Levers.RESERVED_INPUT, Count.of(100_000)).on(Surfaces.RESERVED).minus(usd("450")));
        assertEquals(Money.ZERO, sketch.with(Levers.RESERVED_INPUT, Count.of(100_000)).on(Surfaces.ON_DEMAND));
        assertUnpriced(Unpriced.RESERVED_WITHOUT_RATE, sketch.with(Levers.RESERVED_INPUT_PRICE, Optional.empty()));
        assertEquals(Money.ZERO, sketch.with(Levers.TIER, glidepath.catalog.ServiceTier.STANDARD).on(Surfaces.RESERVED));
    }

    @Test
    void reservedTokensAreOwedByTheirTerm() {
        Sketch sketch = LLAMA.with(Map.of(Levers.TIER, "reserved", Levers.RESERVED_INPUT, "10000", Levers.RESERVED_INPUT_PRICE, "5",
                Levers.RESERVED_TERM, "3"))
                .from("2027-01", 4);
        assertEquals(List.of(new Commitment("chat", Surfaces.RESERVED, YearMonth.of(2027, 1), YearMonth.of(2027, 6), 3,
                YearMonth.of(2027, 1), Collections.nCopies(4, usd("50")), false, true,
                sketch.settings().convention())), sketch.forecast().commitments());
        assertEquals(List.of(), sketch.with(Levers.RESERVED_INPUT, Count.ZERO).forecast().commitments());
    }

    /// Rent and storage are costs of the model.
    @Test
    void whatTheModelCostsIncludesWhatIsRentedForIt() {
        Sketch sketch = IMPORT.with(Levers.FINE_TUNED, Count.ONE);
        assertEquals(sketch.gross(), sketch.bill().modelCharges());
    }

    /// Tokens 2.4 M a month in (half of it long), all of them twice for retries; 100 a minute are 4.32M of 4.8M.
    @Test
    void reservedTokensServeRetriesAndLongCallsToo() {
        Sketch sketch = Sketch.of(SMALL, 1_000, 1_600, 0).with(Map.of(Levers.LONG_SHARE, "50%", Levers.LONG_INPUT, "3200",
                Levers.RETRY_RATE, "100%",
                Levers.TIER, "reserved", Levers.RESERVED_INPUT, "100", Levers.RESERVED_INPUT_PRICE, "1"));
        assertEquals(usd("0.24"), sketch.on(Surfaces.ON_DEMAND));
    }

    /// (10, 750), (2,005, 200) and (6, 12) tokens at burn-down 5 (AWS documentation, token burn-down).
    @Test
    void aQuotaCountsOutputFiveTimes() {
        assertQuotaTokens("3760", 10, 750);
        assertQuotaTokens("3005", 2_005, 200);
        assertQuotaTokens("66", 6, 12);
    }

    private static void assertQuotaTokens(String expected, long input, long output) {
        BigDecimal tokens = QuotaUse.tokensPerCall(BigDecimal.valueOf(input), BigDecimal.valueOf(output), Percent.ZERO,
                BigDecimal.valueOf(5));
        assertEquals(0, tokens.compareTo(new BigDecimal(expected)));
    }

    /// 43,200 calls a month are one a minute, 3 at peak: 6 attempts with retries, 2,000 tokens each less 40 % read from the cache,
    /// and 100 out five times.
    @Test
    void aQuotaIsAskedForTheBusiestMinute() {
        Sketch sketch = Sketch.of(Market.STEPPED, 43_200, 2_000, 100).with(Map.of(Levers.PEAK_FACTOR, "3", Levers.RETRY_RATE, "100%",
                Levers.CACHE_READ, "40%", Levers.QUOTA_REQUESTS, "12", Levers.QUOTA_TOKENS, "5100"));
        QuotaUse use = quota(sketch, 43_200);
        assertEquals(0, use.requests().compareTo(new BigDecimal("6")));
        assertEquals(0, use.tokens().compareTo(new BigDecimal("10200")));
        assertEquals(0, use.headroom().orElseThrow().compareTo(new BigDecimal("0.5")));
        assertFalse(use.fits());
        assertEquals(Optional.of(usd("40")), use.mostCredit(usd("80")));
        assertTrue(quota(sketch.with(Levers.QUOTA_TOKENS, Optional.of(Count.of(10_200))), 43_200).fits());
        assertTrue(quota(sketch, 0).fits());
        // long enough to be cached, and too short: 6 x (1,024 x 0.6 + 500), 6 x (1,000 + 500)
        assertEquals(0, quota(sketch.with(Levers.INPUT, Count.of(1_024)), 43_200).tokens().compareTo(new BigDecimal("6686.4")));
        assertEquals(0, quota(sketch.with(Levers.INPUT, Count.of(1_000)), 43_200).tokens().compareTo(new BigDecimal("9000")));
        assertEquals(0, quota(sketch.with(Levers.BURN_DOWN, Optional.of(Count.ONE)), 43_200).tokens().compareTo(new BigDecimal("7800")));
    }

    @Test
    void onlyWhatIsOnDemandCountsAgainstTheQuota() {
        Sketch sketch = Sketch.of(SMALL, 43_200, 1_000, 0);
        assertEquals(0, quota(sketch.with(Levers.BATCH_SHARE, percent("75")), 43_200).requests().compareTo(new BigDecimal("0.25")));
        assertEquals(0, quota(sketch.with(Levers.IMPORTED, true), 43_200).requests().signum());
        assertEquals(0, quota(sketch.with(Map.of(Levers.LONG_SHARE, "50%", Levers.LONG_INPUT, "3000")), 43_200).tokens()
                .compareTo(new BigDecimal("2000")));
    }

    private static QuotaUse quota(Sketch sketch, long calls) {
        var workload = sketch.assumptions().workload("chat");
        return QuotaUse.of(workload, sketch.catalog().model(workload.route().model()).orElseThrow(), BigDecimal.valueOf(calls),
                YearMonth.of(2027, 1), sketch.settings());
    }
}
