package glidepath.ui.kit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.ui.OnScreen;
import glidepath.ui.kit.Theme;

/// Where shapes and labels stand, on a screen that nobody sees.
class ChartLayoutTest {

    private static final int MONTHS = 24;

    @BeforeAll
    static void startToolkit() throws Exception {
        OnScreen.start();
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    private static <R extends Region> R laidOut(R chart, double width, double height) {
        var root = new Pane(chart);
        root.setStyle("-fx-font-size: 13px;");
        Theme.paper(new Scene(root, width, height));
        chart.resize(width, height);
        settle(chart);
        return chart;
    }

    private static void settle(Region chart) {
        chart.getScene().getRoot().applyCss();
        chart.layout();
    }

    private static List<Node> shown(Region chart, String style) {
        return chart.lookupAll("." + style).stream().filter(node -> node.isVisible() && node.getStyleClass().contains(style)).toList();
    }

    private static List<Bounds> bounds(Region chart, String style) {
        return shown(chart, style).stream().map(node -> chart.sceneToLocal(node.localToScene(node.getLayoutBounds()))).toList();
    }

    private static LineChartView lines(int scenarios, List<LineData.Mark> marks) {
        List<LineData.Line> lines = IntStream.range(0, scenarios).mapToObj(i -> new LineData.Line("Scenario number " + i, "" + i, i,
                i == 0 ? LineData.LineKind.CHOSEN : LineData.LineKind.OTHER,
                        List.of(new LineData.Point(0, 1_000), new LineData.Point(6 + i, 0), new LineData.Point(MONTHS, 0)))).toList();
        var data = new LineData(months(), List.of(), lines, marks, value -> "$" + (int) value, figures(), "a sentence");
        return new LineChartView(new SimpleObjectProperty<>(data), new SimpleObjectProperty<>(false));
    }

    private static List<String> months() {
        return IntStream.range(0, MONTHS).mapToObj(i -> "Mon " + (10 + i)).toList();
    }

    private static ChartFigures figures() {
        return new ChartFigures(List.of("Month", "Charges"), months().stream().map(month -> List.of(month, "$1")).toList());
    }

    private static void assertApart(List<Bounds> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bounds one = all.get(i);
                Bounds other = all.get(j);
                var smaller = new BoundingBox(one.getMinX() + 1, one.getMinY() + 1, Math.max(0, one.getWidth() - 2),
                        Math.max(0, one.getHeight() - 2));
                assertFalse(smaller.intersects(other), () -> one + " meets " + other);
            }
        }
    }

    private static void assertInside(List<Bounds> all, Region chart) {
        all.forEach(box -> assertTrue(box.getMinX() >= -0.5 && box.getMaxX() <= chart.getWidth() + 0.5 && box.getMinY() >= -0.5
                && box.getMaxY() <= chart.getHeight() + 0.5, () -> box + " outside " + chart.getWidth() + " x " + chart.getHeight()));
    }

    @ParameterizedTest
    @CsvSource({"260, 160", "420, 200", "680, 310", "1600, 900"})
    void labelsAreInsideAndMeetNoOthers(double width, double height) {
        onScreen(() -> {
            var marks = List.of(new LineData.Mark(4, "Bedrock pilot expires on Mar 31, 2027", LineData.MarkKind.EXPIRY),
                    new LineData.Mark(6.2, "Credits run out on Jun 6, 2027", LineData.MarkKind.RUN_OUT),
                            new LineData.Mark(24, "Portfolio expires", LineData.MarkKind.EXPIRY));
            LineChartView chart = laidOut(lines(8, marks), width, height);
            for (String style : List.of("chart-name", "chart-axis", "chart-mark-name")) {
                assertApart(bounds(chart, style));
                assertInside(bounds(chart, style), chart);
            }
            assertEquals(3, shown(chart, "chart-mark-name").size());
            assertEquals(width > 380 ? 8 : 0, shown(chart, "chart-name").size());
            return null;
        });
    }

    @Test
    void marksStandAtTheirDaysAndLinesEndWhereTheirPointsDo() {
        onScreen(() -> {
            LineChartView chart = laidOut(lines(1, List.of(new LineData.Mark(6, "Out", LineData.MarkKind.RUN_OUT))), 700, 300);
            Plot plot = chart.plot();
            Line mark = (Line) shown(chart, "chart-mark").getFirst();
            assertEquals(plot.left() + plot.width() / 4, mark.getStartX(), 1);
            Path path = (Path) shown(chart, "chart-line").getFirst();
            assertEquals(plot.left(), assertInstanceOf(MoveTo.class, path.getElements().getFirst()).getX(), 1e-9);
            LineTo zero = assertInstanceOf(LineTo.class, path.getElements().get(1));
            assertEquals(plot.left() + plot.width() / 4, zero.getX(), 1e-9);
            assertEquals(plot.bottom(), zero.getY(), 1e-9);
            return null;
        });
    }

    @Test
    void shapesStayTheSameWhenTheDataChanges() {
        onScreen(() -> {
            var data = new SimpleObjectProperty<>(lines(3, List.of()).now());
            LineChartView chart = laidOut(new LineChartView(data, new SimpleObjectProperty<>(false)), 700, 300);
            List<Node> before = shown(chart, "chart-line");
            data.set(lines(2, List.of()).now());
            chart.layout();
            assertEquals(before.subList(0, 2), shown(chart, "chart-line"));
            return null;
        });
    }

    /// Below a chart stands another card, which would lie over what hangs out.
    @Test
    void inALowChartTheReadoutEndsWhereTheChartDoes() {
        onScreen(() -> {
            List<String> nine = Collections.nCopies(9, "$1");
            var data = new LineData(months(), List.of(), List.of(new LineData.Line("Line", "0", 0, LineData.LineKind.CHOSEN,
                    List.of(new LineData.Point(0, 1_000), new LineData.Point(MONTHS, 0)))), List.of(), value -> "$" + (int) value,
                    new ChartFigures(nine, Collections.nCopies(MONTHS, nine)), "a sentence");
            LineChartView chart = laidOut(new LineChartView(new SimpleObjectProperty<>(data), new SimpleObjectProperty<>(false)), 700, 110);
            press(chart, KeyCode.RIGHT);
            assertTrue(bounds(chart, "chart-readout").getFirst().getHeight() > 110, "it is higher than the chart");
            assertTrue(bounds(chart, "chart-readout").getFirst().getMaxY() <= 111, bounds(chart, "chart-readout").toString());
            return null;
        });
    }

    @Test
    void arrowKeysReadOutMonthsAndPlusZoomsIn() {
        onScreen(() -> {
            LineChartView chart = laidOut(lines(1, List.of()), 700, 300);
            press(chart, KeyCode.RIGHT);
            press(chart, KeyCode.RIGHT);
            assertEquals(1, chart.pointed());
            assertEquals("Mon 11 $1", chart.getAccessibleHelp());
            assertInside(bounds(chart, "chart-readout"), chart);
            press(chart, KeyCode.PLUS);
            assertEquals(MONTHS / 1.25, chart.plot().to() - chart.plot().from(), 1e-9);
            press(chart, KeyCode.END);
            assertEquals(MONTHS, chart.plot().to(), 1e-9);
            press(chart, KeyCode.DIGIT0);
            assertEquals(MONTHS, chart.plot().to() - chart.plot().from(), 1e-9);
            return null;
        });
    }

    private static void press(Region chart, KeyCode key) {
        chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        settle(chart);
    }

    private static StackChartView bars() {
        List<StackData.Part> parts = List.of(new StackData.Part("On demand", 0, false, IntStream.range(0, MONTHS).mapToObj(i -> 100.0 + i)
                .toList()),
                new StackData.Part("Batch", 5, false, IntStream.range(0, MONTHS).mapToObj(_ -> 50.0).toList()),
                new StackData.Part("Failed attempts", 4, true, IntStream.range(0, MONTHS).mapToObj(_ -> 1.0).toList()));
        var paid = new StackData.Part("Paid by credits", 7, false, IntStream.range(0, MONTHS).mapToObj(i -> i < 5 ? 150.0 : 0.0).toList());
        return new StackChartView(new SimpleObjectProperty<>(new StackData(months(), parts, paid, 2, value -> "$" + (int) value, figures(),
                "a sentence")),
                new SimpleObjectProperty<>(true), Choice.NONE);
    }

    @ParameterizedTest
    @CsvSource({"200, 160", "260, 200", "420, 300", "1600, 900"})
    void barsStandOnEachOtherAndTheirNamesMeetNoOthers(double width, double height) {
        onScreen(() -> {
            StackChartView chart = laidOut(bars(), width, height);
            List<Rectangle> first = shown(chart, "chart-bar").stream().map(Rectangle.class::cast)
                    .sorted(Comparator.comparing(Rectangle::getX)).limit(3)
                    .sorted(Comparator.comparing(Rectangle::getY).reversed()).toList();
            assertEquals(chart.plot().bottom(), first.get(0).getY() + first.get(0).getHeight(), 1);
            assertEquals(first.get(0).getY(), first.get(1).getY() + first.get(1).getHeight(), 1e-9);
            assertEquals(4, shown(chart, "chart-name").size());
            assertApart(bounds(chart, "chart-name"));
            assertInside(bounds(chart, "chart-name"), chart);
            return null;
        });
    }

    @Test
    void aTableStandsInForAChart() {
        onScreen(() -> {
            LineChartView chart = lines(1, List.of());
            var twin = laidOut(new ChartOrTable(chart, new SimpleObjectProperty<>(chart.now()), "table", "chart"), 400, 300);
            twin.toggle().fire();
            TableView<?> table = assertInstanceOf(TableView.class, twin.getCenter());
            assertEquals(MONTHS, table.getItems().size());
            assertEquals("$1", table.getColumns().get(1).getCellData(3));
            twin.toggle().fire();
            assertEquals(twin.getCenter(), chart.getParent().getParent());
            return null;
        });
    }

    @Test
    void aTableLeavesOutWhatHasNothingToSayAndKeepsFiguresUnderTheirHeadings() {
        onScreen(() -> {
            var data = new SimpleObjectProperty<>(stepData(new ChartFigures(List.of("Lever", "Tax", "Change"),
                    List.of(List.of("Calls", "", "$3")))));
            var twin = laidOut(new ChartOrTable(new StepChartView(data, new SimpleObjectProperty<>(false)), data, "table", "chart"), 400,
                    300);
            twin.toggle().fire();
            TableView<?> table = assertInstanceOf(TableView.class, twin.getCenter());
            assertEquals(List.of("Lever", "Change"), table.getColumns().stream().map(column -> column.getText()).toList());
            assertEquals("$3", table.getColumns().get(1).getCellData(0));
            data.set(stepData(new ChartFigures(List.of("Lever", "Change"), List.of(List.of("Calls", "$4")))));
            assertEquals("$4", table.getColumns().get(1).getCellData(0));
            return null;
        });
    }

    private static StepData stepData(ChartFigures figures) {
        return new StepData(List.of(), Double::toString, figures, "a sentence");
    }

    @Test
    void waterfallBarsBeginWhereTheLastOneEnded() {
        onScreen(() -> {
            var data = new StepData(List.of(new StepData.Step("A", 0, 200, "$200", "0"), new StepData.Step("Calls", 200, 500, "+$300", "4"),
                    new StepData.Step("Batch", 500, 400, "-$100", "2"), new StepData.Step("B", 0, 400, "$400", "1")), Double::toString,
                            ChartFigures.NONE, "a sentence");
            var chart = laidOut(new StepChartView(new SimpleObjectProperty<>(data), new SimpleObjectProperty<>(false)), 400, 160);
            List<Rectangle> bars = new ArrayList<>(shown(chart, "chart-bar").stream().map(Rectangle.class::cast).toList());
            bars.sort(Comparator.comparing(Rectangle::getY));
            assertEquals(end(bars.get(0)), bars.get(1).getX(), 1e-9);
            assertEquals(end(bars.get(1)), end(bars.get(2)), 1e-9);
            assertEquals(bars.get(2).getX(), end(bars.get(3)), 1e-9);
            assertInside(bounds(chart, "chart-value"), chart);
            assertApart(bounds(chart, "chart-name"));
            return null;
        });
    }

    /// As on the stage, where 36 lines fill the screen.
    @Test
    void namesInLargeLettersAreWhole() {
        onScreen(() -> {
            var bars = new BarData(List.of(new BarData.Bar("a", "$50,000 a month", "0", 5, "$5", false), new BarData.Bar("b",
                    "Import, four runs a day", "1", 6, "$6", true)), Double::toString, ChartFigures.NONE, "a sentence");
            var chart = large(new BarChartView(new SimpleObjectProperty<>(bars), new SimpleObjectProperty<>(false), Choice.NONE));
            assertEquals(List.of("$50,000 a month", "Import, four runs a day"), shown(chart, "chart-name").stream()
                    .map(name -> ((Text) name.lookup(".text")).getText()).toList());
            return null;
        });
    }

    private static <R extends Region> R large(R chart) {
        laidOut(chart, 1800, 500);
        chart.getScene().getRoot().setStyle("-fx-font-size: 30px;");
        settle(chart);
        return chart;
    }

    private static double end(Rectangle bar) {
        return bar.getX() + bar.getWidth();
    }
}
