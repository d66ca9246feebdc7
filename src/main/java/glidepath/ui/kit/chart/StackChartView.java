package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import glidepath.ui.kit.Palette;

/// Bars over months, each stacked from the same parts, which are named at the last bar.
public final class StackChartView extends Region {

    private static final double LEFT = 46;
    private static final double BOTTOM = 22;
    private static final double TOP = 8;
    private static final double NAMES = 96;
    private static final double NAME_HEIGHT = 14;

    private final ObservableValue<StackData> data;
    private final ObservableValue<Boolean> dark;
    private final LineChartView.Shapes<Line> grid = new LineChartView.Shapes<>(() -> LineChartView.styled(new Line(), "chart-grid"));
    private final LineChartView.Shapes<Rectangle> bars = new LineChartView.Shapes<>(() -> LineChartView.styled(new Rectangle(), "chart-bar"));
    private final LineChartView.Shapes<Text> axis = new LineChartView.Shapes<>(() -> LineChartView.styled(new Text(), "chart-axis"));
    private final LineChartView.Shapes<Text> names = new LineChartView.Shapes<>(() -> LineChartView.styled(new Text(), "chart-name"));
    private final VBox readout = new VBox();
    private int pointed = -1;

    private record Bar(int month, double from, double to, int colour) {
    }

    private record Name(String text, double y, int colour) {
    }

    /// @param choose takes the number of a month that is clicked
    public StackChartView(ObservableValue<StackData> data, ObservableValue<Boolean> dark, IntConsumer choose) {
        this.data = data;
        this.dark = dark;
        getStyleClass().add("time-chart");
        readout.getStyleClass().add("chart-readout");
        readout.setMouseTransparent(true);
        readout.setVisible(false);
        getChildren().addAll(grid.pane(), bars.pane(), axis.pane(), names.pane(), readout);
        setMinSize(160, 110);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        data.subscribe(now -> {
            setAccessibleText(now.sentence());
            requestLayout();
        });
        dark.subscribe(_ -> requestLayout());
        setOnMouseMoved(event -> point(monthAt(event.getX())));
        setOnMouseExited(_ -> point(-1));
        setOnMouseClicked(event -> choose(monthAt(event.getX()), choose));
        focusedProperty().subscribe(focused -> point(focused ? Math.max(pointed, 0) : -1));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                point(Math.clamp(pointed + (event.getCode() == KeyCode.RIGHT ? 1L : -1L), 0, data.getValue().months().size() - 1));
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                choose(pointed, choose);
            }
        });
    }

    private static void choose(int month, IntConsumer choose) {
        if (month >= 0) {
            choose.accept(month);
        }
    }

    private void point(int month) {
        pointed = month;
        requestLayout();
    }

    private int monthAt(double x) {
        int month = (int) Math.floor((x - LEFT) / perMonth());
        return month >= 0 && month < data.getValue().months().size() ? month : -1;
    }

    private double right() {
        return Math.max(LEFT + 40, getWidth() - NAMES);
    }

    private double bottom() {
        return Math.max(TOP + 20, getHeight() - BOTTOM);
    }

    private double perMonth() {
        return (right() - LEFT) / Math.max(1, data.getValue().months().size());
    }

    @Override
    protected void layoutChildren() {
        StackData now = data.getValue();
        if (now.months().isEmpty() || getWidth() < 60) {
            return;
        }
        var stacked = new ArrayList<Bar>();
        double most = 0;
        for (int month = 0; month < now.months().size(); month++) {
            double sum = 0;
            for (StackData.Part part : now.parts()) {
                double amount = Math.max(0, part.amounts().get(month));
                stacked.add(new Bar(month, sum, sum + amount, part.colour()));
                sum += amount;
            }
            most = Math.max(most, sum);
        }
        List<Double> ticks = Ticks.upTo(most <= 0 ? 1 : most, (int) Math.max(2, (bottom() - TOP) / 44));
        double scale = (bottom() - TOP) / ticks.getLast();
        axes(now, ticks, scale);
        bars(stacked, scale);
        names(now, stacked, scale);
        readout(now);
    }

    private void axes(StackData now, List<Double> ticks, double scale) {
        grid.show(ticks, (line, tick) -> {
            line.setStartX(LEFT);
            line.setEndX(right());
            line.setStartY(snapPositionY(bottom() - tick * scale) + 0.5);
            line.setEndY(line.getStartY());
        });
        var labels = new ArrayList<LineChartView.AxisLabel>();
        ticks.forEach(tick -> labels.add(new LineChartView.AxisLabel(now.values().of(tick), LEFT - 6, bottom() - tick * scale + 4, 1)));
        int every = Ticks.everyMonths(now.months().size(), (int) ((right() - LEFT) / 58));
        for (int month = 0; month < now.months().size(); month += every) {
            labels.add(new LineChartView.AxisLabel(now.months().get(month), LEFT + month * perMonth(), bottom() + 16, 0));
        }
        axis.show(labels, LineChartView.AxisLabel::put);
    }

    private void bars(List<Bar> stacked, double scale) {
        double gap = Math.min(4, perMonth() * 0.2);
        bars.show(stacked, (rectangle, bar) -> {
            rectangle.setX(LEFT + bar.month() * perMonth() + gap / 2);
            rectangle.setWidth(Math.max(1, perMonth() - gap));
            rectangle.setY(bottom() - bar.to() * scale);
            rectangle.setHeight(Math.max(0, (bar.to() - bar.from()) * scale));
            rectangle.setFill(colour(bar.colour()));
            rectangle.setOpacity(pointed < 0 || pointed == bar.month() ? 1 : 0.55);
        });
    }

    private Color colour(int index) {
        return Color.web(Palette.colour(index, dark.getValue()));
    }

    /// Beside the parts of the last bar, pushed apart upwards where they are thin.
    private void names(StackData now, List<Bar> stacked, double scale) {
        var shown = new ArrayList<Name>();
        double below = bottom() + NAME_HEIGHT / 2;
        List<Bar> last = stacked.subList(stacked.size() - now.parts().size(), stacked.size());
        for (int part = 0; part < last.size(); part++) {
            Bar bar = last.get(part);
            double y = Math.min(bottom() - (bar.from() + bar.to()) / 2 * scale + 4, below - NAME_HEIGHT);
            shown.add(new Name(now.parts().get(part).name(), y, bar.colour()));
            below = y;
        }
        names.show(shown, (text, name) -> {
            text.setText(name.text());
            text.setFill(colour(name.colour()));
            text.setX(right() + 6);
            text.setY(name.y());
        });
    }

    private void readout(StackData now) {
        boolean show = pointed >= 0 && pointed < now.readouts().size();
        readout.setVisible(show);
        if (show) {
            readout.getChildren().setAll(now.readouts().get(pointed).stream().map(Label::new).toList());
            readout.applyCss();
            readout.autosize();
            double beside = LEFT + (pointed + 1) * perMonth() + 6;
            readout.relocate(beside + readout.getWidth() > getWidth() ? Math.max(0, LEFT + pointed * perMonth() - 6 - readout.getWidth()) : beside, TOP);
        }
    }
}
