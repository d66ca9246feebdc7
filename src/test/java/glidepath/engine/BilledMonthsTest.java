package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.engine.compiled.Outcomes;
import glidepath.engine.credit.FirstInvoice;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.credit.Refusal;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Activation;
import glidepath.plan.Caps;
import glidepath.plan.Cover;
import glidepath.plan.Grant;
import glidepath.plan.GrantTerms;
import glidepath.plan.Infrastructure;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.Monthly;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.ProductChange;
import glidepath.plan.TrackRecord;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// A plan that runs on what was billed. The fixture's plan costs $24 a month; $100 of credits pay for it, and tax is 10%.
class BilledMonthsTest {

    private static final YearMonth FIRST = Fixtures.YEAR.start();

    private static Plan plan() {
        Plan plan = Fixtures.CHAT.withSettings(Fixtures.CHAT.settings().withTax(Percent.of("10")));
        return plan.withAssumptions(plan.assumptions().plus(new Grant("pilot", "Pilot", true, "aws", Money.of("100"), Optional.empty(),
                Optional.of(LocalDate.of(2029, 12, 31)), List.of())));
    }

    private static KeptLine line(LineKind kind, String amount) {
        return new KeptLine(kind, "aws", "Amazon Bedrock", "", "", Optional.empty(), Money.of(amount));
    }

    private static KeptMonth bill(String charged, String credited, String tax) {
        return new KeptMonth(List.of(line(LineKind.USAGE, charged), line(LineKind.CREDIT, "-" + credited), line(LineKind.TAX, tax)));
    }

    private static Plan billed(Plan plan, Map<YearMonth, KeptMonth> months, YearMonth closed) {
        return plan.withRecord(TrackRecord.NONE.withActuals(months).withClosed(Optional.of(closed)));
    }

    private static ScenarioForecast forecast(Plan plan) {
        return Forecaster.forecast(plan, Fixtures.CATALOG).baseline();
    }

    private static ScenarioForecast run(String charged, String credited, String tax) {
        return forecast(billed(plan(), Map.of(FIRST, bill(charged, credited, tax)), FIRST));
    }

    @Test
    void billsThatThePlanKeepsChangeNothingUntilAMonthIsClosed() {
        Plan kept = plan().withRecord(TrackRecord.NONE.withActuals(Map.of(FIRST, bill("60", "40", "2"))));
        assertEquals(forecast(plan()).leftToPay(), forecast(kept).leftToPay());
        assertEquals(kept, billed(plan(), Map.of(FIRST, bill("60", "40", "2")), FIRST).forecastThroughout());
    }

    /// $60 were billed, of which credits paid $40: $60 of $100 are left, and pay $24 a month from then on: 2.5 months.
    @Test
    void creditsAreLeftWithWhatTheyReallyPaid() {
        ScenarioForecast run = run("60", "40", "2");
        assertEquals(Money.of("60"), run.bills().getFirst().gross());
        assertEquals(Money.of("22"), run.bills().getFirst().leftToPay());
        MonthCredits first = run.bills().getFirst().credits();
        assertEquals(Money.of("60"), first.left());
        assertEquals(Refusal.AS_BILLED, Refusal.of(run.grants().getFirst(), first.charges().keySet().iterator().next(), first),
                "and not that it expires in this month");
        assertEquals(Money.of("36"), run.bills().get(1).credits().left());
        assertEquals(Money.of("12"), run.bills().get(3).credits().applied());
        assertEquals(LocalDate.of(2027, 4, 16), run.outlook().runOut().orElseThrow().date());
    }

    /// What is billed is a charge like any other, and the first month that is forecast is the one after it.
    @Test
    void aBilledMonthHasOneChargeForEachProduct() {
        ScenarioForecast run = run("60", "40", "2");
        List<Charge> charges = run.bills().getFirst().charges();
        assertEquals(1, charges.size());
        assertEquals(Surfaces.BILLED, charges.getFirst().line().surface());
        assertEquals(Money.of("60"), charges.getFirst().amount());
        assertEquals(FIRST.plusMonths(1), run.firstMonth().month());
        assertEquals(Money.of("24"), run.firstMonth().gross());
    }

    /// Credits that passed a service over last longer than planned.
    @Test
    void creditsThatPaidNothingAreAllLeft() {
        assertEquals(Money.of("100"), run("24", "0", "2.4").bills().getFirst().credits().left());
    }

    /// In the fourth month $12 of $24 are left to pay, where the plan had $100 - 3 x $24 = $28, so all was paid: 10% of $12.
    @Test
    void taxFollowsWhatCreditsLeave() {
        assertEquals(Money.of("0"), forecast(plan()).bills().get(3).tax());
        assertEquals(Money.of("1.2"), run("60", "40", "2").bills().get(3).tax());
    }

    /// A month between two bills has none, and is forecast; the plan says so.
    @Test
    void aMonthWithoutABillStaysForecastAndIsNamed() {
        Plan plan = billed(plan(), Map.of(FIRST, bill("60", "40", "2"), FIRST.plusMonths(2), bill("10", "10", "0")), FIRST.plusMonths(2));
        assertEquals(List.of(Money.of("60"), Money.of("24"), Money.of("10"), Money.of("24")),
                forecast(plan).bills().subList(0, 4).stream().map(Bill::gross).toList());
        assertTrue(PlanChecks.check(plan, Fixtures.CATALOG).stream().anyMatch(problem -> problem.kind() == ProblemKind.BILL_MISSING));
    }

    /// By the bill credits paid $150; the plan's grants hold $100. What they cannot have paid is not in their balance, and said.
    @Test
    void creditsThatNoGrantCanHavePaidAreNamed() {
        Plan plan = billed(plan(), Map.of(FIRST, bill("160", "150", "1")), FIRST);
        assertEquals(Money.of("100"), forecast(plan).bills().getFirst().credits().applied());
        assertTrue(PlanChecks.check(plan, Fixtures.CATALOG).stream().anyMatch(problem -> problem.kind() == ProblemKind.BILL_CREDITS));
    }

    /// The bill of a month that began before the plan's first day tells more than the plan has of it.
    @Test
    void aMonthOfWhichOnlyAPartIsForecastStaysForecast() {
        Plan plan = plan().withSettings(plan().settings().withAsOf(Optional.of(FIRST.atDay(11))));
        assertEquals(forecast(plan).gross(), forecast(billed(plan, Map.of(FIRST, bill("60", "40", "2")), FIRST)).gross());
    }

    /// A variant at another provider has the same past: what was billed, and nobody else. Its first month of its own is the one after it.
    @Test
    void whatIsOverWasTheSameInEveryScenario() {
        Plan plan = plan().plus(Fixtures.variant("other", "Other", Map.of(Levers.MODEL.at("chat"), new ModelId("openrouter", "small"))));
        Forecast forecast = Forecaster.forecast(billed(plan, Map.of(FIRST, bill("60", "40", "2")), FIRST), Fixtures.CATALOG);
        assertEquals(forecast.baseline().bills().getFirst().leftToPay(), forecast.of("other").bills().getFirst().leftToPay());
        assertEquals(Money.of("60"), forecast.of("other").bills().getFirst().gross());
    }

    /// The reader of many draws and the exact one have the same rules.
    @Test
    void drawsRunOnTheSameBills() {
        var months = new TreeMap<YearMonth, KeptMonth>();
        months.put(FIRST, bill("60", "40", "2"));
        months.put(FIRST.plusMonths(1), bill("30", "30", "0"));
        Plan plan = billed(plan(), months, FIRST.plusMonths(1));
        Outcomes draws = Outcomes.of(CompiledScenario.of(plan.settings(), plan.assumptions(), Fixtures.CATALOG, List.of()),
                plan.settings().months(), new double[0][], 1);
        var exact = new ArrayList<BigDecimal>();
        var drawn = new ArrayList<BigDecimal>();
        List<Bill> bills = forecast(plan).bills();
        for (int month = 0; month < bills.size(); month++) {
            Bill bill = bills.get(month);
            for (Money each : List.of(bill.gross(), bill.credits().applied(), bill.tax(), bill.credits().left())) {
                exact.add(each.toCents());
            }
            for (double each : new double[] {draws.gross()[month][0], draws.credited()[month][0], draws.tax()[month][0],
                    draws.credits()[month][0]}) {
                drawn.add(new Money(BigDecimal.valueOf(each)).toCents());
            }
        }
        assertEquals(exact, drawn);
    }

    /// Draws are worked out in blocks, and a block begins after the last month of the one before, which here is billed, with tax.
    @Test
    void aBlockOfDrawsKnowsNothingOfTheBillsOfTheOneBefore() {
        Plan untaxed = plan().withSettings(plan().settings().withTax(Percent.ZERO));
        YearMonth last = untaxed.settings().horizon().getLast();
        Plan plan = billed(untaxed, Map.of(last, bill("60", "0", "7")), last);
        Outcomes draws = Outcomes.of(CompiledScenario.of(plan.settings(), plan.assumptions(), Fixtures.CATALOG, List.of()),
                plan.settings().months(), new double[0][], CompiledScenario.BLOCK + 1);
        assertEquals(7, draws.tax()[plan.settings().months() - 1][CompiledScenario.BLOCK]);
        assertEquals(0, draws.tax()[0][CompiledScenario.BLOCK]);
    }

    private static List<Message> said(Plan plan) {
        return PlanChecks.check(plan, Fixtures.CATALOG).stream().map(Problem::message)
                .filter(message -> message.key().startsWith("check.billed")).toList();
    }

    /// January and March are billed: the plan says that it runs on bills, and that February's is missing; nothing where none is.
    @Test
    void thePlanSaysWhichMonthsAreBilledAndWhichAreNot() {
        YearMonth february = FIRST.plusMonths(1);
        YearMonth march = FIRST.plusMonths(2);
        assertEquals(List.of(Message.of("check.billed.missing", february), Message.of("check.billed.on", march, march.plusMonths(1))),
                said(billed(plan(), Map.of(FIRST, bill("60", "40", "2"), march, bill("10", "10", "0")), march)));
        assertEquals(List.of(Message.of("check.billed.on", FIRST, february)),
                said(billed(plan(), Map.of(FIRST, bill("60", "40", "2")), FIRST)));
        assertEquals(List.of(), said(plan()));
    }

    /// A month of which the plan has but a part is not missed.
    @Test
    void theMonthInWhichThePlanBeginsNeedsNoBill() {
        Plan late = plan().withSettings(plan().settings().withAsOf(Optional.of(FIRST.atDay(11))));
        YearMonth february = FIRST.plusMonths(1);
        assertEquals(List.of(Message.of("check.billed.on", february, february.plusMonths(1))),
                said(billed(late, Map.of(february, bill("60", "40", "2")), february)));
    }

    /// Credits paid $150 by the bill, of which the plan's are $100; $100 by the bill are all there are.
    @Test
    void onlyCreditsThatThePlanLacksAreNamed() {
        assertTrue(said(billed(plan(), Map.of(FIRST, bill("160", "150", "1")), FIRST))
                .contains(Message.of("check.billed.credits", FIRST, Money.of("150"), Money.of("100"))));
        assertEquals(1, said(billed(plan(), Map.of(FIRST, bill("160", "100", "6")), FIRST)).size(), "that it runs on bills, and no more");
    }

    /// A bill of $60 without credits beside a grant of $100 that could pay them: whether it did, such a table as Cost Explorer's does not say.
    @Test
    void aBillWithoutCreditsIsAskedAbout() {
        YearMonth february = FIRST.plusMonths(1);
        assertEquals(List.of(Message.of("check.billed.no-credits", FIRST), Message.of("check.billed.on", FIRST, february)),
                said(billed(plan(), Map.of(FIRST, bill("60", "0", "2")), FIRST)));
        Plan poor = plan().withAssumptions(plan().assumptions().withSection(Section.GRANTS, List.of()));
        assertEquals(List.of(Message.of("check.billed.on", FIRST, february)),
                said(billed(poor, Map.of(FIRST, bill("60", "0", "2")), FIRST)), "no credits could have paid");
    }

    /// AWS bills $60 for January. The maker, whom the baseline pays too, is forecast for $36; another, whom only a variant calls, was not
    /// paid; 900 minutes of people at $20 an hour are on nobody's bill.
    @Test
    void anotherProviderThatThePlanPaysIsForecastAsEver() {
        Plan plan = plan().withAssumptions(plan().assumptions().plus(Fixtures.workload("direct", Fixtures.LARGE_DIRECT, 1_000, 12_000, 0))
                .with(Map.of(Levers.REVIEW_SHARE.at("chat"), Percent.of("1"), Levers.REVIEW_MINUTES.at("chat"), Count.of(3),
                        Levers.REVIEW_RATE.at("chat"), Money.of("20"))));
        Plan billed = billed(plan, Map.of(FIRST, bill("60", "40", "2")), FIRST);
        Bill january = forecast(billed).bills().getFirst();
        assertEquals(Map.of(Surfaces.BILLED, Money.of("60"), Surfaces.ON_DEMAND, Money.of("36"), Surfaces.HUMAN_REVIEW, Money.of("300")),
                january.by(Line::surface));
        assertEquals(Map.of(Surfaces.ON_DEMAND, Money.of("60"), Surfaces.HUMAN_REVIEW, Money.of("300")),
                forecast(billed).bills().get(1).by(Line::surface), "24 and 36 in February");
        assertEquals(Money.of("5.6"), january.tax(), "2 by the bill, and a tenth of 36");
    }

    /// The bill's own name for whom it is from does not matter where the plan knows the product.
    @Test
    void aProductIsBookedWhereThePlanBooksIt() {
        var line = new KeptLine(LineKind.USAGE, "AWS EMEA SARL", "Amazon Bedrock", "", "", Optional.empty(), Money.of("60"));
        Bill bill = forecast(billed(plan(), Map.of(FIRST, new KeptMonth(List.of(line))), FIRST)).bills().getFirst();
        assertEquals(List.of("aws"), bill.accounts().keySet().stream().map(account -> account.provider()).toList());
        assertTrue(forecast(plan()).billed().isEmpty());
    }

    private static Plan granted(Grant grant) {
        return Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(grant));
    }

    private static Money left(Grant grant, KeptMonth january) {
        return forecast(billed(granted(grant), Map.of(FIRST, january), FIRST)).bills().getFirst().credits().left();
    }

    private static Grant forProducts(List<String> products, ProductChange... changes) {
        return new Grant("pilot", "Pilot", true, "aws", Money.of("100"), Optional.empty(), Optional.empty(), products, List.of(),
                Monthly.NONE, Cover.ALL, Caps.NONE, Activation.NONE, List.of(changes), GrantTerms.NONE);
    }

    /// Credits paid $40 of January's bill: those that were for its product on the first day or on the last can have done so.
    @Test
    void onlyAGrantForTheProductHasPaidForIt() {
        var middle = FIRST.atDay(16);
        assertEquals(Money.of("60"), left(forProducts(List.of("Amazon Bedrock")), bill("60", "40", "2")));
        assertEquals(Money.of("100"), left(forProducts(List.of("Amazon S3")), bill("60", "40", "2")));
        assertEquals(Money.of("60"), left(forProducts(List.of("Amazon S3"), new ProductChange(middle, List.of("Amazon Bedrock"))),
                bill("60", "40", "2")));
        assertEquals(Money.of("60"), left(forProducts(List.of("Amazon Bedrock"), new ProductChange(middle, List.of("Amazon S3"))),
                bill("60", "40", "2")));
        assertEquals(Money.of("100"), left(forProducts(List.of("Amazon Bedrock")), new KeptMonth(List.of(line(LineKind.USAGE, "60")))),
                "a bill that tells of no credits");
    }

    /// What a bill leaves unpaid is no sign of credits that ran out while some are left: $40 of $100; of $40 all are gone.
    @Test
    void creditsAreSaidToBeGoneWhereNoneAreLeft() {
        assertEquals(Money.of("40"), run("60", "40", "2").bills().getFirst().credits().eligible());
        Grant forty = new Grant("pilot", "Pilot", true, "aws", Money.of("40"), Optional.empty(), Optional.empty(), List.of());
        Grant off = new Grant("off", "Off", false, "aws", Money.of("500"), Optional.empty(), Optional.empty(), List.of());
        Plan gone = granted(forty).withAssumptions(granted(forty).assumptions().plus(off));
        assertEquals(Money.of("60"), forecast(billed(gone, Map.of(FIRST, bill("60", "40", "2")), FIRST)).bills().getFirst().credits()
                .eligible(), "one that is switched off is none");
    }

    /// AWS bills January; the maker, whom no bill tells of, is paid by its own credits as ever.
    @Test
    void creditsOfAProviderWithoutABillPayAsEver() {
        Plan plan = plan().withAssumptions(plan().assumptions().plus(Fixtures.workload("direct", Fixtures.LARGE_DIRECT, 1_000, 12_000, 0))
                .plus(new Grant("maker", "Maker", true, "maker", Money.of("500"), Optional.empty(), Optional.empty(), List.of())));
        assertEquals(Money.of("464"), forecast(billed(plan, Map.of(FIRST, bill("60", "40", "2")), FIRST)).bills().getFirst().credits()
                .of("maker").closing(), "500 less 36");
    }

    /// Nobody is warned of the card for a month that is over.
    @Test
    void theFirstInvoiceIsOfTheFirstMonthThatIsForecast() {
        Grant logs = forProducts(List.of("Amazon S3"));
        assertEquals(FIRST.plusMonths(1), FirstInvoice.of(forecast(billed(granted(logs), Map.of(FIRST, bill("60", "0", "2")), FIRST)))
                .orElseThrow().month());
        assertEquals(FIRST, FirstInvoice.of(forecast(granted(logs))).orElseThrow().month());
    }

    /// AWS's bill says $150; the maker's credits, which pay $36 in the same month, are no part of it.
    @Test
    void creditsOfAnotherProviderAreNotTheBills() {
        Plan plan = plan().withAssumptions(plan().assumptions().plus(Fixtures.workload("direct", Fixtures.LARGE_DIRECT, 1_000, 12_000, 0))
                .plus(new Grant("maker", "Maker", true, "maker", Money.of("500"), Optional.empty(), Optional.empty(), List.of())));
        assertTrue(said(billed(plan, Map.of(FIRST, bill("160", "150", "1")), FIRST))
                .contains(Message.of("check.billed.credits", FIRST, Money.of("150"), Money.of("100"))));
    }

    /// $100 for storage, of which January's bill took nothing and February takes $10; February's $24 of models land on the card.
    @Test
    void whatStaysUnusedIsToldOfTheMonthOfTheInvoice() {
        Plan plan = granted(forProducts(List.of("Amazon S3")));
        Plan stored = plan.withAssumptions(plan.assumptions().plus(Infrastructure.of("db", "Store", "aws", "Amazon S3"))
                .with(Levers.ROW_MONTHLY.at("db"), Money.of("10")));
        Plan billed = billed(stored, Map.of(FIRST, new KeptMonth(List.of(line(LineKind.USAGE, "60")))), FIRST);
        assertTrue(PlanChecks.check(billed, Fixtures.CATALOG).stream().anyMatch(problem -> problem.message().equals(
                Message.of("check.grant.first-invoice", new ShownAmount(Money.of("24")), "Amazon Bedrock", FIRST.plusMonths(1),
                        new ShownAmount(Money.of("90")), Refusal.OTHER_PRODUCT))),
                () -> PlanChecks.check(billed, Fixtures.CATALOG).toString());
    }

    /// A variant that calls the maker for $36 a month did not do so in January, which is billed: nobody paid the maker then.
    @Test
    void aProviderThatOnlyAVariantPaysWasNotPaidBefore() {
        Plan plan = plan().plus(Fixtures.variant("direct", "Direct", Map.of(Levers.MODEL.at("chat"), Fixtures.LARGE_DIRECT,
                Levers.CALLS.at("chat"), Count.of(1_000), Levers.INPUT.at("chat"), Count.of(12_000), Levers.OUTPUT.at("chat"),
                Count.ZERO)));
        List<Bill> bills = Forecaster.forecast(billed(plan, Map.of(FIRST, bill("60", "40", "2")), FIRST), Fixtures.CATALOG).of("direct")
                .bills();
        assertEquals(List.of(Money.of("60"), Money.of("36")), List.of(bills.getFirst().gross(), bills.get(1).gross()));
    }
}
