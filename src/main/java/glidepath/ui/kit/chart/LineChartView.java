package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleConsumer;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

import glidepath.ui.kit.Paints;
import glidepath.ui.kit.Palette;

/// Lines and bands over months, named where they are, with marks at days that matter and a read-out under the pointer.
public final class LineChartView extends TimeChart<LineData> {

    /// The style class of what sets a name off against the lines that cross it.
    static final String NAME_GROUND = "chart-area-ground";
    private static final double MARK_ROW = 15;
    private static final double BAND_NAME = 15;
    private static final double LEAST_FOR_FLOW = 130;
    private static final double MOST_FLOW = 32;
    /// A semibold text is wider than the one that is measured by no more than this.
    private static final double BOLDER = 1.08;

    private final Shapes<Path> areas = new Shapes<>("chart-area", Path::new);
    private final Shapes<Path> lines = new Shapes<>("chart-line", LineChartView::path);
    private final Shapes<Line> marks = new Shapes<>("chart-mark", Line::new);
    private final Shapes<Text> markNames = new Shapes<>("chart-mark-name", Text::new);
    private final Shapes<Rectangle> grounds = new Shapes<>(NAME_GROUND, Rectangle::new);
    private final Shapes<Text> areaNames = new Shapes<>("chart-area-name", Text::new);
    private final EndNames names = new EndNames();
    private final MarkDrag drag = new MarkDrag(this);

    public LineChartView(ObservableValue<LineData> data, ObservableValue<Boolean> dark) {
        this(data, dark, Choice.NONE);
    }

    /// @param choice takes a month that is clicked
    public LineChartView(ObservableValue<LineData> data, ObservableValue<Boolean> dark, Choice choice) {
        super(data, dark, choice);
        addInside(areas, lines, marks, grounds, areaNames);
        addOutside(markNames);
        names.shapes().forEach(this::addOutside);
    }

    /// Lets the mark of the day on which it runs out be dragged, and takes the place where it is let go, in months from the start.
    public LineChartView withDraggedMark(DoubleConsumer dropped) {
        drag.begin(dropped);
        return this;
    }

    private static Path path() {
        var path = new Path();
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.setStrokeType(StrokeType.CENTERED);
        return path;
    }

    @Override
    List<String> months() {
        return now().months();
    }

    @Override
    double[] range() {
        var all = new DoubleSummaryStatistics();
        now().lines().forEach(line -> line.points().forEach(point -> all.accept(point.y())));
        now().areas().forEach(area -> area.ceiling().forEach(point -> all.accept(point.y())));
        return all.getCount() == 0 || all.getMax() <= 0 && all.getMin() >= 0 ? new double[] {0, 1}
                : new double[] {all.getMin(), all.getMax()};
    }

    @Override
    double namesWidth() {
        return isWide() ? EndNames.room(widest(named().stream().map(LineData.Line::name).toList()), zoom(), isFull()) : 12;
    }

    private List<LineData.Line> named() {
        return now().lines().stream().filter(line -> !line.name().isEmpty() && !line.points().isEmpty()).toList();
    }

    /// Labels of marks stand in rows over the plot, as many as they need.
    @Override
    double head(Plot flat) {
        int rows = placed(marksIn(flat), flat).stream().mapToInt(Spread.Placed::row).max().orElse(-1) + 1;
        return TOP + flowHeight() + rows * MARK_ROW * zoom();
    }

    /// Where there is no room for names beside the plot, they stand in no more than two rows over it.
    private double flowHeight() {
        if (isWide() || named().isEmpty() || getHeight() < (LEAST_FOR_FLOW + now().marks().size() * MARK_ROW) * zoom()) {
            return 0;
        }
        double height = EndNames.flowHeight(nameWidths(), getWidth(), zoom());
        return height > MOST_FLOW * zoom() ? 0 : height;
    }

    private List<Double> nameWidths() {
        return named().stream().map(line -> widest(List.of(line.name()))).toList();
    }

    @Override
    void draw(Plot plot) {
        areas(plot);
        lines(plot);
        marks(plot);
        areaNames(plot);
        List<EndNames.Name> ends = named().stream().map(line -> name(line, plot)).toList();
        if (flowHeight() > 0) {
            names.flow(ends, nameWidths(), 0, getWidth(), zoom());
        } else {
            names.show(isWide() ? ends : List.of(), plot, getWidth(), zoom());
        }
    }

    private void areas(Plot plot) {
        areas.show(now().areas(), (path, area) -> {
            var outline = new ArrayList<>(area.ceiling());
            outline.addAll(area.floor().reversed());
            Trace.draw(path, outline, plot);
            path.setFill(Paints.faint(colour(area.colour()), 0.2));
            path.setStroke(null);
        });
    }

    private void lines(Plot plot) {
        lines.show(now().lines().stream().flatMap(line -> Crossing.parts(line).stream()).toList(), (path, line) -> {
            Trace.draw(path, line.points(), plot);
            stroke(path, line, isDark(), Math.max(1, zoom()));
        });
    }

    static void stroke(Shape shape, LineData.Line line, boolean dark, double zoom) {
        Color colour = Paints.of(line.colour(), dark);
        shape.setStroke(line.kind() == LineData.LineKind.GHOST ? Paints.faint(colour, 0.75) : colour);
        shape.setStrokeWidth(width(line) * zoom);
        List<Double> dashes = Arrays.stream(dashes(line)).boxed().toList();
        if (!shape.getStrokeDashArray().equals(dashes)) {
            shape.getStrokeDashArray().setAll(dashes);
        }
    }

    private static double width(LineData.Line line) {
        return switch (line.kind()) {
            case CHOSEN -> 2.6;
            case OTHER -> 1.6;
            case GHOST -> 1.2;
            case MEDIAN -> 1.4;
        };
    }

    private static double[] dashes(LineData.Line line) {
        return switch (line.kind()) {
            case CHOSEN -> new double[] {};
            case OTHER -> Palette.dashes(line.dash());
            case GHOST -> new double[] {4, 3};
            case MEDIAN -> new double[] {1.5, 3};
        };
    }

    private EndNames.Name name(LineData.Line line, Plot plot) {
        LineData.Point end = line.points().stream().filter(point -> point.x() <= plot.to()).reduce((_, last) -> last)
                .orElse(line.points().getLast());
        return new EndNames.Name(line.name(), colour(Crossing.colourAtEnd(line, end)), dashes(line), width(line), plot.y(end.y()));
    }

    private void marks(Plot plot) {
        List<LineData.Mark> shown = marksIn(plot);
        List<Spread.Placed> placed = placed(shown, plot);
        double top = flowHeight();
        marks.show(shown, (line, mark) -> {
            double x = Math.round(plot.x(mark.x())) + 0.5;
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(top + placed.get(shown.indexOf(mark)).lineFrom(x) * MARK_ROW * zoom() + 2);
            line.setEndY(plot.bottom());
            style(line, mark);
        });
        markNames.show(shown, (text, mark) -> {
            Spread.Placed at = placed.get(shown.indexOf(mark));
            text.setText(mark.label());
            text.setTextOrigin(VPos.TOP);
            text.setX(Math.round(at.x()));
            text.setY(top + at.row() * MARK_ROW * zoom() + 1);
            style(text, mark);
        });
    }

    private List<LineData.Mark> marksIn(Plot plot) {
        return now().marks().stream().map(drag::placed).filter(mark -> mark.x() >= plot.from() && mark.x() <= plot.to()).toList();
    }

    private List<Spread.Placed> placed(List<LineData.Mark> shown, Plot plot) {
        List<Double> widths = shown.stream().map(mark -> widest(List.of(mark.label()))
                * (mark.kind() == LineData.MarkKind.RUN_OUT ? BOLDER : 1)).toList();
        return Spread.inRows(shown.stream().map(mark -> plot.x(mark.x())).toList(), widths, 0, getWidth() - 4);
    }

    private static void style(Node node, LineData.Mark mark) {
        boolean runOut = mark.kind() == LineData.MarkKind.RUN_OUT;
        if (runOut != node.getStyleClass().contains("run-out")) {
            if (runOut) {
                node.getStyleClass().add("run-out");
            } else {
                node.getStyleClass().remove("run-out");
            }
            node.applyCss();   // a frame is laid out after it has its styles
        }
    }

    private void areaNames(Plot plot) {
        double height = BAND_NAME * zoom();
        List<AreaName> shown = now().areas().stream().flatMap(area -> {
            double wide = widest(List.of(area.name()));
            return AreaRoom.of(area, now(), plot, wide, height).map(at -> new AreaName(area.name(), wide, at)).stream();
        }).toList();
        grounds.show(shown.stream().filter(name -> name.at().crossed()).toList(), (ground, name) -> {
            ground.setX(Math.round(name.at().left()) - 2);
            ground.setY(Math.round(name.at().middle() - height / 2));
            ground.setWidth(Math.ceil(name.wide()) + 4);
            ground.setHeight(Math.ceil(height));
        });
        areaNames.show(shown, (text, name) -> {
            text.setText(name.text());
            text.setTextOrigin(VPos.CENTER);
            text.setX(Math.round(name.at().left()));
            text.setY(Math.round(name.at().middle()));
        });
    }

    private record AreaName(String text, double wide, AreaRoom at) {
    }
}
