package glidepath.ui.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Settings;
import glidepath.reports.tables.Cell;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.bill.BillViewModel.Grouping;
import glidepath.ui.reasons.FigureReasons;
import glidepath.units.Money;
import glidepath.units.Percent;

class BillViewModelTest {

    /// 24M tokens in at $0.50 and 6M out at $2.00: 12 + 12 a month; a grant of $20 pays the first month's 12 and then 8.
    private static final Plan PLAN = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
            .plus(Grant.of("g", "Pilot", Money.of("20"))));

    private static BillViewModel shown(Plan plan) {
        var model = new BillViewModel(Messages.root());
        new Session(plan, Fixtures.CATALOG, Runnable::run).showOn(model::show);
        return model;
    }

    private static BillRow row(BillViewModel model, String what) {
        return model.rows().stream().filter(row -> row.what().startsWith(what)).findFirst().orElseThrow();
    }

    @Test
    void everyChargeStandsWithItsQuantityPriceAndPayer() {
        BillViewModel model = shown(PLAN);
        assertEquals(4, model.rows().size());   // a group, two charges, the total
        BillRow input = row(model, "Input tokens");
        assertEquals("Input tokens · Calls", input.what());
        assertEquals("24M tokens", input.quantity());
        assertEquals("$0.50 / MTok", input.rate());
        assertEquals("$12.00", input.amount());
        assertEquals("$12.00", input.credits());
        assertEquals("$0.00", input.left());
        BillRow output = row(model, "Output tokens");
        assertEquals("$8.00", output.credits());
        assertEquals("$4.00", output.left());
    }

    /// Claude Opus 4.1 ends on Bedrock on 8 January.
    @Test
    void detailsTellThatTheModelHasEnded() {
        Plan plan = Fixtures.plan(Fixtures.workload("w", ModelId.parse("aws/regional.anthropic.claude-opus-4-1-20250805-v1:0"), 100, 1_000,
                100));
        var model = new BillViewModel(Messages.root());
        new Session(plan.withSettings(plan.settings().withStart(YearMonth.of(2026, 12)).withMonths(3)), Catalogs.shipped(), Runnable::run)
                .showOn(model::show);
        String mark = "no call is answered from 2027-01-08 on: the model has ended";
        assertFalse(row(model, "Input tokens").details().contains(mark), "December");
        model.choose(1);
        assertTrue(row(model, "Input tokens").details().contains(mark), "January");
        model.choose(FigureReasons.BillPlace.ALL);
        assertTrue(row(model, "Input tokens").details().contains(mark), "all months");
    }

    @Test
    void aGroupIsTheSumOfItsCharges() {
        BillRow group = shown(PLAN).rows().getFirst();
        assertTrue(group.group());
        assertEquals(List.of("On demand", "$24.00", "$20.00", "$4.00"),
                List.of(group.name(), group.amount(), group.credits(), group.left()));
    }

    @Test
    void theSummaryAddsUp() {
        assertEquals("$24.00 charges − $20.00 credits + $0.00 tax = $4.00", shown(PLAN).summary().getValue());
    }

    @Test
    void aChargeTellsItsFormulaSourceAndLedger() {
        List<String> details = row(shown(PLAN), "Output tokens").details();
        assertTrue(details.getFirst().contains("30,000 calls × 200 output tokens = 6,000,000 tokens × $2.00 / MTok = $12.00"),
                details.getFirst());
        assertTrue(details.stream().anyMatch(line -> line.contains("test page")), details.toString());
        assertTrue(details.stream().anyMatch(line -> line.contains("Pilot") && line.contains("$8.00")), details.toString());
        assertTrue(details.stream().anyMatch(line -> line.contains("$4.00")), details.toString());
    }

    @Test
    void anotherMonthIsAnotherBill() {
        BillViewModel model = shown(PLAN);
        model.choose(1);
        assertEquals("$24.00 charges − $0.00 credits + $0.00 tax = $24.00", model.summary().getValue());
        assertEquals(13, model.months().size());   // and all of them
    }

    /// Twelve months of 24: $288, of which the grant pays 20; with 10 % tax on the 268 that are left, 294.80.
    @Test
    void allMonthsStandTogetherWithCreditsTaxAndTotal() {
        Plan plan = PLAN.withSettings(new Settings(PLAN.settings().start(), 12, PLAN.settings().convention(), Percent.of("10")));
        BillViewModel model = shown(plan);
        model.choose(FigureReasons.BillPlace.ALL);
        assertEquals("$288.00 charges − $20.00 credits + $26.80 tax = $294.80", model.summary().getValue());
        BillRow output = row(model, "Output tokens");
        assertEquals(List.of("72M tokens", "$2.00 / MTok", "$144.00", "$8.00", "$136.00"),
                List.of(output.quantity(), output.rate(), output.amount(), output.credits(), output.left()));
        assertEquals(List.of("Tax", "$26.80"), List.of(model.rows().get(model.rows().size() - 2).name(), model.rows()
                .get(model.rows().size() - 2).left()));
        BillRow total = model.rows().getLast();
        assertEquals(List.of("Total", "$288.00", "$20.00", "$294.80"),
                List.of(total.name(), total.amount(), total.credits(), total.left()));
        assertEquals("All 12 months", model.month().get().name());
    }

    @Test
    void aChargeOfAllMonthsTellsTheFirstTheLastAndWhyGrantsPaidNoMore() {
        BillViewModel model = shown(PLAN);
        model.choose(FigureReasons.BillPlace.ALL);
        assertEquals(List.of("2027-01: 30,000 calls × 200 output tokens = 6,000,000 tokens × $2.00 / MTok = $12.00",
                "2027-12: 30,000 calls × 200 output tokens = 6,000,000 tokens × $2.00 / MTok = $12.00", "all 12 months: $144.00"),
                row(model, "Output tokens").details().subList(0, 3));
        assertTrue(row(model, "Output tokens").details().containsAll(List.of("paid by Pilot: $8.00", "left to pay: $136.00",
                "not by Pilot in 2027-12: nothing was left of it")), row(model, "Output tokens").details().toString());
    }

    @Test
    void theFilterLeavesWhatFits() {
        BillViewModel model = shown(PLAN);
        model.filter().set("output");
        // The group, the charge and their total, which are all that one charge: $12, of which the grant pays 8.
        assertEquals(List.of("$12.00", "$12.00", "$12.00"), model.rows().stream().map(BillRow::amount).toList());
        assertEquals(List.of("Total of these", "$4.00"), List.of(model.rows().getLast().name(), model.rows().getLast().left()));
        model.filter().set("nothing like it");
        assertEquals(0, model.rows().size());
    }

    @Test
    void chargesAreGroupedByModelToo() {
        BillViewModel model = shown(PLAN);
        model.grouping().set(Grouping.MODEL);
        assertEquals(Fixtures.SMALL.toString(), model.rows().getFirst().name());
    }

    @Test
    void chargesAreGroupedByWhoSendsTheInvoiceUnderTheirOwnName() {
        BillViewModel model = shown(PLAN);
        model.grouping().set(Grouping.ROUTE);
        assertEquals("AWS · Amazon Bedrock", model.rows().getFirst().name());
    }

    /// 10 % off: 21.60 for a list price of 24.00.
    @Test
    void listPricesAreWorthAColumnOnlyWhereThereIsADiscount() {
        assertFalse(shown(PLAN).discounted().get());
        BillViewModel model = shown(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(new ProviderTerms("aws", Percent.of("10"), Percent.ZERO))));
        assertTrue(model.discounted().get());
        assertEquals(List.of("$24.00", "$21.60"), List.of(model.rows().getFirst().list(), model.rows().getFirst().amount()));
    }

    private static List<Cell> cells(BillViewModel model, String name, String what) {
        return model.rows().stream().filter(row -> row.name().equals(name) && row.what().startsWith(what)).findFirst().orElseThrow()
                .cells();
    }

    /// Item, charge, quantity, rate, list price, amount, credits, left to pay; then the units, and where the price comes from. 10 % of the
    /// $4 that credits leave are tax.
    @Test
    void rowsAreThereAsValuesToo() {
        BillViewModel model = shown(PLAN.withSettings(new Settings(PLAN.settings().start(), 12, PLAN.settings().convention(),
                Percent.of("10"))));
        assertEquals(List.of(Cell.text("chat"), Cell.text("Output tokens · Calls"), Cell.of(new BigDecimal("6000000")),
                new Cell.Price(Money.of("2")),
                Cell.of(Money.of("12")), Cell.of(Money.of("12")), Cell.of(Money.of("8")), Cell.of(Money.of("4"))),
                        cells(model, "chat", "Output tokens").subList(0, 8));
        assertEquals(List.of("Counted in", "Per", "Source", "Page", "Checked", "Evidence"), model.further());
        assertEquals(Cell.of(Money.of("0.4")), cells(model, "Tax", "").get(7));
        assertEquals(List.of(Cell.of(Money.of("24")), Cell.of(Money.of("20")), Cell.of(Money.of("4.4"))), cells(model, "Total", "")
                .subList(5, 8));
        model.rows().forEach(row -> assertEquals(14, row.cells().size(), row.name()));
    }

    /// 100 calls of a model that nobody knows a price of.
    @Test
    void aMissingPriceIsNoZero() {
        BillViewModel model = shown(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Fixtures.workload("new", ModelId.parse("aws/unheard-of"), 100, 800, 200))));
        List<Cell> unpriced = cells(model, "new", "Input tokens");
        assertEquals(List.of(Cell.text("unpriced"), Cell.text("unpriced"), Cell.text("unpriced"), Cell.of(Money.ZERO),
                Cell.text("unpriced")), unpriced.subList(3, 8));
        assertEquals(Cell.text("≥ $24.00"), cells(model, "Total", "").get(5));
    }
}
