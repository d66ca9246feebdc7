package glidepath.engine.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.engine.surface.Account;
import glidepath.plan.Activation;
import glidepath.plan.Caps;
import glidepath.plan.Cover;
import glidepath.plan.Grant;
import glidepath.plan.GrantTerms;
import glidepath.plan.Monthly;
import glidepath.plan.ProductChange;
import glidepath.plan.Release;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every shape of a grant by hand (cost model, section 8). The numbers in brackets are the programs of credit-programs.md that need it.
class GrantShapesTest {

    private static final Account MODELS = new Account("aws", "Models", true);
    private static final Account STORAGE = new Account("aws", "Storage", true);
    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    private static Money usd(String amount) {
        return Money.of(amount);
    }

    /// One month from 31 January on is February, which has no 31st; two years from a leap day on end with February.
    @Test
    void aMonthLastsToTheDayBeforeItsAnniversary() {
        Map.of("2027-01-15", "2027-02-14", "2027-01-28", "2027-02-27", "2027-01-29", "2027-02-28", "2027-01-31", "2027-02-28", "2027-03-01",
                "2027-03-31", "2028-01-31", "2028-02-29", "2027-10-31", "2027-11-30")
                .forEach((day, last) -> assertEquals(on(last), new Activation(Optional.empty(), on(day), Optional.of(1)).lastDay(), day));
        assertEquals(on("2030-02-28"), new Activation(Optional.empty(), on("2028-02-29"), Optional.of(24)).lastDay());
    }

    private static Optional<LocalDate> on(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Grant plain(String amount, String expires) {
        return new Grant("g", "g", true, "aws", usd(amount), Optional.empty(), expires.isEmpty() ? Optional.empty() : on(expires),
                List.of());
    }

    private static Grant shaped(String amount, String expires, List<Release> releases, Monthly monthly, Cover cover, Caps caps,
            Activation activation,
            List<ProductChange> changes) {
        Grant plain = plain(amount, expires);
        return new Grant("g", "g", true, "aws", plain.amount(), plain.start(), plain.expires(), plain.products(), releases, monthly, cover,
                caps, activation, changes,
                GrantTerms.NONE);
    }

    private static Grant inParts(Release... parts) {
        return shaped("0", "", List.of(parts), Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE, List.of());
    }

    private static Release part(String amount, boolean after, String spend) {
        return new Release(usd(amount), Optional.empty(), Optional.empty(), after, spend.isEmpty() ? Optional.empty()
                : Optional.of(usd(spend)));
    }

    /// Each month's `drawn closing to-come lapsed`, for charges of one product.
    private static List<String> months(Grant grant, String... charges) {
        var ledger = new CreditLedger(List.of(grant), START, YearMonth.of(2027, 12));
        var lines = new ArrayList<String>();
        for (int month = 0; month < charges.length; month++) {
            GrantMonth own = ledger.apply(YearMonth.of(2027, 1 + month), Map.of(MODELS, usd(charges[month]))).of("g");
            lines.add(own.drawn() + " " + own.closing() + " " + own.toCome() + " " + own.lapsed());
        }
        return lines;
    }

    /// [6] The first is used up in February; the second is known to come in March, and is to come until then, never left.
    @Test
    void aPartThatWaitsForTheOneBeforeComesTheMonthAfterItIsUsedUp() {
        assertEquals(List.of("$60 $40 $200 $0", "$40 $0 $200 $0", "$60 $140 $0 $0"),
                months(inParts(part("100", false, ""), part("200", true, "")), "60", "60", "60"));
    }

    /// [6] Charges of February reach 500, before credits: the second part comes in March.
    @Test
    void aPartThatWaitsForSpendComesTheMonthAfterItIsReached() {
        assertEquals(List.of("$100 $0 $200 $0", "$0 $0 $200 $0", "$200 $0 $0 $0"),
                months(inParts(part("100", false, ""), part("200", false, "500")), "400", "500", "300"));
    }

    /// [6] Of the first, 40 lapse on 28 February: what waits for its use never comes, and is not to come any more.
    @Test
    void aPartWhoseForerunnerLapsedNeverComes() {
        var first = new Release(usd("100"), Optional.empty(), on("2027-02-28"), false, Optional.empty());
        assertEquals(List.of("$30 $70 $200 $0", "$30 $0 $0 $40", "$0 $0 $0 $0"),
                months(inParts(first, part("200", true, "")), "30", "30", "30"));
    }

    /// With a date, too, it is the later of both: used up in January, but not before 15 March.
    @Test
    void aPartWithADateAndAConditionWaitsForBoth() {
        var second = new Release(usd("50"), on("2027-03-15"), Optional.empty(), true, Optional.empty());
        assertEquals(List.of("$10 $0 $50 $0", "$0 $0 $50 $0", "$10 $40 $0 $0"),
                months(inParts(part("10", false, ""), second), "10", "10", "10"));
    }

    /// [12] A part of which nothing is left when the plan starts has been used up before.
    @Test
    void whatIsUsedUpBeforeThePlanReleasesTheNextAtOnce() {
        assertEquals(List.of("$10 $40 $0 $0"), months(inParts(part("0", false, ""), part("50", true, "")), "10"));
    }

    /// [17, 23] 1,900 a month: 400 lapse in January; 10 months are still to come after February.
    @Test
    void aMonthlySumLapsesWithItsMonth() {
        Grant monthly = shaped("0", "", List.of(), new Monthly(Optional.of(usd("1900")), false), Cover.ALL, Caps.NONE, Activation.NONE,
                List.of());
        assertEquals(List.of("$1500 $0 $20900 $400", "$1900 $0 $19000 $0"), months(monthly, "1500", "2160"));
    }

    @Test
    void aMonthlySumMayBeCarriedOver() {
        Grant monthly = shaped("0", "2027-02-28", List.of(), new Monthly(Optional.of(usd("1900")), true), Cover.ALL, Caps.NONE,
                Activation.NONE, List.of());
        assertEquals(List.of("$1500 $400 $1900 $0", "$2160 $0 $0 $140", "$0 $0 $0 $0"), months(monthly, "1500", "2160", "100"));
    }

    /// [9] All of it up to 10 April, 20 % after it: of 300 in April, 9 days whole and 21 days a fifth, (9 + 4.2) / 30.
    @Test
    void aShareOfEachChargeMayChangeOnADate() {
        Grant grant = shaped("10000", "", List.of(), Monthly.NONE, new Cover(Percent.ALL,
                List.of(new Cover.Change(LocalDate.of(2027, 4, 10), Percent.of("20")))),
                Caps.NONE, Activation.NONE, List.of());
        assertEquals(List.of("$300 $9700 $0 $0", "$300 $9400 $0 $0", "$300 $9100 $0 $0", "$132 $8968 $0 $0", "$60 $8908 $0 $0"),
                months(grant, "300", "300", "300", "300", "300"));
    }

    /// Eligible is what it would pay with money left: its cover holds, and so it does not run out.
    @Test
    void whatACoverLeavesIsNotEligible() {
        Grant half = shaped("10000", "", List.of(), Monthly.NONE, new Cover(Percent.of("50"), List.of()), Caps.NONE, Activation.NONE,
                List.of());
        MonthCredits credits = new CreditLedger(List.of(half), START, YearMonth.of(2027, 12))
                .apply(YearMonth.of(2027, 1), Map.of(MODELS, usd("100")));
        assertEquals(usd("50"), credits.eligible());
        assertEquals(usd("50"), credits.applied());
        assertEquals(Refusal.SHARE, Refusal.of(half, MODELS, credits));
    }

    /// A second grant pays its own share of the charge, not of what is left of it; together never more than the charge.
    @Test
    void sharesOfTwoGrantsAddUp() {
        Grant one = shaped("1000", "2027-06-30", List.of(), Monthly.NONE, new Cover(Percent.of("70"), List.of()), Caps.NONE,
                Activation.NONE, List.of());
        Grant other = new Grant("h", "h", true, "aws", usd("1000"), Optional.empty(), Optional.empty(), List.of(), List.of(), Monthly.NONE,
                new Cover(Percent.of("70"), List.of()), Caps.NONE, Activation.NONE, List.of(), GrantTerms.NONE);
        MonthCredits credits = new CreditLedger(List.of(other, one), START, YearMonth.of(2027, 12))
                .apply(YearMonth.of(2027, 1), Map.of(MODELS, usd("100")));
        assertEquals(List.of("g $70", "h $30"), credits.draws().stream().map(draw -> draw.grant() + " " + draw.amount()).toList());
    }

    /// [21] At most 40 a month; [18] at most 100 of storage in all, of which 70 go in January.
    @Test
    void capsHoldAMonthAndByProduct() {
        Grant capped = shaped("1000", "", List.of(), Monthly.NONE, Cover.ALL, new Caps(Optional.of(usd("40")), List.of()), Activation.NONE,
                List.of());
        assertEquals(List.of("$40 $960 $0 $0", "$30 $930 $0 $0"), months(capped, "100", "30"));
        Grant storage = shaped("1000", "", List.of(), Monthly.NONE, Cover.ALL,
                new Caps(Optional.empty(), List.of(new Caps.Product("Storage", usd("100")))), Activation.NONE,
                List.of());
        var ledger = new CreditLedger(List.of(storage), START, YearMonth.of(2027, 12));
        ledger.apply(YearMonth.of(2027, 1), Map.of(STORAGE, usd("70"), MODELS, usd("10")));
        MonthCredits february = ledger.apply(YearMonth.of(2027, 2), Map.of(STORAGE, usd("70"), MODELS, usd("10")));
        assertEquals(usd("40"), february.applied());
        assertEquals(usd("40"), february.eligible());
        assertEquals(Refusal.PRODUCT_CAP, Refusal.of(storage, STORAGE, february));
    }

    /// [13] Activated on 15 January for 2 months: its last day is 14 March, and 14 of March's 31 days are reached.
    @Test
    void aLengthCountsFromActivationToTheDayBeforeTheAnniversary() {
        Grant grant = shaped("1000", "", List.of(), Monthly.NONE, Cover.ALL, Caps.NONE,
                new Activation(on("2027-02-01"), on("2027-01-15"), Optional.of(2)), List.of());
        assertEquals(List.of("$310 $690 $0 $0", "$310 $380 $0 $0", "$140 $0 $0 $240"), months(grant, "310", "310", "310"));
    }

    /// [13] Missed or not stated, it lapses whole on the deadline. Nothing of it is to come before: no part of it is ever released.
    @Test
    void whatIsNotActivatedInTimeLapsesWhole() {
        for (Optional<LocalDate> activated : List.of(Optional.<LocalDate>empty(), on("2027-02-21"))) {
            Grant grant = shaped("1000", "", List.of(), Monthly.NONE, Cover.ALL, Caps.NONE,
                    new Activation(on("2027-02-20"), activated, Optional.of(24)), List.of());
            assertEquals(List.of("$0 $0 $0 $0", "$0 $0 $0 $1000", "$0 $0 $0 $0"), months(grant, "310", "310", "310"));
        }
    }

    /// One that is switched off has no deadline to miss: nothing of it is waste.
    @Test
    void whatIsSwitchedOffIsNoWasteOnItsDeadline() {
        Grant off = new Grant("g", "g", false, "aws", usd("900"), Optional.empty(), Optional.empty(), List.of(), List.of(), Monthly.NONE,
                Cover.ALL, Caps.NONE, new Activation(on("2027-01-20"), Optional.empty(), Optional.empty()), List.of(), GrantTerms.NONE);
        assertEquals(List.of(), GrantCases.months(List.of(off), Map.of(MODELS, usd("310"))).runway().lapses());
    }

    /// [22] From 14 September on it is for storage only: of 300 for models in September, 13 of 30 days are covered.
    @Test
    void productsMayChangeOnADate() {
        Grant grant = shaped("1000", "", List.of(), Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE,
                List.of(new ProductChange(LocalDate.of(2027, 9, 14), List.of("Storage"))));
        var ledger = new CreditLedger(List.of(grant), LocalDate.of(2027, 9, 1), YearMonth.of(2027, 12));
        assertEquals(usd("130"), ledger.apply(YearMonth.of(2027, 9), Map.of(MODELS, usd("300"))).applied());
        MonthCredits october = ledger.apply(YearMonth.of(2027, 10), Map.of(MODELS, usd("300"), STORAGE, usd("5")));
        assertEquals(usd("5"), october.applied());
        assertEquals(Refusal.OTHER_PRODUCT_NOW, Refusal.of(grant, MODELS, october));
    }

    /// A balance read on 13 January pays for the 13th to the 31st only: 19 days are forecast, of which the grant reaches 8 to the 20th. Its
    /// monthly cap holds in proportion: 31 a month is 19 of 19 days of 31.
    @Test
    void aPlanThatStartsInMidMonthBillsTheRestOfIt() {
        LocalDate first = LocalDate.of(2027, 1, 13);
        MonthCredits ending = new CreditLedger(List.of(plain("1000", "2027-01-20")), first, YearMonth.of(2027, 12))
                .apply(YearMonth.of(2027, 1), Map.of(MODELS, usd("190")));
        assertEquals(usd("80"), ending.applied());
        assertEquals(usd("920"), ending.lapsed());
        Grant capped = shaped("1000", "", List.of(), Monthly.NONE, Cover.ALL, new Caps(Optional.of(usd("31")), List.of()), Activation.NONE,
                List.of());
        assertEquals(usd("19"), new CreditLedger(List.of(capped), first, YearMonth.of(2027, 12))
                .apply(YearMonth.of(2027, 1), Map.of(MODELS, usd("190"))).applied());
    }

    @Test
    void whatExpiredBeforeThePlansFirstDayIsNoPartOfIt() {
        MonthCredits credits = new CreditLedger(List.of(plain("1000", "2027-01-12")), LocalDate.of(2027, 1, 13), YearMonth.of(2027, 12))
                .apply(YearMonth.of(2027, 1), Map.of(MODELS, usd("190")));
        assertEquals(GrantMonth.State.EXPIRED, credits.of("g").state());
        assertEquals(Money.ZERO, credits.lapsed().plus(credits.left()).plus(credits.toCome()).plus(credits.eligible()));
    }

    /// [20] FriendliAI: dated and narrow before dated and wide before undated. Of others: the soonest expiry, then the oldest; not the
    /// fewest products.
    @Test
    void theOrderIsTheProvidersOwn() {
        Account other = new Account("friendliai", "Serverless", true);
        List<Grant> grants = List.of(of("friendliai", "undated", "", "Serverless"), of("friendliai", "wide", "2027-03-31"),
                of("friendliai", "narrow", "2027-06-30", "Serverless"));
        assertEquals(List.of("narrow", "wide", "undated"), order(grants, other));
        Account google = new Account("google", "Google", true);
        assertEquals(List.of("wide", "narrow"), order(List.of(of("google", "narrow", "2027-06-30", "Google"),
                of("google", "wide", "2027-03-31")), google));
        assertEquals(List.of("first", "second"),
                order(List.of(of("aws", "first", "2027-03-31", "Models"), of("aws", "second", "2027-03-31", "Models")), MODELS));
    }

    private static Grant of(String provider, String id, String expires, String... products) {
        return new Grant(id, id, true, provider, usd("1"), Optional.empty(), expires.isEmpty() ? Optional.empty() : on(expires),
                List.of(products));
    }

    private static List<String> order(List<Grant> grants, Account account) {
        return new CreditLedger(grants, START, YearMonth.of(2027, 12)).apply(YearMonth.of(2027, 1), Map.of(account, usd("100"))).draws()
                .stream().map(CreditDraw::grant).toList();
    }

    private record History(List<Grant> grants, LocalDate firstDay, List<MonthCredits> creditMonths) implements CreditHistory {

        static History of(List<Grant> grants, String... charges) {
            var ledger = new CreditLedger(grants, START, YearMonth.of(2027, charges.length));
            var months = new ArrayList<MonthCredits>();
            for (int month = 0; month < charges.length; month++) {
                months.add(ledger.apply(YearMonth.of(2027, 1 + month), new HashMap<>(Map.of(MODELS, usd(charges[month])))));
            }
            return new History(grants, START, months);
        }
    }

    /// llmgateway#4159, as plain grants and as a monthly one: February's sum pays 1,900 of 2,160 until the 24th; on 1 March the next comes.
    @Test
    void aRunOutEndsWhenMoneyReturnsAndAUsedUpPoolIsNotExpired() {
        var pools = new ArrayList<Grant>();
        for (int month = 1; month <= 4; month++) {
            LocalDate first = LocalDate.of(2027, month, 1);
            pools.add(new Grant("m" + month, "m" + month, true, "aws", usd("1900"), Optional.of(first),
                    Optional.of(first.plusMonths(1).minusDays(1)), List.of()));
        }
        Grant monthly = shaped("0", "", List.of(), new Monthly(Optional.of(usd("1900")), false), Cover.ALL, Caps.NONE, Activation.NONE,
                List.of());
        for (List<Grant> grants : List.of(pools, List.of(monthly))) {
            Runway runway = Runway.of(History.of(grants, "1500", "2160", "1800", "2592"));
            assertEquals(List.of(new Runway.RunOut(LocalDate.of(2027, 2, 25), Runway.Reason.EXHAUSTED, on("2027-03-01")),
                    new Runway.RunOut(LocalDate.of(2027, 4, 22), Runway.Reason.EXHAUSTED)), runway.runOuts());
            assertEquals(usd("500"), Money.sum(runway.lapses().stream().map(Runway.Lapse::amount).toList()));
        }
        assertEquals(usd("0"), History.of(pools, "1500", "2160").creditMonths().getFirst().left());
    }

    @Test
    void aMonthThatIsCoveredAgainEndsARunOutToo() {
        Runway runway = Runway.of(History.of(List.of(inParts(part("100", false, ""), part("500", true, ""))), "60", "60", "60"));
        assertEquals(List.of(new Runway.RunOut(LocalDate.of(2027, 2, 19), Runway.Reason.EXHAUSTED, on("2027-03-01"))), runway.runOuts());
    }

    /// A part that comes on 1 March lifts the balance at once.
    @Test
    void theBalanceJumpsWhenAPartComes() {
        Grant grant = inParts(part("100", false, ""), part("200", true, ""));
        List<String> points = BalanceCurve.of(History.of(List.of(grant), "60", "60", "60"), grant).points().stream()
                .map(point -> point.day() + " " + point.left()).toList();
        assertEquals(List.of("2027-01-01 $100", "2027-02-01 $40", "2027-02-19 $0", "2027-03-01 $0", "2027-03-01 $200", "2027-04-01 $140"),
                points);
    }

    @Test
    void creditsThatMostlyExpireAreNotSaidToLast() {
        assertEquals(CreditOutlook.Kind.LASTS, CreditOutlook.of(History.of(List.of(plain("1000", "")), "10", "10"), true).kind());
        assertEquals(CreditOutlook.Kind.UNKNOWN, CreditOutlook.of(History.of(List.of(plain("1000", "")), "10", "10"), false).kind());
        assertEquals(CreditOutlook.Kind.UNUSED, CreditOutlook.of(History.of(List.of(of("google", "g", "")), "10", "10"), true).kind());
        CreditOutlook outlook = CreditOutlook.of(History.of(List.of(plain("1000", "2027-02-28")), "10", "10"), true);
        assertEquals(CreditOutlook.Kind.EXPIRES_UNUSED, outlook.kind());
        assertEquals(usd("980"), outlook.unused());
        assertEquals(CreditOutlook.Kind.NONE, CreditOutlook.of(History.of(List.of(), "10"), true).kind());
    }

    /// $26,000 against $3,006 a month is 8.6494...: half up in every place.
    @Test
    void flatCoverageIsRoundedHalfUpEverywhere() {
        MonthCredits month = History.of(List.of(plain("26000", "")), "3006").creditMonths().getFirst();
        assertEquals(Optional.of(new BigDecimal("8.65")), month.shownCoverage());
    }

    /// FriendliAI's own order, and the ledger's of any other provider, as a workbook writes it.
    @Test
    void aListOfGrantsIsInTheOrderInWhichTheyPay() {
        List<Grant> grants = List.of(of("friendliai", "undated", "", "Serverless"), of("friendliai", "wide", "2027-03-31"),
                of("friendliai", "narrow", "2027-06-30", "Serverless"));
        assertEquals(List.of("narrow", "wide", "undated"), CreditLedger.inOrder(grants, grants, START).stream().map(Grant::id).toList());
        assertFalse(CreditLedger.soonestFirst("friendliai"));
        assertTrue(CreditLedger.soonestFirst("aws"));
    }

    /// From February on the one for models alone is for everything, and so the widest.
    @Test
    void theOrderChangesWithTheProducts() {
        Grant turning = new Grant("turning", "turning", true, "aws", usd("100"), Optional.empty(), Optional.empty(), List.of("Models"),
                List.of(), Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE,
                List.of(new ProductChange(LocalDate.of(2027, 2, 1), List.of())), GrantTerms.NONE);
        Grant two = new Grant("two", "two", true, "aws", usd("100"), Optional.empty(), Optional.empty(), List.of("Models", "Storage"));
        var ledger = new CreditLedger(List.of(turning, two), START, YearMonth.of(2027, 12));
        assertEquals(List.of("turning"), ledger.apply(YearMonth.of(2027, 1), Map.of(MODELS, usd("10"))).draws().stream()
                .map(CreditDraw::grant).toList());
        assertEquals(List.of("two"), ledger.apply(YearMonth.of(2027, 2), Map.of(MODELS, usd("10"))).draws().stream()
                .map(CreditDraw::grant).toList());
    }

    /// $60 and $40 of one product. A grant fills the first; another, which may pay half of each, has $30 to place, of which $20 fit on the
    /// second: so each goes to both in proportion.
    @Test
    void whatCannotBePlacedLargestFirstGoesToAllInProportion() {
        List<Money> charges = List.of(usd("60"), usd("40"));
        var whole = new CreditDraw("g", MODELS, usd("60"), Reach.ALL, Reach.ALL);
        var half = new CreditDraw("h", MODELS, usd("30"), Reach.of(1, 2), Reach.ALL);
        assertEquals(List.of(List.of(usd("36"), usd("24")), List.of(usd("18"), usd("12"))), Spread.of(charges, List.of(whole, half)));
        var fitting = new CreditDraw("h", MODELS, usd("20"), Reach.of(1, 2), Reach.ALL);
        assertEquals(List.of(List.of(usd("60"), Money.ZERO), List.of(Money.ZERO, usd("20"))), Spread.of(charges, List.of(whole, fitting)));
    }
}
