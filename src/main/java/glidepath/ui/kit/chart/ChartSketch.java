package glidepath.ui.kit.chart;

import java.util.List;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import glidepath.drawings.DrawnShape;
import glidepath.ui.kit.Theme;

/// Draws a chart beside the window, in daylight, at a size of its own and with its names in full. To be called on the thread of the window.
public final class ChartSketch {

    private static final double FONT_SIZE = 13;
    private static final double LEAST_ROW = 26;
    private static final String LOOKS = ChartSketch.class.getResource("/glidepath/assets/looks/glidepath.css").toExternalForm();

    private ChartSketch() {
    }

    /// @param width  grows where names need it
    /// @param height of charts over months; others are as high as they have rows
    /// @param marks  from the chart's corner
    public record Sketched(double width, double height, List<DrawnShape> marks) {
    }

    public static Sketched of(ChartData data, double width, double height) {
        var light = new ReadOnlyBooleanWrapper(false);
        return switch (data) {
            case LineData lines -> drawn(new LineChartView(new ReadOnlyObjectWrapper<>(lines), light), width, height);
            case StackData stack -> drawn(new StackChartView(new ReadOnlyObjectWrapper<>(stack), light, Choice.NONE), width,
                    Math.max(height, StackChartView.leastHeight(stack)));
            case BarData bars -> drawn(new BarChartView(new ReadOnlyObjectWrapper<>(bars), light, Choice.NONE), width, bars.bars()
                    .size() * LEAST_ROW);
            case StepData steps -> drawn(new StepChartView(new ReadOnlyObjectWrapper<>(steps), light, Choice.NONE), width, steps.steps()
                    .size() * LEAST_ROW);
            case TornadoData tornado -> drawn(new TornadoChartView(new ReadOnlyObjectWrapper<>(tornado), light, Choice.NONE), width,
                    tornado.bars().size() * LEAST_ROW);
        };
    }

    private static Sketched drawn(Region chart, double width, double height) {
        var root = new Pane(chart);
        root.setStyle("-fx-font-size: " + FONT_SIZE + "px;");
        var scene = new Scene(root, width, height);
        Theme.paper(scene);
        scene.getStylesheets().setAll(LOOKS);
        double wide = width;
        for (int pass = 0; pass < 2; pass++) {   // the first dresses what the second measures
            root.applyCss();
            wide = width + extra(chart, width);
            chart.resize(wide, height);
            chart.layout();
            chart.requestLayout();
        }
        root.applyCss();
        return new Sketched(wide, height, Sketch.of(chart));
    }

    private static double extra(Region chart, double width) {
        return switch (chart) {
            case TimeChart<?> time -> time.inFull();
            case RowChart<?> rows -> rows.inFull(width);
            default -> 0;
        };
    }
}
