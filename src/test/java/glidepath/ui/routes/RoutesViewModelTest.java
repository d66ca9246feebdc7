package glidepath.ui.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.ChartFigures.Figure;

import glidepath.units.Money;

class RoutesViewModelTest {

    /// 30,000 calls of 800 in at $3 and 200 out at $15 a million: 72 + 90 = 162 a month, 1,944 a year; $1,000 of credits.
    private static Session session() {
        Plan plan = Fixtures.plan(Fixtures.chat(Fixtures.LARGE));
        return new Session(plan.withAssumptions(plan.assumptions().plus(Grant.of("g", "Grant", Money.of("1000")))), Fixtures.CATALOG,
                Runnable::run);
    }

    private static RoutesViewModel shown(Session session) {
        var model = new RoutesViewModel(session, Messages.root(), Runnable::run);
        model.visible().set(true);
        session.showOn(model::show);
        return model;
    }

    private static RouteRow row(RoutesViewModel model, String name) {
        return model.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theSameWorkloadIsForecastInEachPlace() {
        RoutesViewModel model = shown(session());
        assertEquals(List.of("$162.00", "$162.00", "–"), texts(row(model, "First month")));
        assertEquals(List.of("$1,000.00", "$0.00", "–"), texts(row(model, "Credits used")));
        assertEquals(List.of("$944.00", "$1,944.00", "–"), texts(row(model, "Net cash")));
    }

    @Test
    void whatHasNoPriceIsUnpricedByTheTaskToo() {
        Plan plan = Fixtures.plan(Fixtures.chat(ModelId.parse("aws/acme.unknown")));
        RoutesViewModel model = shown(new Session(plan, Fixtures.CATALOG, Runnable::run));
        assertEquals("unpriced", texts(row(model, "First month")).getFirst());
        assertEquals("unpriced", texts(row(model, "Per successful task")).getFirst());
    }

    private static List<String> texts(RouteRow row) {
        return row.ways().stream().map(Figure::text).toList();
    }

    @Test
    void itLeavesAsATableOfNumbers() {
        Table table = shown(session()).table();
        assertEquals(List.of("", "Cloud", "Direct API", "Gateway"), table.columns());
        assertEquals(List.of(Cell.text("Net cash"), Cell.of(Money.of("944")), Cell.of(Money.of("1944")), Cell.text("–")), table.rows()
                .get(3));
    }

    @Test
    void whereItIsNotListedItSaysSo() {
        assertEquals("not in the catalog", row(shown(session()), "Model").cell(2));
    }

    @Test
    void factorsStandBesideTheFigures() {
        assertEquals(6, shown(session()).rows().stream().filter(row -> !row.figure() && !row.name().equals("Model")).count());
    }

    @Test
    void oneClickAddsTheOtherPlacesOnceAsVariants() {
        Session session = session();
        RoutesViewModel model = shown(session);
        model.addScenarios();
        model.addScenarios();
        assertEquals(2, session.plan().scenarios().size());
        assertEquals("At Maker", session.plan().scenarios().getLast().name());
        assertEquals(Map.of(Levers.MODEL.at("chat"), Fixtures.LARGE_DIRECT), session.plan().scenarios().getLast().differences());
        session.undo();
        assertEquals(1, session.plan().scenarios().size());
    }

    @Test
    void nothingIsForecastBeforeItIsOnTheScreen() {
        Session session = session();
        var model = new RoutesViewModel(session, Messages.root(), Runnable::run);
        model.visible().set(false);
        session.showOn(model::show);
        assertTrue(model.rows().isEmpty());
        model.visible().set(true);
        assertFalse(model.rows().isEmpty());
    }
}
