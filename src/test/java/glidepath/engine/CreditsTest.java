package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.credit.CreditDraw;
import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.credit.Refusal;
import glidepath.engine.credit.Runway;
import glidepath.engine.surface.Account;
import glidepath.plan.Caps;
import glidepath.plan.Cash;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Cost model, section 8, by hand.
class CreditsTest {

    private static final YearMonth JUNE = YearMonth.of(2027, 6);
    private static final Account EC2 = new Account("aws", "EC2", true);
    private static final Account S3 = new Account("aws", "S3", true);
    /// $1,000 a month: 1,000 calls of 2M tokens at $0.50.
    private static final Sketch MONTHLY_1000 = Sketch.of(SMALL, 1_000, 2_000_000, 0);

    private static Grant grant(String id, String amount, String start, String expires, String... products) {
        return new Grant(id, id, true, "aws", usd(amount), date(start), date(expires), List.of(products));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static CreditLedger ledger(Grant... grants) {
        return new CreditLedger(List.of(grants), LocalDate.of(2027, 5, 1), YearMonth.of(2028, 12));
    }

    private static List<String> draws(MonthCredits credits) {
        return credits.draws().stream().map(draw -> draw.grant() + " " + draw.account().product() + " " + draw.amount()).toList();
    }

    /// AWS Billing user guide, "AWS credits": credit one, $10 for S3 or EC2, expires first; credit two, $5, for EC2 only; charges EC2 $100,
    /// S3 $50: $85 and $50 are left to pay.
    @Test
    void awsOwnExampleComesOutAsAwsSays() {
        var ledger = ledger(grant("two", "5", "", "2028-12-31", "EC2"), grant("one", "10", "", "2027-07-31", "S3", "EC2"));
        MonthCredits credits = ledger.apply(JUNE, Map.of(EC2, usd("100"), S3, usd("50")));
        assertEquals(List.of("one EC2 $10", "two EC2 $5"), draws(credits));
        assertEquals(usd("15"), credits.applied());
    }

    @Test
    void grantsPayInAwsOrder() {
        List<Grant> grants = List.of(
                grant("e-all-products", "1", "2026-01-01", "2028-01-31"),
                grant("d-younger", "1", "2026-03-01", "2028-01-31", "EC2"),
                grant("c-older", "1", "2026-02-01", "2028-01-31", "EC2"),
                grant("f-no-expiry", "1", "", "", "EC2"),
                grant("a-soonest", "1", "", "2027-12-31", "EC2", "S3"),
                grant("b-two-products", "1", "2025-01-01", "2028-01-31", "EC2", "S3"));
        MonthCredits credits = ledger(grants.toArray(Grant[]::new)).apply(JUNE, Map.of(EC2, usd("100"), S3, usd("50")));
        assertEquals(List.of("a-soonest", "c-older", "d-younger", "b-two-products", "e-all-products", "f-no-expiry"),
                credits.draws().stream().map(CreditDraw::grant).toList());
    }

    @Test
    void theLargestProductIsPaidFirstThenTheNext() {
        MonthCredits credits = ledger(grant("one", "120", "", "")).apply(JUNE, Map.of(S3, usd("50"), EC2, usd("100")));
        assertEquals(List.of("one EC2 $100", "one S3 $20"), draws(credits));
        var equal = new TreeMap<Account, Money>(Comparator.reverseOrder());
        equal.put(EC2, usd("50"));
        equal.put(S3, usd("50"));
        assertEquals(List.of("one EC2 $50", "one S3 $10"), draws(ledger(grant("one", "60", "", "")).apply(JUNE, equal)));
    }

    @Test
    void aGrantCoversTheWholeCycleThatItStartsIn() {
        var ledger = ledger(grant("one", "500", "2027-06-30", ""));
        assertEquals(Money.ZERO, ledger.apply(JUNE.minusMonths(1), Map.of(EC2, usd("100"))).applied());
        assertEquals(usd("100"), ledger.apply(JUNE, Map.of(EC2, usd("100"))).applied());
    }

    /// To 12 June: 12/30 of $100. The rest lapses.
    @Test
    void inItsLastCycleAGrantReachesWhatAccruedByItsLastDay() {
        var ledger = ledger(grant("one", "500", "", "2027-06-12"));
        MonthCredits june = ledger.apply(JUNE, Map.of(EC2, usd("100")));
        assertEquals(usd("40"), june.applied());
        assertEquals(usd("460"), june.lapsed());
        MonthCredits july = ledger.apply(JUNE.plusMonths(1), Map.of(EC2, usd("100")));
        assertEquals(Money.ZERO, july.applied());
        assertEquals(Money.ZERO, july.lapsed());
        assertEquals(GrantMonth.State.EXPIRED, july.of("one").state());
    }

    /// One pays 6/30 of 100; two reaches 12/30 of it, of which 20 are paid already; three pays what is left.
    @Test
    void laterGrantsReachWhatAccruedLessWhatIsPaid() {
        var ledger = ledger(grant("one", "500", "", "2027-06-06"), grant("two", "500", "", "2027-06-12"), grant("three", "500", "", ""));
        assertEquals(List.of("one EC2 $20", "two EC2 $20", "three EC2 $60"), draws(ledger.apply(JUNE, Map.of(EC2, usd("100")))));
    }

    @Test
    void aGrantThatExpiresOnTheLastDayReachesAllOfTheMonth() {
        assertEquals(usd("100"), ledger(grant("one", "500", "", "2027-06-30")).apply(JUNE, Map.of(EC2, usd("100"))).applied());
    }

    @Test
    void aDisabledGrantPaysNothingAndDoesNotLapse() {
        Grant off = new Grant("off", "off", false, "aws", usd("500"), Optional.empty(), date("2027-06-12"), List.of());
        MonthCredits credits = ledger(off).apply(JUNE, Map.of(EC2, usd("100")));
        assertEquals(Money.ZERO, credits.applied());
        assertEquals(Money.ZERO, credits.lapsed());
        assertEquals(Money.ZERO, credits.eligible());
    }

    /// Charges that a grant of the plan can pay at all are eligible, whether or not it has started.
    @Test
    void eligibleIsWhatSomeEnabledGrantMayPay() {
        var ledger = ledger(grant("one", "5", "2028-01-01", "", "EC2"));
        assertEquals(usd("100"), ledger.apply(JUNE, Map.of(EC2, usd("100"), S3, usd("50"), Account.PEOPLE, usd("7"))).eligible());
    }

    @Test
    void thirdPartyModelsAreAProductOfTheirOwn() {
        Sketch both = MONTHLY_1000.plus(Fixtures.workload("large", LARGE, 100, 1_000_000, 0));
        assertEquals(usd("1300"), both.plus(Grant.of("g", "g", usd("5000"))).bill().credits().applied());
        assertEquals(usd("1000"), both.plus(Grant.of("g", "g", usd("5000"))).with("g", Levers.GRANT_PRODUCTS, List.of("Amazon Bedrock"))
                .bill().credits().applied());
    }

    @Test
    void creditsOfOneProviderPayNoOther() {
        Sketch direct = Sketch.of(Fixtures.LARGE_DIRECT, 100, 1_000_000, 0).plus(Grant.of("g", "g", usd("5000")));
        assertEquals(Money.ZERO, direct.bill().credits().applied());
        assertEquals(usd("300"), direct.with("g", Levers.GRANT_PROVIDER, "maker").bill().credits().applied());
    }

    /// The seed's scenario 3: $1,000 cover 100 % of a $1,000 month, 50 % of $2,000, 10 % of $10,000.
    @Test
    void creditsCoverAShareOfTheMonth() {
        assertCoverage("1", 1_000);
        assertCoverage("0.5", 2_000);
        assertCoverage("0.1", 10_000);
    }

    private static void assertCoverage(String share, long calls) {
        Bill bill = Sketch.of(SMALL, calls, 2_000_000, 0).plus(Grant.of("g", "g", usd("1000"))).bill();
        assertEquals(bill.gross().times(new BigDecimal(share)), bill.credits().applied());
    }

    /// The seed's table: $1,000 against 500, 1,000, 2,000, 10,000 and 50,000 a month.
    @Test
    void flatCoverageIsTheSeedsTable() {
        assertFlat("2", 500);
        assertFlat("1", 1_000);
        assertFlat("0.5", 2_000);
        assertFlat("0.1", 10_000);
        assertFlat("0.02", 50_000);
        assertEquals(Optional.empty(), MONTHLY_1000.bill().flatCoverage());
    }

    private static void assertFlat(String months, long calls) {
        Bill bill = Sketch.of(SMALL, calls, 2_000_000, 0).plus(Grant.of("g", "g", usd("1000"))).bill();
        assertEquals(0, bill.flatCoverage().orElseThrow().compareTo(new BigDecimal(months)));
    }

    private static Runway runway(Sketch sketch) {
        return Runway.of(sketch.forecast());
    }

    /// $2,500 pay January and February; of March's 31 days 500/1,000 is 15.5: the 16th is not wholly covered.
    @Test
    void exhaustedCreditsRunOutOnTheDayThatTheyReach() {
        Runway runway = runway(MONTHLY_1000.plus(Grant.of("g", "g", usd("2500"))));
        assertEquals(Optional.of(new Runway.RunOut(LocalDate.of(2027, 3, 16), Runway.Reason.EXHAUSTED)), runway.runOut());
        assertEquals(List.of(), runway.lapses());
    }

    @Test
    void creditsThatEndWithAMonthRunOutOnTheNextOnesFirst() {
        assertEquals(LocalDate.of(2027, 3, 1), runway(MONTHLY_1000.plus(Grant.of("g", "g", usd("2000")))).runOut().orElseThrow().date());
    }

    @Test
    void aGrantThatCoversAllRunsOutTheDayAfterItExpires() {
        Runway runway = runway(MONTHLY_1000.plus(grant("g", "9000", "", "2027-03-17")));
        assertEquals(Optional.of(new Runway.RunOut(LocalDate.of(2027, 3, 18), Runway.Reason.EXPIRED)), runway.runOut());
        // 9,000 - 2,000 - 1,000 x 17/31
        assertEquals(List.of(new Runway.Lapse("g", LocalDate.of(2027, 3, 17), usd("7000")
                .minus(usd("17000").dividedBy(BigDecimal.valueOf(31))))),
                runway.lapses());
        assertEquals(LocalDate.of(2027, 4, 1), runway(MONTHLY_1000.plus(grant("g", "9000", "", "2027-03-31"))).runOut().orElseThrow()
                .date());
    }

    @Test
    void everyDayOfExpiryRunsOutTheDayAfter() {
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.getYear() == 2027 && day.getMonthValue() < 12; day = day.plusDays(1)) {
            assertEquals(day.plusDays(1), runway(MONTHLY_1000.plus(grant("g", "99999", "", day.toString()))).runOut().orElseThrow().date());
        }
    }

    @Test
    void creditsThatLastTheHorizonDoNotRunOut() {
        assertEquals(Optional.empty(), runway(MONTHLY_1000.plus(Grant.of("g", "g", usd("12000")))).runOut());
        assertEquals(Optional.empty(), runway(MONTHLY_1000).runOut());
    }

    /// Nothing is due before it starts in March; from there on it lasts one month.
    @Test
    void theRunwayBeginsWithTheFirstMonthThatIsPaid() {
        assertEquals(LocalDate.of(2027, 4, 1), runway(MONTHLY_1000.plus(grant("g", "1000", "2027-03-15", ""))).runOut().orElseThrow()
                .date());
    }

    @Test
    void whatExpiredBeforeThePlanIsNoPartOfIt() {
        Runway runway = runway(MONTHLY_1000.plus(grant("g", "700", "", "2026-09-30")).plus(grant("h", "2000", "", "")));
        assertEquals(List.of(), runway.lapses());
        assertEquals(Runway.Reason.EXHAUSTED, runway.runOut().orElseThrow().reason());
    }

    /// Before: nothing of 1,000 is cash. After: 1,000 at 1,000 tasks, which no calls and no price but none at all would avoid.
    @Test
    void theDayAfterCompetesWithTheLastFullMonth() {
        Sketch sketch = MONTHLY_1000.plus(Grant.of("g", "g", usd("2500")));
        assertEquals(Optional.of(new DayAfter(YearMonth.of(2027, 2), Money.ZERO, YearMonth.of(2027, 4), usd("1"), Optional.empty(),
                Optional.empty())), dayAfter(sketch));
        assertEquals(Optional.empty(), dayAfter(MONTHLY_1000));
    }

    /// Credits pay 60 % of $1,000 until $2,500 are used up in May. $200 a month elsewhere go on: $600 cash in April, $1,200 in June. Four
    /// tenths of the calls, or of the prices, make $400 of $1,000.
    @Test
    void fewerCallsOrLowerPricesWouldTakeTheSameCash() {
        Sketch covered = MONTHLY_1000.plus(Grant.of("g", "g", usd("2500"))).with("g", Levers.GRANT_COVER, Percent.of("60"))
                .plus(Infrastructure.of("store", "Store", "elsewhere", "Store")).with("store", Levers.ROW_MONTHLY, usd("200"));
        DayAfter after = dayAfter(covered).orElseThrow();
        assertEquals(List.of(usd("0.6"), usd("1.2")), List.of(after.before(), after.after()));
        assertEquals(Optional.of(Percent.of("40")), after.calls());
        assertEquals(Optional.of(Percent.of("40")), after.prices());
        DayAfter discounted = dayAfter(covered.plus(new ProviderTerms("aws", Percent.of("50"), Percent.ZERO))
                .with("g", Levers.GRANT_AMOUNT, usd("1250"))).orElseThrow();
        assertEquals(Optional.of(Percent.of("40")), discounted.prices(), "of what is paid after the discount");
    }

    /// In June, $500 come on top that no call makes.
    @Test
    void whatIsChargedWithoutCallsIsNoneThatFewerOfThemSpare() {
        Sketch grown = MONTHLY_1000.plus(Grant.of("g", "g", usd("2500"))).with("g", Levers.GRANT_COVER, Percent.of("60"))
                .plus(Infrastructure.of("store", "Store", "elsewhere", "Store"))
                .with("store", Levers.ROW_SERIES, new TreeMap<>(Map.of(YearMonth.of(2027, 6), usd("500"))));
        DayAfter after = dayAfter(grown).orElseThrow();
        assertEquals(Optional.empty(), after.calls(), "$500 of June alone are more than $400 of April");
        assertEquals(Optional.empty(), after.prices());
    }

    @Test
    void theMonthAfterIsTheOneTheCreditsEndWith() {
        Sketch sketch = MONTHLY_1000.plus(Grant.of("g", "g", usd("2000")));
        assertEquals(YearMonth.of(2027, 3), DayAfter.of(sketch.forecast()).orElseThrow().monthAfter());
    }

    /// 5,000 less 1,000 + 500 - 300 a month: 5,000, 3,800, 2,600, 1,400, 200; in May 200/1,200 of 31 days.
    @Test
    void cashLastsUntilBurnHasEatenIt() {
        Sketch sketch = MONTHLY_1000.with("cash", Levers.CASH_BALANCE, Optional.of(usd("5000")))
                .with("cash", Levers.OTHER_BURN, usd("500")).with("cash", Levers.INCOME, usd("300"));
        CashRunway runway = CashRunway.of(sketch.forecast()).orElseThrow();
        assertEquals(List.of(usd("3800"), usd("2600"), usd("1400"), usd("200"), usd("-1000")), runway.balances().subList(0, 5));
        assertEquals(Optional.of(LocalDate.of(2027, 5, 6)), runway.zero());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), CashRunway.of(sketch.with("cash", Levers.CASH_BALANCE, Optional.of(Money.ZERO))
                .forecast()).orElseThrow().zero());
        assertEquals(Optional.empty(), CashRunway.of(sketch.with("cash", Levers.INCOME, usd("1500")).forecast()).orElseThrow().zero());
        assertEquals(Optional.empty(), CashRunway.of(MONTHLY_1000.forecast()));
        assertEquals(Cash.UNKNOWN, MONTHLY_1000.assumptions().cash());
    }

    /// In each account the largest charge first: 700 of 1,000 in, then nothing of 100 out.
    @Test
    void theLedgerSaysForEveryChargeWhoPaidIt() {
        Sketch sketch = Sketch.of(SMALL, 1_000, 2_000_000, 50_000).plus(grant("a", "300", "", "2027-12-31"))
                .plus(grant("b", "750", "", ""));
        Bill bill = sketch.bill();
        ChargeCredits credits = ChargeCredits.of(bill);
        Charge in = bill.charges().get(0);
        Charge out = bill.charges().get(1);
        assertEquals(List.of(new ChargeCredits.Payment("a", usd("300")), new ChargeCredits.Payment("b", usd("700"))), credits.of(in));
        assertEquals(Money.ZERO, credits.leftOf(in));
        assertEquals(usd("50"), credits.paidOf(out));
        assertEquals(usd("50"), credits.leftOf(out));
    }

    /// $100 of input and $100 of output of the one product, and $300 of another that the grant does not name.
    @Test
    void aDrawIsSpreadOverTheChargesOfItsOwnProduct() {
        Sketch sketch = Sketch.of(SMALL, 100, 2_000_000, 500_000).plus(Fixtures.workload("large", LARGE, 100, 0, 200_000))
                .plus(grant("a", "150", "", "", "Amazon Bedrock"));
        Bill bill = sketch.bill();
        List<Money> paid = bill.charges().stream().map(ChargeCredits.of(bill)::paidOf).toList();
        assertEquals(List.of("chat input_mtok", "chat output_mtok", "large output_mtok"),
                bill.charges().stream().map(charge -> charge.line().owner() + " " + charge.line().what()).toList());
        assertEquals(List.of(usd("100"), usd("50"), Money.ZERO), paid);
    }

    @Test
    void equalChargesArePaidByTheirLabels() {
        Sketch sketch = Sketch.of(SMALL, 100, 2_000_000, 0).plus(Fixtures.workload("alpha", SMALL, 100, 2_000_000, 0))
                .plus(grant("a", "150", "", ""));
        Bill bill = sketch.bill();
        assertEquals(List.of(usd("50"), usd("100")), bill.charges().stream().map(ChargeCredits.of(bill)::paidOf).toList());
        assertEquals("chat ON_DEMAND CALLS input_mtok", bill.charges().getFirst().line().label());
    }

    /// A lapse later, of credits for something else, or before the plan is not why these ran out.
    @Test
    void onlyALapseThatTookMoneyFromTheseChargesIsAReason() {
        Sketch sketch = MONTHLY_1000.plus(grant("g", "2500", "", ""));
        assertEquals(Runway.Reason.EXHAUSTED, runway(sketch.plus(grant("s3", "70", "", "2027-02-05", "S3"))).runOut().orElseThrow()
                .reason());
        assertEquals(Runway.Reason.EXHAUSTED, runway(sketch.plus(grant("later", "70", "2027-06-01", "2027-06-01"))).runOut().orElseThrow()
                .reason());
        assertEquals(Runway.Reason.EXHAUSTED, runway(sketch.plus(grant("before", "70", "", "2026-12-31"))).runOut().orElseThrow().reason());
        assertEquals(Runway.Reason.EXPIRED, runway(sketch.plus(grant("took", "5000", "", "2027-01-10"))).runOut().orElseThrow().reason());
    }

    /// $1,000 a month of one product are used up in March; what lapses at the end of March had paid all of its own product until then.
    @Test
    void aLapseOfWhatPaidAllThatItIsForIsNoReason() {
        Sketch two = MONTHLY_1000.plus(Infrastructure.of("s3", "S3", "aws", "S3")).with("s3", Levers.ROW_MONTHLY, usd("10"))
                .plus(grant("g", "2500", "", "", "Amazon Bedrock"));
        assertEquals(Runway.Reason.EXHAUSTED, runway(two.plus(grant("s", "99", "", "2027-03-31", "S3"))).runOut().orElseThrow().reason());
        assertEquals(Runway.Reason.EXPIRED, runway(two.plus(grant("s", "99", "", "2027-03-30", "S3"))).runOut().orElseThrow().reason());
    }

    /// $1,000 a month, $2,500 and $5,000 that end with March. What pays no more than $100 a month, or $100 of the product in all, or half,
    /// has paid its most in the month that is short; what pays $300 a month had paid in April.
    @Test
    void aLapseOfWhatPaidItsMostIsNoReason() {
        Sketch ends = MONTHLY_1000.plus(grant("g", "2500", "", "")).plus(grant("c", "5000", "", "2027-03-31"));
        assertEquals(exhausted("2027-03-25"), runOut(ends.with("c", Levers.GRANT_MONTHLY_CAP, Optional.of(usd("100")))));
        assertEquals(expired("2027-04-13"), runOut(ends.with("c", Levers.GRANT_MONTHLY_CAP, Optional.of(usd("300")))));
        assertEquals(exhausted("2027-03-19"), runOut(ends.with("c", Levers.GRANT_PRODUCT_CAPS, most("Amazon Bedrock"))));
        assertEquals(expired("2027-06-16"), runOut(ends.with("c", Levers.GRANT_PRODUCT_CAPS, most("S3"))));
        Sketch half = ends.with("c", Levers.GRANT_COVER, Percent.of("50"));
        assertEquals(expired("2027-05-01"), runOut(half));
        assertEquals(exhausted("2027-03-25"), runOut(half.with("g", Levers.GRANT_AMOUNT, usd("1300"))));
    }

    /// $10 a month of another product are paid to the end by a grant of its own.
    @Test
    void aLapseOfWhatOthersPaidForIsNoReason() {
        Sketch two = MONTHLY_1000.plus(Infrastructure.of("s3", "S3", "aws", "S3")).with("s3", Levers.ROW_MONTHLY, usd("10"))
                .plus(grant("g", "2500", "", "", "Amazon Bedrock")).plus(grant("x", "50", "", "2027-01-31", "S3"));
        assertEquals(Runway.Reason.EXHAUSTED, runOut(two.plus(grant("s", "999", "", "", "S3"))).reason());
        assertEquals(Runway.Reason.EXPIRED, runOut(two).reason());
    }

    private static List<Caps.Product> most(String product) {
        return List.of(new Caps.Product(product, usd("100")));
    }

    private static Runway.RunOut runOut(Sketch sketch) {
        return runway(sketch).runOut().orElseThrow();
    }

    private static Runway.RunOut exhausted(String day) {
        return new Runway.RunOut(LocalDate.parse(day), Runway.Reason.EXHAUSTED);
    }

    private static Runway.RunOut expired(String day) {
        return new Runway.RunOut(LocalDate.parse(day), Runway.Reason.EXPIRED);
    }

    @Test
    void theDayAfterNeedsAWholeMonthOnEitherSide() {
        assertEquals(Optional.empty(), dayAfter(MONTHLY_1000.plus(grant("g", "500", "", ""))));
        assertTrue(dayAfter(MONTHLY_1000.plus(grant("g", "1500", "", ""))).isPresent());
        assertTrue(dayAfter(MONTHLY_1000.plus(grant("g", "1500", "", "")).from("2027-01", 3)).isPresent());
        assertEquals(Optional.empty(), dayAfter(MONTHLY_1000.plus(grant("g", "1500", "", "")).from("2027-01", 2)));
        assertTrue(dayAfter(MONTHLY_1000.plus(grant("g", "1000", "", "")).from("2027-01", 2)).isPresent());
    }

    private static Optional<DayAfter> dayAfter(Sketch sketch) {
        return DayAfter.of(sketch.forecast());
    }

    @Test
    void aForecastWithSomethingUnpricedIsIncompleteAndOneWithoutTasksHasNoCostPerTask() {
        assertFalse(Sketch.of(Market.HALF_PRICED, 1, 1, 1).forecast().complete());
        assertEquals(Optional.empty(), Sketch.of(SMALL, 0, 1, 1).forecast().costPerSuccessfulTask());
    }

    @Test
    void theLedgerSaysWhyAGrantPaysNoMore() {
        assertRefused(Refusal.NEVER_CREDITED, grant("g", "1", "", ""), Account.PEOPLE);
        assertRefused(Refusal.OTHER_PROVIDER, grant("g", "1", "", ""), new Account("maker", "EC2", true));
        assertRefused(Refusal.OTHER_PRODUCT, grant("g", "1", "", "", "S3"), EC2);
        assertRefused(Refusal.NOT_STARTED, grant("g", "1", "2027-07-01", ""), EC2);
        assertRefused(Refusal.EXPIRED, grant("g", "1", "", "2027-05-31"), EC2);
        assertRefused(Refusal.EXPIRES_THIS_MONTH, grant("g", "1", "", "2027-06-03"), EC2);
        assertRefused(Refusal.USED_UP, grant("g", "1", "", "2027-07-01"), EC2);
        assertRefused(Refusal.OFF, new Grant("g", "g", false, "aws", usd("1"), Optional.empty(), Optional.empty(), List.of()), EC2);
    }

    private static void assertRefused(Refusal why, Grant grant, Account account) {
        var ledger = ledger(grant);
        ledger.apply(JUNE.minusMonths(1), Map.of());
        assertEquals(why, Refusal.of(grant, account, ledger.apply(JUNE, Map.of(EC2, usd("2")))));
    }

    @Test
    void sumsOfTheHorizonAreSumsOfItsMonths() {
        ScenarioForecast forecast = MONTHLY_1000.plus(grant("g", "3000", "", "2027-02-28")).taxed("10").forecast();
        assertEquals(usd("12000"), forecast.gross());
        assertEquals(usd("2000"), forecast.credits());
        assertEquals(usd("1000"), forecast.tax());
        assertEquals(usd("11000"), forecast.leftToPay());
        assertEquals(usd("1000"), forecast.lapsed());
        assertTrue(forecast.complete());
        assertEquals(Optional.of(usd("1.1")), forecast.bills().get(5).cashPerSuccessfulTask());
        assertEquals(Percent.of("10"), forecast.settings().tax());
    }
}
