package glidepath.ui.shell;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.Frame;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.units.Count;
import glidepath.units.Money;

/// Numbers that are asked why: $24 a month, of which a grant pays $60 in all; a variant with twice the calls.
@ScreenTest
class ReasonsTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Scene scene;

    @BeforeEach
    void open() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Pilot", Money.of("60"))))
                .plus(Fixtures.variant("twice", "Twice", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));
        desk = new Desk(plan, folder);
        scene = OnScreen.open(desk, 1280, 760);
    }

    /// All texts of the pop-over, once it is there.
    private static List<String> told() throws TimeoutException {
        waitFor(30, SECONDS, () -> reasons() != null);
        return labels(reasons()).toList();
    }

    private static Parent reasons() {
        return (Parent) OnScreen.seen(() -> Window.getWindows().stream().filter(Window::isShowing)
                .map(window -> window.getScene().lookup("#reasons"))
                .filter(Objects::nonNull).findFirst().orElse(null));
    }

    private static Stream<String> labels(Node node) {
        return node instanceof Label label ? Stream.of(label.getText())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ReasonsTest::labels) : Stream.empty();
    }

    private static void awaitClosed() throws TimeoutException {
        waitFor(30, SECONDS, () -> reasons() == null);
    }

    @Test
    void aFigureTellsTheEnginesFormulaPriceSourceAndPayer(FxRobot robot) throws TimeoutException {
        robot.clickOn("#first-month-card");
        List<String> told = told();
        assertEquals(List.of("First month: $24.00", "On demand: $24.00", "$24.00 charges − $24.00 credits + $0.00 tax = $0.00"),
                told.subList(0, 3));
        assertTrue(told.containsAll(List.of("30,000 calls × 800 input tokens", "= 24,000,000 tokens × $0.50 / MTok", "= $12.00",
                "test page, checked Nov 1, 2026", "Confirmed", "paid by Pilot: $12.00")), told.toString());
    }

    @Test
    void escapeClosesItAndGivesTheFocusBack(FxRobot robot) throws TimeoutException {
        Node card = scene.lookup("#net-cash-card");
        robot.interact(card::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals("Net cash, 12 months: $228.00", told().getFirst());   // 288 - 60
        robot.type(KeyCode.ESCAPE);
        awaitClosed();
        assertEquals(card, scene.getFocusOwner());
    }

    @Thorough.Only
    @Test
    void itGivesWayToAMenuWhoseArrowsItWouldTake(FxRobot robot) throws Exception {
        robot.clickOn("#net-cash-card");
        told();
        robot.press(KeyCode.ALT).press(KeyCode.F).release(KeyCode.F).release(KeyCode.ALT);
        awaitClosed();
        OnScreen.await("true", () -> String.valueOf(((MenuBar) scene.lookup(".menu-bar")).getMenus().getFirst().isShowing()));
        robot.type(KeyCode.ESCAPE);
    }

    /// Escape closed it first, and the palette stayed; Tab led behind the palette.
    @Test
    void itGivesWayToThePaletteWhichKeepsTheFocus(FxRobot robot) throws Exception {
        robot.clickOn("#net-cash-card");
        told();
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        awaitClosed();
        OnScreen.await("palette-query", () -> OnScreen.focused(scene));
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("palette-query", OnScreen.focused(scene));
        robot.type(KeyCode.ESCAPE);
        OnScreen.await("net-cash-card", () -> OnScreen.focused(scene));
    }

    @Test
    void itsLinkOpensTheBillThatTellsMore(FxRobot robot) throws TimeoutException {
        robot.clickOn("#net-cash-card");
        told();
        robot.clickOn("#reasons-bill");
        awaitClosed();
        assertEquals(Pages.BILL, desk.shell.pages().shown().get());
        assertEquals("$288.00 charges − $60.00 credits + $0.00 tax = $228.00", desk.shell.pages().model(Pages.BILL).summary().get());
    }

    @Test
    void aCellOfTheComparisonTellsOnAClickAndOnEnter(FxRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#compare").queryAs(TableView.class);
        robot.clickOn(cell(table, 1, 2));
        assertEquals("Twice · Difference: +$288", told().getFirst());
        assertTrue(told().contains("Volume: Calls: +$288.00"), told().toString());
        robot.type(KeyCode.ESCAPE);
        awaitClosed();

        robot.type(KeyCode.LEFT).type(KeyCode.ENTER);
        assertEquals("Twice · Net cash: $516", told().getFirst());   // 576 - 60
    }

    private static Node cell(TableView<?> table, int row, int column) throws Exception {
        OnScreen.await("painted", () -> find(table, row, column).map(_ -> "painted").orElse("not yet"));
        return OnScreen.seen(() -> find(table, row, column).orElseThrow());
    }

    /// Of the next frame, which may put others in the places of the cells that stand now.
    private static Optional<Node> find(TableView<?> table, int row, int column) {
        Frame.prepare(table.getScene().getRoot());
        Set<Node> cells = table.lookupAll(".table-cell");
        return cells.stream().filter(node -> node instanceof TableCell<?, ?> cell && cell.getIndex() == row
                && cell.getTableColumn() == table.getVisibleLeafColumn(column)).findFirst();
    }

    @Test
    void aMonthOfTheRunwayTellsOnEnter(FxRobot robot) throws TimeoutException {
        Node chart = scene.lookup("#runway .time-chart");
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        List<String> told = told();
        assertEquals("Feb 2027: Baseline", told.getFirst());
        assertEquals("Pilot: $36.00 at the start of the month, $24.00 pays charges, $0.00 expires unused and $12.00 is left", told.get(1));
    }

    @Test
    void arrowsChangeThePageAndF6ThePane(FxRobot robot) {
        robot.interact(scene.lookup("#show-overview")::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Pages.BILL, desk.shell.pages().shown().get());

        robot.interact(scene.lookup("#chat-demand-calls")::requestFocus);
        robot.type(KeyCode.F6);
        assertEquals("first-month-card", scene.getFocusOwner().getId());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("chat-demand-calls", scene.getFocusOwner().getId());
    }
}
