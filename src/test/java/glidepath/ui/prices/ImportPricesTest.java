package glidepath.ui.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Tables that are dropped on the window. The plan calls Sonnet 5 with 1,000,000 tokens in a month, at $2 a million.
class ImportPricesTest {

    private static final ModelId SONNET = ModelId.parse("anthropic/claude-sonnet-5");
    private static final Plan PLAN = Fixtures.plan(Fixtures.workload("w", SONNET, 1000, 1000, 0));
    private static final String TABLE = """
            {"claude-sonnet-5": {"litellm_provider": "anthropic", "input_cost_per_token": 4e-06, "output_cost_per_token": 1e-05},
             "claude-opus-5": {"litellm_provider": "anthropic", "input_cost_per_token": 5.5e-06, "output_cost_per_token": 2.5e-05},
             "claude-brand-new": {"litellm_provider": "anthropic", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06}}""";

    @TempDir
    private Path home;
    private Desk desk;
    private final List<ImportPricesViewModel> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new Desk(PLAN, home);
        desk.session.useCatalog(Catalogs.shipped());
        desk.shell.prices().imports().askBy(asked::add);
    }

    private ImportPricesViewModel drop(String text) throws IOException {
        desk.window.dropped().take(List.of(Files.writeString(home.resolve("table.json"), text)));
        return asked.getLast();
    }

    private Money firstMonth() {
        return desk.shown().shown().firstMonth().gross();
    }

    private static PriceOffer offer(ImportPricesViewModel model, String id) {
        return model.offers().stream().filter(offer -> offer.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void differencesAreShownFirstAndNothingIsTakenOver() throws IOException {
        ImportPricesViewModel found = drop(TABLE);
        assertEquals("LiteLLM price table. Prices the same: 2, different: 2, new models: 1", found.title());
        PriceOffer.Change first = found.rows().getFirst();
        assertEquals("Claude Sonnet 5: Input tokens, $2.00 / MTok to $4.00 / MTok, +100%, changes a price in use by more than 50 %",
                first.offer().name() + ": " + first.meter() + ", " + first.old() + " to " + first.now() + ", " + first.percent() + ", "
                        + first.note());
        assertEquals("+10%", found.rows().get(1).percent());
        assertEquals(Money.of("2"), firstMonth());
        assertFalse(Files.exists(home.resolve("prices.json")));
    }

    /// $2 a month over 12 months is $24; at $4 it is $48.
    @Test
    void aLargeChangeOfAPriceInUseNeedsItsOwnTickAndTellsItsEffect() throws IOException {
        ImportPricesViewModel found = drop(TABLE);
        assertEquals("Models ticked: 2 of 3 (1 must be ticked by itself)", found.taken().get());
        assertTrue(found.effect().get().startsWith("In the plan: $24.00 becomes $24.00"), found.effect().get());
        found.tick(true);
        assertFalse(offer(found, SONNET.toString()).taken().get());
        offer(found, SONNET.toString()).taken().set(true);
        assertTrue(found.effect().get().startsWith("In the plan: $24.00 becomes $48.00 (+$24.00)"), found.effect().get());
        assertTrue(found.take());
        assertEquals(Money.of("4"), firstMonth());
    }

    /// The plan's own $1 stays in force, whatever is taken over.
    @Test
    void whereAnOwnPriceWinsTheTableSaysSoAndChangesNothing() throws IOException {
        desk.session.editOnce(Message.of("gesture.prices.own", SONNET), plan -> plan.withPrices(plan.prices().with(new OwnPrice(SONNET, "",
                new TreeMap<>(Map.of(Meter.INPUT, Fixtures.flat("1"))), Percent.ZERO, "", "", Desk.TODAY))));
        ImportPricesViewModel found = drop(TABLE);
        assertEquals("changes a price in use by more than 50 %; the own price of $1.00 / MTok stays in force",
                found.rows().getFirst().note());
        offer(found, SONNET.toString()).taken().set(true);
        assertTrue(found.effect().get().startsWith("In the plan: $12.00 becomes $12.00"), found.effect().get());
        assertTrue(found.take());
        assertEquals(Money.of("1"), firstMonth());
    }

    @Test
    void aBrokenPriceBookIsToldBeforeATableIsRead() throws IOException {
        Files.writeString(home.resolve("prices.json"), "{\"own\": [");
        desk.window.dropped().take(List.of(Files.writeString(home.resolve("table.json"), TABLE)));
        assertEquals(List.of(), asked);
        assertTrue(desk.said.getLast().contains("The price book"), desk.said.toString());
    }

    @Test
    void pricesOfAModelAreTickedOneByOne() throws IOException {
        ImportPricesViewModel found = drop(TABLE.replace("\"output_cost_per_token\": 1e-05", "\"output_cost_per_token\": 1.2e-05"));
        PriceOffer sonnet = offer(found, SONNET.toString());
        PriceOffer.Change output = sonnet.changes().stream().filter(change -> change.meter().equals("Output tokens")).findFirst()
                .orElseThrow();
        output.taken().set(true);
        assertFalse(sonnet.taken().get());
        assertTrue(sonnet.partly().get());
        assertTrue(found.take());
        var card = desk.session.catalog().model(SONNET).orElseThrow().on(Desk.TODAY);
        assertEquals(Money.of("2"), card.price(Meter.INPUT).base());
        assertEquals(Money.of("12"), card.price(Meter.OUTPUT).base());
        sonnet.changes().forEach(change -> change.taken().set(true));
        assertTrue(sonnet.taken().get());
    }

    /// Opus 4.1 stands in the table without a price, as many models do.
    @Test
    void aModelOfWhichTheTableTellsNoPriceIsNeitherTickedNorTakenOver() throws IOException {
        ImportPricesViewModel found = drop(TABLE.replaceFirst("\\{", "{\"claude-opus-4-1\": {\"litellm_provider\": \"anthropic\"},"));
        assertEquals("Models ticked: 2 of 3 (1 must be ticked by itself)", found.taken().get());
        found.tick(false);
        assertEquals("Models ticked: 0 of 3 (1 must be ticked by itself)", found.taken().get());
    }

    /// Nobody knows what it costs: not $0.
    @Test
    void theEffectOnAPlanWithoutPricesIsNoAmount() throws IOException {
        desk = new Desk(Fixtures.plan(Fixtures.workload("w", ModelId.parse("aws/unknown"), 1000, 1000, 0)), home);
        desk.session.useCatalog(Catalogs.shipped());
        desk.shell.prices().imports().askBy(asked::add);
        assertTrue(drop(TABLE).effect().get().startsWith("In the plan: unpriced becomes unpriced over its months\n"), asked.getLast().effect().get());
    }

    @Test
    void aRowIsTickedAndNoLonger() throws IOException {
        ImportPricesViewModel found = drop(TABLE);
        PriceOffer.Change opus = found.rows().get(1);
        PriceOffer.Change fresh = found.rows().get(2);
        opus.tick();
        fresh.tick();
        assertFalse(opus.taken().get());
        assertEquals("Models ticked: 0 of 3 (1 must be ticked by itself)", found.taken().get());
        opus.tick();
        fresh.tick();
        assertEquals("Models ticked: 2 of 3 (1 must be ticked by itself)", found.taken().get());
    }

    @Test
    void someOrNoneCanBeTakenOver() throws IOException {
        ImportPricesViewModel found = drop(TABLE);
        found.tick(false);
        assertTrue(found.take());
        assertFalse(Files.exists(home.resolve("prices.json")));
        offer(found, "anthropic/claude-brand-new").taken().set(true);
        assertTrue(found.take());
        assertTrue(desk.session.catalog().model(ModelId.parse("anthropic/claude-brand-new")).isPresent());
        assertEquals(Money.of("2"), firstMonth());
    }

    @Test
    void whatIsNoTableIsToldInASentence() throws IOException {
        desk.shell.prices().imports().read(Files.writeString(home.resolve("page.json"), "<!DOCTYPE html><html>Not found</html>"));
        desk.shell.prices().imports().read(Files.writeString(home.resolve("cut.json"), TABLE.substring(0, 200)));
        assertEquals(List.of(), asked);
        assertEquals("page.json is not a price table that can be used. Nothing has changed.\nIt is a web page, not a price table. Fetch "
                + "the file that the page offers, not the page.",
                desk.told.getFirst());
        assertTrue(desk.told.getLast().startsWith("cut.json is not a price table that can be used. Nothing has changed.\nLine 2 is broken"),
                desk.told.getLast());
        assertEquals(Money.of("2"), firstMonth());
        assertFalse(Files.exists(home.resolve("prices.json")));
    }

    @Test
    void plansThatAreDroppedAreStillOpened() throws IOException {
        Path plan = Files.writeString(home.resolve("chat.json"), glidepath.files.PlanJson.write(Fixtures.CHAT));
        desk.window.dropped().take(List.of(plan));
        assertEquals("Test", desk.session.plan().name());
        assertEquals(List.of(), asked);
    }

    /// Priced when Sonnet 5 cost $2; now it costs $4: $24 more in 12 months.
    @Test
    void aPlanPricedWithAnotherCatalogTellsTheDifferenceByCause() throws IOException {
        desk.chosen = java.util.Optional.of(home.resolve("plan.glidepath"));
        assertTrue(desk.files.saveAs());
        assertEquals("", desk.shell.prices().since().sentence().get());
        ImportPricesViewModel found = drop(TABLE);
        offer(found, SONNET.toString()).taken().set(true);
        found.take();
        PricesSinceViewModel since = desk.shell.prices().since();
        assertEquals("The plan was last priced with Glidepath catalog of Nov 10, 2026; now it is priced with Glidepath catalog with own "
                + "prices of Nov 10, 2026",
                since.sentence().get());
        assertTrue(since.causes().get().startsWith("In the plan: $24.00 becomes $48.00 (+$24.00) over its months\n  "
                + "anthropic/claude-sonnet-5: +$24.00\n"), since.causes().get());
        since.accept();
        assertEquals("", since.sentence().get());
        desk.shell.history().undo();
        assertFalse(since.sentence().get().isEmpty());
    }
}
