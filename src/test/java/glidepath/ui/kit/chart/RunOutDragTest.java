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
import glidepath.ui.Frame;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.odds.OddsViewModel;
import glidepath.ui.shell.Pages;
import glidepath.units.Money;

/// $100 of credits at $24 a month run out in May 2027; the mark of that day is dragged into July with the mouse.
@ScreenTest
class RunOutDragTest {

    @TempDir
    private Path home = Path.of("");

    @Test
    void draggingTheDayOnWhichCreditsRunOutAsksWhatWouldMakeThemLastUntilThen(FxRobot robot) throws Exception {
        var desk = new Desk(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("100")))),
                home);
        Scene scene = OnScreen.open(desk, 1000, 700);
        LineChartView chart = robot.from(scene.lookup("#runway")).lookup((Node node) -> node instanceof LineChartView)
                .queryAs(LineChartView.class);
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

    private static double markOf(LineChartView chart) {
        return chart.now().marks().stream().filter(mark -> mark.kind() == LineData.MarkKind.RUN_OUT).findFirst().orElseThrow().x();
    }

    /// Of the next frame: the chart may get another size with it.
    private static Point2D at(LineChartView chart, double month) {
        Frame.prepare(chart.getScene().getRoot());
        return chart.localToScreen(chart.plot().x(month), chart.getHeight() / 2);
    }
}
