package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import glidepath.simulate.Bands;
import glidepath.ui.kit.Paints;

/// Bars over months, each stacked from the same parts, which are named at the last bar, and a stepped line over them.
public final class StackChartView extends TimeChart<StackData> {

    private static final double[] SOLID = {};
    private static final double[] HATCH = {3, 2};
    private static final double LINE = 2;
    /// Uprights that reach further than so many bars are cut at the top: the bars would no longer be seen.
    private static final double MOST_SPREAD = 3;
    /// The palette's colour of text.
    private static final int INK = 12;
    private static final double ROOMY = 300;
    /// Below the plot, and over it.
    private static final double AXIS = 34;
    /// The share of the height that names may take.
    private static final double MOST_NAMES = 0.3;

    private final Shapes<Rectangle> ground = new Shapes<>("chart-chosen", Rectangle::new);
    private final Shapes<Rectangle> bars = new Shapes<>("chart-bar", Rectangle::new);
    private final Shapes<Rectangle> spreads = new Shapes<>("chart-spread", Rectangle::new);
    private final Shapes<Path> line = new Shapes<>("chart-step", Path::new);
    private final EndNames names = new EndNames();

    private record Bar(int month, double from, double to, StackData.Part part) {
    }

    /// @param choice takes a month that is clicked
    public StackChartView(ObservableValue<StackData> data, ObservableValue<Boolean> dark, Choice choice) {
        super(data, dark, choice);
        addInside(ground, bars, spreads, line);
        names.shapes().forEach(this::addOutside);
    }

    @Override
    List<String> months() {
        return now().months();
    }

    @Override
    double[] range() {
        double most = 0;
        for (int month = 0; month < months().size(); month++) {
            double sum = sum(month);
            most = Math.max(most, sum);
        }
        most = Math.max(most, Math.min(most * MOST_SPREAD, now().spreads().stream().mapToDouble(Bands::p95).max().orElse(0)));
        return new double[] {0, most <= 0 ? 1 : most};
    }

    /// What the parts above zero come to.
    private double sum(int month) {
        double sum = 0;
        for (StackData.Part part : now().parts()) {
            sum += Math.max(0, part.amounts().get(month));
        }
        return sum;
    }

    @Override
    double namesWidth() {
        return isRoomy() ? EndNames.room(widest(allNames()), zoom(), isFull()) : 12;
    }

    private boolean isRoomy() {
        return getWidth() > ROOMY * zoom() && getHeight() >= leastHeight(now()) * zoom();
    }

    /// At which all names find room beside the plot.
    static double leastHeight(StackData data) {
        return (data.parts().size() + 1) * EndNames.HEIGHT + AXIS;
    }

    /// As they are read from the ground up, what credits pay last.
    private List<String> allNames() {
        var all = new ArrayList<>(now().parts().stream().map(StackData.Part::name).toList());
        if (!now().line().amounts().isEmpty()) {
            all.add(now().line().name());
        }
        return all;
    }

    private List<Double> widths(List<String> wanted) {
        return wanted.stream().map(name -> widest(List.of(name))).toList();
    }

    /// What stands over the plot where there is no room beside it: as many names as a part of the height holds, of the largest, and how
    /// many more there are. The read-out and the table name them all.
    private List<String> flowed() {
        var left = new ArrayList<>(allNames());
        List<String> bySize = now().parts().stream().sorted(Comparator.comparing(StackChartView::total)).map(StackData.Part::name).toList();
        int without = 0;
        while (without < bySize.size() && EndNames.flowHeight(widths(left), getWidth(), zoom()) > getHeight() * MOST_NAMES) {
            left.remove("+" + without);
            left.remove(bySize.get(without));
            without++;
            left.add("+" + without);
        }
        return left;
    }

    private static double total(StackData.Part part) {
        return part.amounts().stream().mapToDouble(amount -> amount).sum();
    }

    @Override
    double head(Plot flat) {
        return TOP + (isRoomy() ? 0 : EndNames.flowHeight(widths(flowed()), getWidth(), zoom()) + 2);
    }

    @Override
    double monthAnchor() {
        return 0.5;
    }

    @Override
    boolean crossed() {
        return false;
    }

    @Override
    void draw(Plot plot) {
        List<Bar> stacked = stacked();
        ground(plot);
        bars(stacked, plot);
        spreads(plot);
        line(plot);
        names(stacked, plot);
    }

    /// Behind the chosen month.
    private void ground(Plot plot) {
        ground.show(now().chosen() < 0 ? List.of() : List.of(now().chosen()), (rectangle, month) -> {
            rectangle.setX(plot.x(month));
            rectangle.setWidth(plot.perMonth());
            rectangle.setY(plot.top());
            rectangle.setHeight(plot.height());
        });
    }

    private List<Bar> stacked() {
        var stacked = new ArrayList<Bar>();
        for (int month = 0; month < months().size(); month++) {
            double sum = 0;
            for (StackData.Part part : now().parts()) {
                double amount = Math.max(0, part.amounts().get(month));
                stacked.add(new Bar(month, sum, sum + amount, part));
                sum += amount;
            }
        }
        return stacked;
    }

    private void bars(List<Bar> stacked, Plot plot) {
        double gap = Math.min(6, plot.perMonth() * 0.25);
        bars.show(stacked, (rectangle, bar) -> {
            double top = Math.round(plot.y(bar.to()));
            rectangle.setX(plot.x(bar.month()) + gap / 2);
            rectangle.setWidth(Math.max(1, plot.perMonth() - gap));
            rectangle.setY(top);
            rectangle.setHeight(Math.max(0, Math.round(plot.y(bar.from())) - top));
            rectangle.setFill(fill(bar.part()));
            rectangle.setOpacity(pointed() < 0 || pointed() == bar.month() ? 1 : 0.6);
        });
    }

    /// Over each bar a thin upright from P5 to P95, a broad one from P25 to P75, and a gap at the median.
    private void spreads(Plot plot) {
        record Upright(double x, double width, double low, double high) {
        }
        var all = new ArrayList<Upright>();
        double broad = Math.clamp(plot.perMonth() * 0.22, 2, 7);
        for (int month = 0; month < now().spreads().size(); month++) {
            Bands spread = now().spreads().get(month);
            double x = plot.x(month + 0.5);
            double median = plot.y(spread.p50());
            all.add(new Upright(x, 1.2, plot.y(spread.p5()), Math.max(plot.top(), plot.y(spread.p95()))));
            all.add(new Upright(x, broad, plot.y(spread.p25()), median + 1));
            all.add(new Upright(x, broad, median - 1, Math.max(plot.top(), plot.y(spread.p75()))));
        }
        spreads.show(all, (rectangle, upright) -> {
            rectangle.setX(upright.x() - upright.width() / 2);
            rectangle.setWidth(upright.width());
            rectangle.setY(upright.high());
            rectangle.setHeight(Math.max(0, upright.low() - upright.high()));
            rectangle.setFill(colour(Integer.toString(INK)));
            rectangle.setOpacity(0.75);
        });
    }

    private Paint fill(StackData.Part part) {
        Color colour = colour(Integer.toString(part.colour()));
        return part.hatched() ? Paints.hatched(colour) : colour;
    }

    private void line(Plot plot) {
        line.show(now().line().amounts().isEmpty() ? List.of() : List.of(now().line()), (path, part) -> {
            var points = new ArrayList<LineData.Point>();
            for (int month = 0; month < part.amounts().size(); month++) {
                points.add(new LineData.Point(month, part.amounts().get(month)));
                points.add(new LineData.Point(month + 1.0, part.amounts().get(month)));
            }
            Trace.draw(path, points, plot);
            path.setStroke(colour(Integer.toString(part.colour())));
            path.setStrokeWidth(LINE);
        });
    }

    private void names(List<Bar> stacked, Plot plot) {
        var shown = new ArrayList<EndNames.Name>();
        int last = Math.min(months().size(), (int) Math.ceil(plot.to())) - 1;
        stacked.stream().filter(bar -> bar.month() == last).forEach(bar -> shown.add(new EndNames.Name(bar.part().name(),
                colour(Integer.toString(bar.part().colour())), bar.part().hatched() ? HATCH : SOLID, 8 * zoom(),
                        plot.y((bar.from() + bar.to()) / 2))));
        StackData.Part line = now().line();
        if (!line.amounts().isEmpty()) {
            shown.add(new EndNames.Name(line.name(), colour(Integer.toString(line.colour())), SOLID, LINE,
                    plot.y(line.amounts().get(last))));
        }
        if (isRoomy()) {
            names.show(shown, plot, getWidth(), zoom());
        } else {
            List<String> wanted = flowed();
            shown.removeIf(name -> !wanted.contains(name.text()));
            if (wanted.size() > shown.size()) {
                shown.add(new EndNames.Name(wanted.getLast(), Color.TRANSPARENT, SOLID, 0, 0));
            }
            names.flow(shown, widths(wanted), 0, getWidth(), zoom());
        }
    }
}
