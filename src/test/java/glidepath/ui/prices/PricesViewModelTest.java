package glidepath.ui.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.shell.Pages;
import glidepath.units.Message;

/// The list of models for [Fixtures#CHAT]: calls of 800 tokens in and 200 out.
class PricesViewModelTest {

    @TempDir
    private Path home;
    private Desk desk;
    private PricesViewModel prices;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
        desk.shell.pages().shown().set(Pages.PRICES);
        prices = desk.shell.pages().model(Pages.PRICES);
    }

    private List<String> ids() {
        return prices.rows().stream().map(ModelRow::id).toList();
    }

    private ModelRow row(ModelId id) {
        return prices.rows().stream().filter(row -> row.id().equals(id.toString())).findFirst().orElseThrow();
    }

    /// Small: 800 x $0.50 + 200 x $2 a million = $0.0008 a call. Large: 800 x $3 + 200 x $15 = $0.0054, 575 % more.
    @Test
    void eachModelTellsWhatThisWorkloadsCallsCostOnIt() {
        assertEquals("3 of 3 models; cost of 1,000 calls of chat (800 tokens in, 200 out)", prices.summary().get());
        assertEquals("$0.8000", row(Fixtures.SMALL).cost());
        assertEquals("$5.40", row(Fixtures.LARGE).cost());
        assertEquals("+575%", row(Fixtures.LARGE).against());
        assertEquals("$3.00", row(Fixtures.LARGE).input());
        assertEquals("in use", row(Fixtures.SMALL).marks());
        assertTrue(row(Fixtures.SMALL).current());
    }

    /// Input at $0.10 and output at $20: 800 x $0.10 + 200 x $20 a million = $4.08 a thousand, between the others, though its input is
    /// cheapest.
    @Test
    void theListIsSortedByCostForTheseTokensAndNotByListPrice() {
        ModelId chatty = ModelId.parse("maker/chatty");
        var models = new java.util.ArrayList<>(Fixtures.CATALOG.models().values());
        models.add(Fixtures.model(chatty, "Maker API", Map.of(Meter.INPUT, Fixtures.flat("0.10"), Meter.OUTPUT, Fixtures.flat("20"))));
        desk.session.useCatalog(PriceCatalog.of("more", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), models,
                List.of()));
        prices.sort(ModelOrder.COST, false);
        assertEquals(List.of(Fixtures.SMALL.toString(), chatty.toString(), Fixtures.LARGE.toString(), Fixtures.LARGE_DIRECT.toString()),
                ids());
        prices.sort(ModelOrder.INPUT, false);
        assertEquals(chatty.toString(), ids().getFirst());
        prices.sort(ModelOrder.COST, true);
        assertEquals(Fixtures.SMALL.toString(), ids().getLast());
    }

    /// Claude 3 stands before Claude Haiku by name, and is no longer one to begin with.
    @Test
    void whatIsOnOfferStandsBeforeWhatIsDeprecated() {
        desk.session.useCatalog(Catalogs.shipped());
        desk.session.edit(Message.of("gesture.add"), plan -> plan.with(Plan.BASELINE, Levers.MODEL.at("chat"),
                ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0")));
        List<ModelRow> beside = prices.rows().stream().skip(1).filter(row -> row.provider().equals("Amazon Bedrock") && !row.cost().equals("–"))
                .toList();
        int first = beside.indexOf(beside.stream().filter(row -> row.marks().contains("Deprecated")).findFirst().orElseThrow());
        assertTrue(first > 50, "first deprecated: " + beside.get(first));
        assertTrue(beside.stream().skip(first).limit(10).noneMatch(row -> row.marks().isEmpty()), beside.get(first).toString());
    }

    @Test
    void slipsAreForgiven() {
        prices.query().set("amazn smal");
        assertEquals(List.of(Fixtures.SMALL.toString()), ids());
        prices.query().set("nothing like it");
        assertEquals(List.of(), ids());
    }

    @Test
    void filtersNarrowTheList() {
        ModelFilters.Filter providers = prices.filters().getFirst();
        prices.narrow(providers, providers.options().stream().filter(option -> option.name().equals("Maker")).findFirst().orElseThrow());
        assertEquals(List.of(Fixtures.LARGE_DIRECT.toString()), ids());
        prices.narrow(providers, providers.options().getFirst());
        assertEquals(3, ids().size());
        ModelFilters.Filter ages = prices.filters().getLast();
        prices.narrow(ages, ages.options().get(1));
        assertEquals(List.of(), ids(), "read on 1 November, 61 days before");
        prices.narrow(ages, ages.options().get(2));
        assertEquals(3, ids().size());
    }

    @Test
    void theModelInUseIsToldUntilAnotherIsChosen() {
        assertEquals(Fixtures.SMALL.toString(), prices.chosen().details().get().orElseThrow().id());
        prices.select(List.of(Fixtures.LARGE.toString()));
        assertEquals(Fixtures.LARGE.toString(), prices.chosen().details().get().orElseThrow().id());
    }

    @Test
    void theChosenModelTellsEachRateWithItsSource() {
        prices.select(List.of(Fixtures.LARGE.toString()));
        ModelDetails details = prices.chosen().details().get().orElseThrow();
        assertEquals(List.of("Input tokens $3.00 / MTok", "Cache reads $0.30 / MTok", "Cache writes $3.75 / MTok",
                "Output tokens $15.00 / MTok"),
                details.rates().stream().map(rate -> rate.name() + " " + rate.price()).toList());
        assertEquals("test page, checked Nov 1, 2026", details.rates().getFirst().proof().origin());
        assertEquals(List.of(), prices.chosen().comparison().get().lines());
    }

    @Test
    void severalChosenModelsStandSideBySide() {
        prices.select(List.of(Fixtures.LARGE.toString(), Fixtures.SMALL.toString()));
        ModelComparison comparison = prices.chosen().comparison().get();
        assertEquals(List.of("maker.large at Amazon Bedrock", "amazon.small at Amazon Bedrock"), comparison.names());
        assertEquals(List.of("$5.40", "$0.8000"), comparison.lines().getFirst().cells());
        assertEquals(1, comparison.lines().getFirst().best().orElseThrow());
        assertEquals(List.of("$0.30 / MTok", "$0.50 / MTok"), line(comparison, "Cache reads").cells(),
                "cached tokens without a rate of their own cost as fresh ones");
        assertEquals(List.of("unknown", "unknown"), line(comparison, "Context window").cells());
        assertTrue(prices.chosen().details().get().isEmpty());
    }

    private static ModelComparison.Line line(ModelComparison comparison, String name) {
        return comparison.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private ModelId model(String scenario) {
        return desk.session.plan().assumptions(scenario).get(Levers.MODEL.at("chat"));
    }

    @Test
    void aModelIsUsedInTheChosenScenarioInOneStep() {
        prices.chosen().use(Fixtures.LARGE.toString());
        assertEquals(Fixtures.LARGE, model("baseline"));
        assertEquals("in use", row(Fixtures.LARGE).marks());
        desk.shell.history().undo();
        assertEquals(Fixtures.SMALL, model("baseline"));
    }

    @Test
    void aModelIsAddedAsAScenario() {
        prices.chosen().addScenario(Fixtures.LARGE.toString());
        assertEquals(Fixtures.SMALL, model("baseline"));
        assertEquals(Fixtures.LARGE, model(desk.session.selected()));
        assertEquals("maker.large", desk.session.plan().scenario(desk.session.selected()).name());
        desk.shell.history().undo();
        assertEquals(1, desk.session.plan().scenarios().size());
    }
}
