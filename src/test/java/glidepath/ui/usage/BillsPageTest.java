package glidepath.ui.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.ui.figures.KeyFigureKind;
import glidepath.ui.shell.Pages;
import glidepath.units.Money;

/// Bills dropped on the window. The plan forecasts $24 a month from December 2026 on, with $100 of credits; today is 2027-01-01.
class BillsPageTest {

    @TempDir
    private Path folder;

    private Desk desk() {
        return desk(Pace.atOnce());
    }

    private Desk desk(Pace pace) {
        Plan plan = Fixtures.CHAT.withSettings(Fixtures.CHAT.settings().withStart(YearMonth.of(2026, 12)));
        return new Desk(plan.withAssumptions(plan.assumptions()
                .plus(new Grant("pilot", "Pilot", true, "aws", Money.of("100"), Optional.empty(),
                Optional.of(LocalDate.of(2029, 12, 31)), List.of()))), folder.resolve("home"), pace);
    }

    /// Bedrock $60 in December and $5 on the first of January, credits of $40 in December.
    private Path bill() throws IOException {
        return Files.writeString(folder.resolve("bill.csv"), """
                line_item_usage_start_date,line_item_line_item_type,line_item_product_code,product_servicecode,line_item_usage_type,line_item_line_item_description,line_item_usage_amount,pricing_unit,line_item_unblended_cost,line_item_currency_code,bill_billing_period_start_date,identity_line_item_id
                2026-12-03T00:00:00Z,Usage,AmazonBedrock,AmazonBedrock,USE1-Other,Other,1,Units,60,USD,2026-12-01T00:00:00Z,a
                2026-12-03T00:00:00Z,Credit,AmazonBedrock,AmazonBedrock,USE1-Other,Activate,1,,-40,USD,2026-12-01T00:00:00Z,b
                2027-01-01T00:00:00Z,Usage,AmazonBedrock,AmazonBedrock,USE1-Other,Other,1,Units,5,USD,2027-01-01T00:00:00Z,c
                """);
    }

    private static BillsViewModel page(Desk desk) {
        return desk.shell.pages().model(Pages.BILLS);
    }

    private static BilledMonths shown(Desk desk) {
        return page(desk).shown().get().orElseThrow();
    }

    /// After December $60 of $100 are left instead of $76, since credits really paid $40; the month of today is not over.
    @Test
    void aBillStandsBesideTheForecast() throws IOException {
        Desk desk = desk();
        desk.window.dropped().take(List.of(bill()));
        assertEquals(Pages.BILLS, desk.shell.pages().shown().get());
        assertEquals(List.of("The bills of Dec 2026 tell of Dec 3, 2026 to Dec 3, 2026 only, and count as the whole month. Where a file was "
                + "saved before the month was over, save it again."), page(desk).problems().get());
        BilledMonths shown = shown(desk);
        assertEquals(List.of("Dec 2026: forecast $24.00, billed $60.00, difference +$36.00",
                "Jan 2027: forecast $24.00, billed $5.00, difference -$19.00"),
                shown.months().stream().map(BilledMonths.Month::title).toList());
        assertEquals(List.of(false, true), shown.months().stream().map(BilledMonths.Month::open).toList());
        assertEquals(List.of("Amazon Bedrock", "$24.00", "$60.00", "$40.00"), shown.months().getFirst().products().getFirst());
        assertEquals("Actuals to Dec 2026, forecast after it", shown.runTitle());
        assertEquals(List.of("Credits left after Dec 2026", "$76.00", "$60.00"), shown.run().getFirst());
        assertEquals(List.of("Charges over the plan", "$288.00", "$324.00"), shown.run().get(2));
    }

    /// One step keeps them with today's forecast; the next bill grades it. Undo takes all back.
    @Test
    void billsAreKeptWithTheForecastOfTheDay() throws IOException {
        Desk desk = desk();
        Plan before = desk.session.plan();
        desk.window.dropped().take(List.of(bill()));
        assertTrue(shown(desk).unkept());
        page(desk).keep();
        assertFalse(shown(desk).unkept());
        assertEquals(Set.of(YearMonth.of(2026, 12), YearMonth.of(2027, 1)), desk.session.plan().record().actuals().keySet());
        assertEquals(YearMonth.of(2027, 1), desk.session.plan().record().forecasts().getFirst().months().firstKey());
        assertEquals(1, shown(desk).grades().size());
        assertTrue(shown(desk).grades().getFirst().title().startsWith("Jan 1, 2027, Baseline: months billed: 1, forecast $24.00, billed "
                + "$5.00"),
                shown(desk).grades().toString());
        desk.session.undo();
        assertEquals(before, desk.session.plan());
    }

    private static void drain(Queue<Runnable> work) {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    /// A forecast is worked out beside the window; what the plan keeps by then stays.
    @Test
    void aForecastIsKeptBesideWhatCameMeanwhile() throws IOException {
        Queue<Runnable> beside = new ArrayDeque<>();
        Desk desk = desk(new Pace(Runnable::run, () -> Runnable::run, beside::add, Runnable::run, LongWork.atOnce(), Runnable::run));
        desk.window.dropped().take(List.of(bill()));
        drain(beside);
        page(desk).keepForecast();
        page(desk).run(true);
        drain(beside);
        assertEquals(Optional.of(YearMonth.of(2026, 12)), desk.session.plan().record().closed());
        assertEquals(1, desk.session.plan().record().forecasts().size());
    }

    /// The switch makes December $60 for the whole plan, with $60 of $100 of credits left; what was forecast stays beside the bill.
    @Test
    void thePlanRunsOnTheBillsUntilItIsToldNotTo() throws IOException {
        Desk desk = desk();
        Plan before = desk.session.plan();
        desk.window.dropped().take(List.of(bill()));
        assertFalse(shown(desk).running());
        page(desk).run(true);
        assertTrue(shown(desk).running());
        assertEquals(Optional.of(YearMonth.of(2026, 12)), desk.session.plan().record().closed());
        assertEquals(Money.of("324"), Forecaster.forecast(desk.session.plan(), Fixtures.CATALOG).baseline().gross());
        assertEquals(Money.of("60"), Forecaster.forecast(desk.session.plan(), Fixtures.CATALOG).baseline().bills().getFirst().credits()
                .left());
        assertEquals("Dec 2026: forecast $24.00, billed $60.00, difference +$36.00", shown(desk).months().getFirst().title());
        var first = desk.shell.figures().reasons(KeyFigureKind.FIRST_MONTH).orElseThrow().bill().orElseThrow();
        assertEquals(1, first.month(), "the first month that is forecast is January, the second of the plan");
        page(desk).run(false);
        assertEquals(Money.of("288"), Forecaster.forecast(desk.session.plan(), Fixtures.CATALOG).baseline().gross());
        assertEquals(2, desk.session.plan().record().actuals().size());
        desk.session.undo();
        desk.session.undo();
        assertEquals(before, desk.session.plan());
    }

    /// A million tokens of input cost $0.50 at list price; the bill of that day has $0.65 for them, which no known factor explains.
    @Test
    void usageDroppedWithItsBillIsComparedDayByDay() throws IOException {
        Desk desk = desk();
        Path costs = Files.writeString(folder.resolve("focus.csv"), """
                BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,ConsumedQuantity,ConsumedUnit,ProviderName,ServiceName,SkuPriceDetails
                0.65,USD,2026-12-01,Usage,2026-12-03,2026-12-04,1000000,Tokens,AWS,Amazon Bedrock,"{""ModelId"":""amazon.small"",""TokenDirection"":""Input""}"
                """);
        Path usage = Files.writeString(folder.resolve("usage_daily.csv"), """
                usage_date,provider,model_id,calls,input_tokens,output_tokens
                2026-12-03,aws,amazon.small,10,1000000,0
                """);
        desk.window.dropped().take(List.of(costs, usage));
        desk.shell.pages().shown().set(Pages.BILLS);
        assertEquals(List.of("Dec 2026: used $0.5000, billed $0.6500, difference +$0.1500", "Dec 3, 2026: used $0.5000, billed $0.6500, "
                + "difference +$0.1500"), shown(desk).days().stream().map(BilledMonths.Grade::title).toList());
        assertEquals(List.of("+$0.1500  another price (amazon.small, input)"), shown(desk).days().getLast().causes());
    }

    @Test
    void aBillOfOneMonthThatThePlanDoesNotCoverIsNotOfSeveral() throws IOException {
        Desk desk = desk();
        Path early = Files.writeString(folder.resolve("early.csv"), Files.readString(bill()).replaceAll("202[67]-\\d\\d-", "2026-05-"));
        desk.window.dropped().take(List.of(early));
        assertEquals("The bill is of May 2026, which the plan does not cover. Let it start earlier", shown(desk).note());
    }

    @Test
    void withoutABillItSaysWhatToDrop() {
        assertTrue(page(desk()).shown().get().isEmpty());
    }
}
