package glidepath.ui.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import glidepath.simulate.Bands;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// How far an amount may reach from month to month in a simulation: two bands around a median.
///
/// @param bands of each month, in order
public record Fan(Messages messages, List<Bands> bands) {

    private static final List<String> SHARES = List.of("5", "25", "50", "75", "95");

    public static Fan of(Messages messages, int months, IntFunction<Bands> bands) {
        return new Fan(messages, IntStream.range(0, months).mapToObj(bands).toList());
    }

    /// The bands from P5 to P95 and from P25 to P75, from a known amount at the start to the end of each month.
    public List<LineData.Area> areas(String colour, double start) {
        return List.of(new LineData.Area(messages.text("odds.fan.outer"), colour, points(start, Bands::p5), points(start, Bands::p95)),
                new LineData.Area(messages.text("odds.fan.inner"), colour, points(start, Bands::p25), points(start, Bands::p75)));
    }

    public LineData.Line median(String colour, double start) {
        return new LineData.Line("", colour, 0, LineData.LineKind.MEDIAN, points(start, Bands::p50));
    }

    private List<LineData.Point> points(double start, ToDoubleFunction<Bands> edge) {
        var points = new ArrayList<LineData.Point>(List.of(new LineData.Point(0, start)));
        bands.forEach(month -> points.add(new LineData.Point(points.size(), edge.applyAsDouble(month))));
        return points;
    }

    /// For the read-out: `in 25% of runs less than`.
    ///
    /// @param of what the amounts are
    public List<String> headings(String of) {
        return SHARES.stream().map(share -> messages.text("odds.fan.below", of, share)).toList();
    }

    public List<ChartFigures.Figure> figures(int month) {
        Bands of = bands.get(month);
        var amounts = new Amounts(messages);
        return DoubleStream.of(of.p5(), of.p25(), of.p50(), of.p75(), of.p95())
                .mapToObj(value -> amounts.of(new Money(BigDecimal.valueOf(value)))).toList();
    }
}
