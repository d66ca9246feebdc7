package glidepath.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.Shown;
import glidepath.ui.shell.Pages;
import glidepath.units.Count;

/// Tables and figures leave the real window by keys and menus. 30,000 calls at $0.0008 are $24 a month, of which $12 are input.
@ScreenTest
class TablesTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        Plan plan = Shown.chat(Shown.grant("Credit", "60", ""))
                .plus(Fixtures.variant("third", "A third", Map.of(Levers.CALLS.at("chat"), Count.of(10_000))));
        desk = new Desk(plan, folder);
        OnScreen.open(desk, 1280, 800);
    }

    @Test
    void aFigureOnTopIsCopiedWithAllItsDigits(FxRobot robot) {
        focus(robot, "#per-task-card");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("0.0008", desk.copied.text);
        focus(robot, "#net-cash-card");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("228", desk.copied.text, "12 x 24 - 60");
        focus(robot, "#run-out-card");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("2027-03-16", desk.copied.text, "half of March is paid by the last $12");
    }

    @Test
    void theComparisonIsCopiedAsItIsShown(FxRobot robot) {
        focus(robot, "#compare");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        assertEquals("Scenario\tNet cash\tDifference\tPer task\tCredits end\tGross", desk.copied.text.lines().findFirst().orElseThrow());
        assertEquals("A third\t36\t-192\t0.0008\t2027-08-16\t96", desk.copied.text.lines().skip(2).findFirst().orElseThrow());
        assertTrue(desk.copied.html.contains("<td>-192</td>"), desk.copied.html);
    }

    @Thorough.Only
    @Test
    void oneFigureOfATableIsCopied(FxRobot robot) {
        focus(robot, "#compare");
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("-192", desk.copied.text);
    }

    /// $24 a month, of which $60 pay two months and half of the third.
    @Test
    void aFigureOfATableInAChartsPlaceIsCopied(FxRobot robot) {
        robot.interact(() -> robot.lookup("#months .twin-button").queryAs(ToggleButton.class).fire());
        focus(robot, "#months .table-view");
        robot.type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("24", desk.copied.text);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        assertTrue(desk.copied.text.lines().skip(3).findFirst().orElseThrow().startsWith("2027-03\t24\t"), desk.copied.text);
    }

    @Test
    void theBillIsSavedWithTheSourceOfEachPrice(FxRobot robot) throws IOException {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.BILL));
        Path file = folder.resolve("bill.csv");
        desk.chosen = Optional.of(file);
        robot.interact(() -> desk.files.exports().csv().set(CsvTable.separatedBy(';').withMark(true)));
        fire(robot, "#bill", "save-table");
        List<String> lines = Files.readAllLines(file);
        assertEquals("\uFEFFItem;Charge;Quantity;List rate;Amount;Credits;Left to pay;Counted in;Per;Source;Page;Checked;Evidence",
                lines.getFirst());
        String input = lines.stream().filter(line -> line.contains("Input tokens")).findFirst().orElseThrow();
        assertEquals("chat;Input tokens · Calls;24000000;0,5;12;12;0;tokens;MTok;test page;https://example.com/prices;2026-11-01;Confirmed", input);
    }

    /// Its rows are chosen, not its figures; one of them shows where the focus is before an arrow is pressed.
    @Test
    void theFirstRowOfTheBillHasTheFocusWithTheTable(FxRobot robot) {
        robot.interact(() -> desk.shell.pages().shown().set(Pages.BILL));
        focus(robot, "#bill");
        TableView<?> bill = robot.lookup("#bill").queryAs(TableView.class);
        assertEquals(0, bill.getFocusModel().getFocusedIndex());
        TableRow<?> row = bill.lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance).map(TableRow.class::cast)
                .filter(each -> each.getIndex() == 0).findFirst().orElseThrow();
        assertEquals(3, row.getBackground().getFills().size(), "a bar at its left end, below the row's ground");
    }

    @Thorough.Only
    @Test
    void whatIsToldIsCopiedAsText(FxRobot robot) {
        focus(robot, "#first-month-card");
        robot.type(KeyCode.ENTER);
        robot.clickOn("#reasons-copy");
        assertTrue(desk.copied.text.startsWith("First month: $24.00\n"), desk.copied.text);
        assertFalse(desk.copied.text.contains("null"), desk.copied.text);
    }

    private static void focus(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        robot.interact(node::requestFocus);
    }

    private static void fire(FxRobot robot, String table, String id) {
        TableView<?> view = robot.lookup(table).queryAs(TableView.class);
        MenuItem item = view.getContextMenu().getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
        robot.interact(item::fire);
    }
}
