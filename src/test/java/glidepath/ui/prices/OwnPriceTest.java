package glidepath.ui.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.Term;
import glidepath.plan.Levers;
import glidepath.ui.Desk;
import glidepath.ui.shell.Pages;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Own prices as a person enters them. [Fixtures#CHAT] costs $24 a month: 24M tokens in at $0.50, 6M out at $2.
class OwnPriceTest {

    @TempDir
    private Path home;
    private Desk desk;
    private final List<OwnPriceViewModel> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
        desk.shell.prices().own().askBy(asked::add);
    }

    private OwnPriceViewModel ask(ModelId model) {
        desk.shell.prices().own().ask(model);
        return asked.getLast();
    }

    private static RateField rate(OwnPriceViewModel form, String key) {
        return form.rates().shown().stream().filter(rate -> rate.id().equals(key)).findFirst().orElseThrow();
    }

    private Money firstMonth() {
        return desk.shown().shown().firstMonth().gross();
    }

    /// 24M in at $0.25 instead of $0.50 is $6 less.
    @Test
    void aRateInThePriceBookWinsAtOnceAndIsMarkedAndCanBeRemoved() {
        OwnPriceViewModel form = ask(Fixtures.SMALL);
        assertEquals("Own price of amazon.small", form.title());
        assertEquals("$0.50 / MTok", rate(form, "input_mtok").listed());
        rate(form, "input_mtok").entered().set("$0.25");
        form.source().set("contract 7");
        assertTrue(form.keep());
        assertEquals(Money.of("18"), firstMonth());
        assertTrue(Files.exists(home.resolve("prices.json")));
        PricesViewModel prices = prices();
        assertEquals("in use · own price", prices.rows().getFirst().marks());
        OwnPriceViewModel again = ask(Fixtures.SMALL);
        assertEquals("0.25", rate(again, "input_mtok").entered().get());
        assertEquals("$0.50 / MTok", rate(again, "input_mtok").listed());
        assertTrue(again.remove());
        assertEquals(Money.of("24"), firstMonth());
    }

    /// 24M in at $0.25 and 6M out at half of $2 are $12 in batches, and images can be priced where the catalog has none.
    @Test
    void ratesOfBatchesTiersAndOtherUnitsAreEnteredOneByOne() {
        OwnPriceViewModel form = ask(Fixtures.SMALL);
        assertEquals(List.of("Other units", "Batch", "Priority", "Flex", "Provisioned units"),
                List.copyOf(form.rates().further().keySet()));
        form.rates().show("Batch: Input tokens").entered().set("0.25");
        form.rates().show("Image output tokens").entered().set("30");
        form.rates().show("Provisioned unit, 1 month").entered().set("21.18");
        assertTrue(form.keep(), form.problem().get());
        OwnPriceViewModel again = ask(Fixtures.SMALL);
        assertEquals("0.25", rate(again, "batch-input_mtok").entered().get());
        assertEquals("30", rate(again, "output_image_mtok").entered().get());
        assertFalse(again.rates().further().getOrDefault("Batch", List.of()).contains("Batch: Input tokens"));
        var priced = desk.session.catalog().model(Fixtures.SMALL).orElseThrow();
        assertEquals("$21.18", priced.provisioned(Term.ONE_MONTH).orElseThrow().value().price().toString());
        desk.session.edit(Message.of("gesture.prices.own", "x"), plan -> plan.withAssumptions(plan.assumptions()
                .with(Levers.BATCH_SHARE.at(plan.assumptions().workloads().getFirst().id()), Percent.ALL)));
        assertEquals(Money.of("12"), firstMonth());
    }

    private PricesViewModel prices() {
        desk.shell.pages().shown().set(Pages.PRICES);
        return desk.shell.pages().model(Pages.PRICES);
    }

    @Test
    void aPriceInThePlanTravelsWithItAndCanBeUndone() {
        OwnPriceViewModel form = ask(Fixtures.SMALL);
        form.discount().set("50");
        form.place().set(UserPrices.Place.PLAN);
        assertTrue(form.keep());
        assertEquals(Money.of("12"), firstMonth());
        assertFalse(Files.exists(home.resolve("prices.json")));
        assertEquals(1, desk.session.plan().prices().own().size());
        desk.shell.history().undo();
        assertEquals(Money.of("24"), firstMonth());
    }

    @Test
    void aModelThatTheCatalogLacksNeedsANameAndTwoNumbers() {
        desk.shell.prices().own().askForNew("maker/Next 2");
        OwnPriceViewModel form = asked.getLast();
        assertTrue(form.isNew());
        assertEquals("Maker", form.newModel().seller().get().name());
        rate(form, "input_mtok").entered().set("1");
        rate(form, "output_mtok").entered().set("4");
        assertTrue(form.keep(), form.problem().get());
        PricesViewModel prices = prices();
        prices.query().set("next");
        assertEquals(List.of("maker/next-2"), prices.rows().stream().map(ModelRow::id).toList());
        assertEquals("$1.60", prices.rows().getFirst().cost());   // 800 x $1 + 200 x $4 a million, a thousand times
        prices.chosen().use("maker/next-2");
        assertEquals(Money.of("48"), firstMonth());   // 24M x $1 + 6M x $4
    }

    @Test
    void whatCannotBeUsedIsSaidAndNothingIsKept() {
        OwnPriceViewModel form = ask(Fixtures.SMALL);
        assertFalse(form.keep());
        assertEquals("No price and no discount is entered. Enter one, or close without", form.problem().get());
        rate(form, "input_mtok").entered().set("-1");
        assertFalse(form.keep());
        assertEquals("Input tokens cannot be below zero. Write 0 or more", form.problem().get());
        rate(form, "input_mtok").entered().set("");
        form.discount().set("100");
        assertFalse(form.keep());
        assertEquals("'100' is not a discount. Write 0 to less than 100", form.problem().get());
        form.discount().set("10");
        form.date().set("soon");
        assertFalse(form.keep());
        assertEquals("'soon' is not a date. Write it like 2026-11-30", form.problem().get());
        assertFalse(Files.exists(home.resolve("prices.json")));
        assertEquals(Money.of("24"), firstMonth());
    }

    @Test
    void aBrokenPriceBookIsToldAndNotWrittenOver() throws IOException {
        Path book = Files.writeString(home.resolve("prices.json"), "{\"format\": \"glidepath-price-");
        var form = new OwnPriceViewModel(desk.shell.prices().own(), Desk.WORDS,
                PricedSubject.of(Fixtures.CATALOG.model(Fixtures.SMALL).orElseThrow(), Desk.TODAY, Desk.TODAY),
                new NewModel(Fixtures.CATALOG, "", "aws"), java.util.Optional.empty(), UserPrices.Place.BOOK);
        rate(form, "input_mtok").entered().set("1");
        assertFalse(form.keep());
        assertTrue(form.problem().get().contains("is broken in line 1"), form.problem().get());
        assertEquals("{\"format\": \"glidepath-price-", Files.readString(book));
    }
}
