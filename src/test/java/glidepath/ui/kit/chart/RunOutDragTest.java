package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.odds.OddsViewModel;
import glidepath.ui.shell.Pages;
import glidepath.units.Money;

/// $100 of credits at $24 a month run out in May 2027; the mark of that day is dragged into July with the mouse, and a month is pointed at.
@ScreenTest
class RunOutDragTest {

    /// How far its shadow reaches.
    private static final double SHADE = 6;
    private static final double LOW = 110;

    @TempDir
    private Path home = Path.of("");

    @Test
    void draggingTheDayOnWhichCreditsRunOutAsksWhatWouldMakeThemLastUntilThen(FxRobot robot) throws Exception {
        var desk = desk();
        LineChartView chart = chartOf(robot, OnScreen.open(desk, 1000, 700));
        robot.moveTo(OnScreen.seen(() -> at(chart, markOf(chart))));
        assertEquals(Cursor.H_RESIZE, OnScreen.seen(chart::getCursor), "it can be taken hold of");
        robot.press(MouseButton.PRIMARY).moveTo(OnScreen.seen(() -> at(chart, 5.5))).moveTo(OnScreen.seen(() -> at(chart, 6.5)))
                .release(MouseButton.PRIMARY);
        OddsViewModel odds = desk.shell.pages().model(Pages.ODDS);
        OnScreen.await("odds", () -> desk.shell.pages().shown().get().key());
        String day = OnScreen.seen(() -> odds.seek().asked().day().get());
        assertTrue(day.startsWith("Jul 1") && day.endsWith("2027"), day);
        assertFalse(OnScreen.seen(() -> odds.seek().rows().isEmpty()), "each input says what it would have to be");
    }

    @Test
    void whatIsReadAtAMonthIsNotCoveredByWhatStandsBelowALowChart(FxRobot robot) throws Exception {
        LineChartView chart = chartOf(robot, OnScreen.open(desk(), 1000, 700));
        OnScreen.seen(() -> {
            chart.setMinHeight(LOW);
            chart.setMaxHeight(LOW);
            return chart;
        });
        OnScreen.await(String.valueOf(LOW), () -> String.valueOf(chart.getHeight()));
        robot.moveTo(OnScreen.seen(() -> at(chart, 5.5)));
        Readout readout = robot.from(chart).lookup((Node node) -> node instanceof Readout).queryAs(Readout.class);
        OnScreen.await("true", () -> String.valueOf(readout.isVisible()));
        assertTrue(OnScreen.seen(() -> readout.getBoundsInParent().getMaxY() <= chart.getHeight() + SHADE), "it ends with the chart");
        assertTrue(OnScreen.seen(() -> readout.getHeight() + chart.plot().top() > chart.getHeight()), "the chart is too low for it");
    }

    private Desk desk() {
        return new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("100")))), home);
    }

    private static LineChartView chartOf(FxRobot robot, Scene scene) {
        return robot.from(scene.lookup("#runway")).lookup((Node node) -> node instanceof LineChartView).queryAs(LineChartView.class);
    }

    private static double markOf(LineChartView chart) {
        return chart.now().marks().stream().filter(mark -> mark.kind() == LineData.MarkKind.RUN_OUT).findFirst().orElseThrow().x();
    }

    private static Point2D at(LineChartView chart, double month) {
        return chart.localToScreen(chart.plot().x(month), chart.getHeight() / 2);
    }
}
