package glidepath.ui.kit.chart;

import java.util.Arrays;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// Names right of a plot, each behind a marker of its colour and pushed apart where they would meet.
final class EndNames {

    /// Of a row.
    static final double HEIGHT = 16;
    private static final double MARKER = 14;
    private static final double MOST = 120;
    private static final double GAP = 8;

    private final Shapes<Line> markers = new Shapes<>("chart-marker", Line::new);
    private final Shapes<Label> labels = new Shapes<>("chart-name", Label::new);

    /// @param y where the thing that it names ends
    record Name(String text, Color colour, double[] dashes, double width, double y) {
    }

    List<Shapes<?>> shapes() {
        return List.of(markers, labels);
    }

    private static void mark(Line line, Name name, double x, double y, double zoom) {
        line.setStartX(x);
        line.setEndX(x + (MARKER - 4) * zoom);
        line.setStartY(y);
        line.setEndY(y);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.setStroke(name.colour());
        line.setStrokeWidth(name.width());
        dash(line, name);
    }

    private static void dash(Line line, Name name) {
        List<Double> dashes = Arrays.stream(name.dashes()).boxed().toList();
        if (!dashes.equals(line.getStrokeDashArray())) {
            line.getStrokeDashArray().setAll(dashes);
        }
    }

    /// Names in rows over the plot, where there is no room beside it.
    ///
    /// @param widths of the names, in pixels
    /// @param width  of the rows
    void flow(List<Name> names, List<Double> widths, double left, double width, double zoom) {
        List<Spread.Placed> places = lines(widths, width, zoom);
        markers.show(names, (line, name) -> {
            Spread.Placed at = places.get(names.indexOf(name));
            mark(line, name, left + at.x(), Math.round((at.row() + 0.5) * HEIGHT * zoom), zoom);
        });
        labels.show(names, (label, name) -> flow(label, name, places.get(names.indexOf(name)), left, zoom));
    }

    private static void flow(Label label, Name name, Spread.Placed at, double left, double zoom) {
        label.setText(name.text());
        label.resizeRelocate(left + at.x() + MARKER * zoom, Math.round(at.row() * HEIGHT * zoom), at.width() - MARKER * zoom - 2,
                HEIGHT * zoom);
    }

    /// How high those rows are.
    static double flowHeight(List<Double> widths, double width, double zoom) {
        return (lines(widths, width, zoom).stream().mapToInt(Spread.Placed::row).max().orElse(-1) + 1) * HEIGHT * zoom;
    }

    private static List<Spread.Placed> lines(List<Double> widths, double width, double zoom) {
        return Spread.inLines(widths.stream().map(text -> Measure.set(text, zoom) + MARKER * zoom + GAP).toList(), width);
    }

    /// Room that such names need, in pixels.
    ///
    /// @param full whether none is cut
    static double room(double widest, double zoom, boolean full) {
        return widest == 0 ? 12 : Math.min(full ? Double.MAX_VALUE : MOST * zoom, Math.ceil(Measure.set(widest, zoom)) + 4) + MARKER * zoom
                + 12;
    }

    void show(List<Name> names, Plot plot, double chartWidth, double zoom) {
        double height = HEIGHT * zoom;
        int most = (int) ((plot.bottom() + height / 2) / height);
        List<Name> shown = names.subList(Math.max(0, names.size() - most), names.size());
        double[] middles = Spread.apart(shown.stream().map(Name::y).toList(), height, 0, plot.bottom() + height / 2);
        double left = plot.right() + 8;
        markers.show(shown, (line, name) -> mark(line, name, left, Math.round(middles[shown.indexOf(name)]), zoom));
        labels.show(shown, (label, name) -> {
            label.setText(name.text());
            double width = Math.max(0, chartWidth - left - MARKER * zoom - 2);
            label.resizeRelocate(left + MARKER * zoom, Math.round(middles[shown.indexOf(name)] - height / 2), width, height);
        });
    }

}
