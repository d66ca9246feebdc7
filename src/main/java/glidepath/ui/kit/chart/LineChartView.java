package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

import glidepath.ui.kit.Palette;

/// Lines over months, named at their ends, with marks at days that matter and a read-out under the pointer.
///
/// The shapes stay and are changed in place, so that the chart keeps up with a slider.
public final class LineChartView extends Region {

    private static final double LEFT = 52;
    private static final double BOTTOM = 22;
    private static final double TOP = 14;
    private static final double NAME_WIDTH = 96;
    private static final double NAME_HEIGHT = 14;
    private static final double LABEL_WIDTH = 64;

    private final ObservableValue<LineData> data;
    private final ObservableValue<Boolean> dark;
    private final Shapes<Line> grid = new Shapes<>(() -> styled(new Line(), "chart-grid"));
    private final Shapes<Text> axis = new Shapes<>(() -> styled(new Text(), "chart-axis"));
    private final Shapes<Path> lines = new Shapes<>(LineChartView::path);
    private final Shapes<Line> marks = new Shapes<>(() -> styled(new Line(), "chart-mark"));
    private final Shapes<Text> markNames = new Shapes<>(() -> styled(new Text(), "chart-mark-name"));
    private final Shapes<Text> names = new Shapes<>(() -> styled(new Text(), "chart-name"));
    private final Line cross = styled(new Line(), "chart-cross");
    private final VBox readout = new VBox();
    private int pointed = -1;

    public LineChartView(ObservableValue<LineData> data, ObservableValue<Boolean> dark) {
        this.data = data;
        this.dark = dark;
        getStyleClass().add("time-chart");
        readout.getStyleClass().add("chart-readout");
        readout.setMouseTransparent(true);
        cross.setVisible(false);
        readout.setVisible(false);
        getChildren().addAll(grid.pane(), lines.pane(), marks.pane(), axis.pane(), names.pane(), markNames.pane(), cross, readout);
        setMinSize(180, 120);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        data.subscribe(now -> {
            setAccessibleText(now.sentence());
            requestLayout();
        });
        dark.subscribe(_ -> requestLayout());
        setOnMouseMoved(event -> point(monthAt(event.getX())));
        setOnMouseExited(_ -> point(-1));
        focusedProperty().subscribe(focused -> point(focused ? Math.max(pointed, 0) : -1));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                point(Math.clamp(pointed + (event.getCode() == KeyCode.RIGHT ? 1L : -1L), 0, data.getValue().months().size() - 1));
                event.consume();
            }
        });
    }

    static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    private static Path path() {
        Path path = styled(new Path(), "chart-line");
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        return path;
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
        return Math.max(LEFT + 40, getWidth() - (getWidth() > 420 ? NAME_WIDTH : 12));
    }

    private double bottom() {
        return Math.max(TOP + 20, getHeight() - BOTTOM);
    }

    private double perMonth() {
        return (right() - LEFT) / Math.max(1, data.getValue().months().size());
    }

    @Override
    protected void layoutChildren() {
        LineData now = data.getValue();
        if (now.months().isEmpty() || getWidth() < 60) {
            return;
        }
        double most = now.lines().stream().flatMap(line -> line.points().stream()).mapToDouble(LineData.Point::y).max().orElse(0);
        List<Double> ticks = Ticks.upTo(most <= 0 ? 1 : most, (int) Math.max(2, (bottom() - TOP) / 44));
        double scale = (bottom() - TOP) / ticks.getLast();
        axes(now, ticks, scale);
        lines(now, scale);
        marks(now);
        names(now, scale);
        readout(now);
    }

    private double y(double value, double scale) {
        return bottom() - value * scale;
    }

    private double x(double months) {
        return LEFT + months * perMonth();
    }

    private void axes(LineData now, List<Double> ticks, double scale) {
        grid.show(ticks, (line, tick) -> {
            line.setStartX(LEFT);
            line.setEndX(right());
            line.setStartY(snapPositionY(y(tick, scale)) + 0.5);
            line.setEndY(line.getStartY());
        });
        var labels = new ArrayList<AxisLabel>();
        ticks.forEach(tick -> labels.add(new AxisLabel(now.values().of(tick), LEFT - 8, y(tick, scale) + 4, 1)));
        int every = Ticks.everyMonths(now.months().size(), (int) ((right() - LEFT) / LABEL_WIDTH));
        for (int month = 0; month < now.months().size(); month += every) {
            labels.add(new AxisLabel(now.months().get(month), x(month), bottom() + 16, 0));
        }
        axis.show(labels, AxisLabel::put);
    }

    /// @param anchor 0 where the text starts at x, 1 where it ends there
    record AxisLabel(String text, double x, double y, double anchor) {
        static void put(Text node, AxisLabel label) {
            node.setText(label.text());
            node.setX(label.x() - label.anchor() * node.getLayoutBounds().getWidth());
            node.setY(label.y());
        }
    }

    private void lines(LineData now, double scale) {
        lines.show(now.lines(), (path, line) -> {
            path.getElements().clear();
            boolean first = true;
            for (LineData.Point point : line.points()) {
                double px = x(point.x());
                double py = y(Math.max(0, point.y()), scale);
                path.getElements().add(first ? new MoveTo(px, py) : new LineTo(px, py));
                first = false;
            }
            boolean area = line.kind() == LineData.Kind.AREA;
            Color colour = colour(line);
            path.setStroke(area ? null : line.kind() == LineData.Kind.GHOST ? colour.deriveColor(0, 1, 1, 0.6) : colour);
            path.setFill(area ? colour.deriveColor(0, 1, 1, 0.22) : null);
            path.setStrokeWidth(line.kind() == LineData.Kind.CHOSEN ? 2.6 : line.kind() == LineData.Kind.GHOST ? 1.2 : 1.7);
            path.getStrokeDashArray().clear();
            for (double dash : line.kind() == LineData.Kind.GHOST ? new double[] {3, 3} : Palette.dashes(line.dash())) {
                path.getStrokeDashArray().add(dash);
            }
        });
    }

    private Color colour(LineData.Line line) {
        return Color.web(line.colour().startsWith("#") ? line.colour() : Palette.colour(Integer.parseInt(line.colour()), dark.getValue()));
    }

    private void marks(LineData now) {
        marks.show(now.marks(), (line, mark) -> {
            line.setStartX(x(mark.x()));
            line.setEndX(x(mark.x()));
            line.setStartY(TOP);
            line.setEndY(bottom());
        });
        var taken = new ArrayList<double[]>();
        markNames.show(now.marks(), (text, mark) -> {
            text.setText(mark.label());
            double width = text.getLayoutBounds().getWidth();
            double at = x(mark.x()) + 4;
            double px = at + width > getWidth() ? x(mark.x()) - 4 - width : at;
            double py = mark.low() ? bottom() - 6 : TOP + 2;
            for (double[] other : taken) {
                if (Math.abs(other[1] - py) < NAME_HEIGHT && px < other[0] + other[2] && other[0] < px + width) {
                    py = other[1] + (mark.low() ? -NAME_HEIGHT : NAME_HEIGHT);
                }
            }
            taken.add(new double[] {px, py, width});
            text.setX(px);
            text.setY(py);
        });
    }

    /// Names beside the lines' ends, pushed apart where lines end close to each other.
    private void names(LineData now, double scale) {
        var shown = now.lines().stream().filter(line -> !line.name().isEmpty() && !line.points().isEmpty() && getWidth() > 420)
                .map(line -> new double[] {now.lines().indexOf(line), y(Math.max(0, line.points().getLast().y()), scale)})
                .sorted(Comparator.comparingDouble(at -> at[1])).toList();
        double least = TOP + 4;
        double highest = bottom() - (shown.size() - 1) * NAME_HEIGHT;
        for (double[] at : shown) {
            at[1] = Math.max(Math.min(at[1], highest), least);
            least = at[1] + NAME_HEIGHT;
            highest += NAME_HEIGHT;
        }
        names.show(shown, (text, at) -> {
            LineData.Line line = now.lines().get((int) at[0]);
            text.setText(line.name());
            text.setFill(colour(line));
            text.setX(right() + 6);
            text.setY(at[1] + 4);
        });
    }

    private void readout(LineData now) {
        boolean show = pointed >= 0 && pointed < now.readouts().size();
        cross.setVisible(show);
        readout.setVisible(show);
        if (!show) {
            return;
        }
        cross.setStartX(x(pointed + 0.5));
        cross.setEndX(cross.getStartX());
        cross.setStartY(TOP);
        cross.setEndY(bottom());
        readout.getChildren().setAll(now.readouts().get(pointed).stream().map(Label::new).toList());
        readout.applyCss();
        readout.autosize();
        double beside = cross.getStartX() + 10;
        readout.relocate(beside + readout.getWidth() > getWidth() ? cross.getStartX() - 10 - readout.getWidth() : beside, TOP + 4);
    }

    /// A pane of shapes of one kind, of which just as many exist as are shown.
    static final class Shapes<N extends Node> {

        private final Pane pane = new Pane();
        private final List<N> nodes = new ArrayList<>();
        private final java.util.function.Supplier<N> make;

        Shapes(java.util.function.Supplier<N> make) {
            this.make = make;
            pane.setManaged(false);
            pane.setMouseTransparent(true);
        }

        Pane pane() {
            return pane;
        }

        <T> void show(List<T> items, java.util.function.BiConsumer<N, T> put) {
            while (nodes.size() < items.size()) {
                nodes.add(make.get());
                pane.getChildren().add(nodes.getLast());
            }
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).setVisible(i < items.size());
                if (i < items.size()) {
                    nodes.get(i).applyCss();
                    put.accept(nodes.get(i), items.get(i));
                }
            }
        }
    }
}
