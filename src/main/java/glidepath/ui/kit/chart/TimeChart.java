package glidepath.ui.kit.chart;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import glidepath.ui.kit.Paints;

/// What charts over months have in common: axes, a read-out under the pointer, zoom, keys.
abstract class TimeChart<D extends ChartData> extends Region {

    static final String STYLES = Shapes.class.getResource("/glidepath/assets/looks/charts.css").toExternalForm();
    static final double TOP = 8;
    private static final double BASE_SIZE = 11;
    private static final double BOTTOM = 22;
    private static final double TICK_HEIGHT = 40;

    private final ObservableValue<D> data;
    private final ObservableValue<Boolean> dark;
    private final MonthGestures gestures;
    private final Axes axes = new Axes();
    private final Pane inside = new Pane();
    private final Pane outside = new Pane();
    private final Line cross = Shapes.styled(new Line(), "chart-cross");
    private final Readout readout = new Readout();
    private final Text ruler = Shapes.styled(new Text(), "chart-axis");
    private final Rectangle clip = new Rectangle();
    private Plot plot = new Plot(0, 0, 1, 1, 0, 1, 0, 1);
    private List<Double> ticks = List.of();
    private List<String> tickTexts = List.of();
    private boolean full;

    TimeChart(ObservableValue<D> data, ObservableValue<Boolean> dark, Choice choice) {
        this.data = data;
        gestures = new MonthGestures(this, choice);
        this.dark = dark;
        getStyleClass().add("time-chart");
        getStylesheets().add(STYLES);
        inside.setClip(clip);
        for (Pane pane : List.of(inside, outside)) {
            pane.setManaged(false);
            pane.setMouseTransparent(true);
        }
        ruler.setVisible(false);
        getChildren().addAll(ruler, axes.panes().getFirst(), inside, axes.panes().getLast(), outside, cross, readout);
        setMinSize(60, 60);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(choice == Choice.NONE ? Cursor.DEFAULT : Cursor.HAND);
        listen();
    }

    private void listen() {
        data.subscribe(now -> {
            setAccessibleText(now.sentence());
            requestLayout();
        });
        dark.subscribe(this::requestLayout);
        gestures.listen();
    }

    final D now() {
        return data.getValue();
    }

    final int pointed() {
        return gestures.pointed();
    }

    final Plot plot() {
        return plot;
    }

    /// Shapes that are cut off at the edges of the plot.
    final void addInside(Shapes<?>... shapes) {
        for (Shapes<?> shape : shapes) {
            inside.getChildren().add(shape.pane());
        }
    }

    final void addOutside(Shapes<?>... shapes) {
        for (Shapes<?> shape : shapes) {
            outside.getChildren().add(shape.pane());
        }
    }

    final boolean isDark() {
        return dark.getValue();
    }

    final Color colour(String colour) {
        return Paints.of(colour, isDark());
    }

    /// Of texts in the size of the axes, in pixels.
    final double widest(List<String> texts) {
        return Measure.widest(texts, ruler.getFont());
    }

    /// How much larger texts are than at a zoom of 100 %.
    final double zoom() {
        return ruler.getFont().getSize() / BASE_SIZE;
    }

    final boolean isWide() {
        return getWidth() > 380 * zoom();
    }

    /// Shows names in full from now on.
    ///
    /// @return how much more room they need
    final double inFull() {
        full = false;
        double cut = namesWidth();
        full = true;
        return namesWidth() - cut;
    }

    final boolean isFull() {
        return full;
    }

    abstract List<String> months();

    /// The smallest and the largest amount that is drawn.
    abstract double[] range();

    /// Room for names right of the plot.
    abstract double namesWidth();

    /// Room over the plot, for labels.
    ///
    /// @param flat the plot without it
    double head(Plot flat) {
        return TOP;
    }

    /// Draws all but the axes.
    abstract void draw(Plot plot);

    @Override
    protected void layoutChildren() {
        boolean some = !months().isEmpty() && getWidth() > 80 && getHeight() > 60;
        List.of(axes.panes().getFirst(), axes.panes().getLast(), inside, outside).forEach(pane -> pane.setVisible(some));
        if (some) {
            gestures.window().fit(months().size());
            double[] range = range();
            lay(TOP, range);
            double head = head(plot);
            if (head != TOP) {
                lay(head, range);
            }
            axes.show(plot, ticks, tickTexts, months(), monthAnchor(), getWidth(), zoom());
            clip();
            draw(plot);
        }
        readout(some);
    }

    private void lay(double top, double[] range) {
        double bottom = getHeight() - BOTTOM * zoom();
        double unit = now().values().unit();
        ticks = Ticks.between(range[0] / unit, range[1] / unit, (int) Math.max(2, (bottom - top) / (TICK_HEIGHT * zoom()))).stream()
                .map(tick -> tick * unit).toList();
        tickTexts = ticks.stream().map(now().values()::of).toList();
        double left = Math.ceil(widest(tickTexts)) + 12;
        double right = Math.max(left + 40, getWidth() - namesWidth());
        plot = new Plot(left, top, right, bottom, gestures.window().from(), gestures.window().to(), ticks.getFirst(), ticks.getLast());
    }

    private void clip() {
        clip.setX(plot.left() - 1);
        clip.setY(0);
        clip.setWidth(plot.width() + 2);
        clip.setHeight(plot.bottom() + 1);
    }

    /// Where in a month its name stands: at its start for lines, in its middle for bars.
    double monthAnchor() {
        return 0;
    }

    private void readout(boolean some) {
        int pointed = pointed();
        boolean show = some && pointed >= 0 && pointed < now().figures().size() && pointed + 1 > plot.from() && pointed < plot.to();
        cross.setVisible(show && crossed());
        readout.setVisible(show);
        if (show) {
            double x = Math.clamp(plot.x(pointed + 0.5), plot.left(), plot.right());
            cross.setStartX(Math.round(x) + 0.5);
            cross.setEndX(cross.getStartX());
            cross.setStartY(plot.top());
            cross.setEndY(plot.bottom());
            readout.show(now().figures(), pointed);
            double half = crossed() ? 0 : plot.perMonth() / 2;
            readout.place(x - half, x + half, plot.top(), getWidth(), getHeight());
            setAccessibleHelp(String.join(" ", now().figures().rows().get(pointed)));
        }
    }

    /// Whether a line stands at the month that is pointed at.
    boolean crossed() {
        return true;
    }
}
