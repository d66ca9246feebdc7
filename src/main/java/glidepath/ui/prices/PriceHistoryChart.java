package glidepath.ui.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Money;

/// Draws the prices of a model over time: a step for each day on which one changed, from the month before the first to the last, at least
/// to the plan's start.
record PriceHistoryChart(Messages messages, LocalDate day) {

    private static final List<Meter> METERS = List.of(Meter.INPUT, Meter.OUTPUT);

    /// Without months where its prices never change.
    LineData of(Model model) {
        TreeSet<LocalDate> steps = steps(model);
        if (steps.isEmpty()) {
            return LineData.EMPTY;
        }
        List<YearMonth> months = months(steps);
        List<LineData.Line> lines = METERS.stream().filter(meter -> model.on(day).has(meter))
                .map(meter -> line(model, meter, months, steps)).toList();
        return new LineData(months.stream().map(messages.numbers()::shortMonth).toList(), List.of(), lines, List.of(),
                value -> messages.numbers().rate(new Money(BigDecimal.valueOf(value))), figures(model, months), sentence(model, steps));
    }

    /// From before the first step to after the last, or after today.
    private List<YearMonth> months(TreeSet<LocalDate> steps) {
        YearMonth first = YearMonth.from(steps.first()).minusMonths(1);
        YearMonth last = YearMonth.from(steps.last().isBefore(day) ? day : steps.last()).plusMonths(1);
        return LongStream.rangeClosed(0, first.until(last, ChronoUnit.MONTHS)).mapToObj(first::plusMonths).toList();
    }

    /// The days from which a price is another than the day before.
    private static TreeSet<LocalDate> steps(Model model) {
        TreeSet<LocalDate> days = new TreeSet<>();
        model.prices().entries().stream().flatMap(entry -> Stream.concat(entry.from().stream(), entry.until().map(end -> end.plusDays(1))
                .stream()))
                .filter(date -> !model.on(date).prices().equals(model.on(date.minusDays(1)).prices())).forEach(days::add);
        return days;
    }

    private LineData.Line line(Model model, Meter meter, List<YearMonth> months, TreeSet<LocalDate> steps) {
        List<LineData.Point> points = points(model, meter, months, steps);
        return new LineData.Line(RateLines.meter(messages, meter), String.valueOf(METERS.indexOf(meter)), METERS.indexOf(meter),
                LineData.LineKind.CHOSEN, points);
    }

    /// Two at each step, so that the line rises upright.
    private List<LineData.Point> points(Model model, Meter meter, List<YearMonth> months, TreeSet<LocalDate> steps) {
        var points = new ArrayList<LineData.Point>();
        LocalDate start = months.getFirst().atDay(1);
        Optional<Double> level = price(model, meter, start);
        level.ifPresent(price -> points.add(new LineData.Point(0, price)));
        for (LocalDate step : steps) {
            double x = place(months, step);
            level.ifPresent(price -> points.add(new LineData.Point(x, price)));
            level = price(model, meter, step);
            level.ifPresent(price -> points.add(new LineData.Point(x, price)));
        }
        level.ifPresent(price -> points.add(new LineData.Point(months.size(), price)));
        return points;
    }

    private static double place(List<YearMonth> months, LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return months.indexOf(month) + (date.getDayOfMonth() - 1.0) / month.lengthOfMonth();
    }

    private static Optional<Double> price(Model model, Meter meter, LocalDate date) {
        return model.on(date).rate(meter, BigDecimal.ZERO).map(rate -> Amounts.place(rate.price()));
    }

    private ChartFigures figures(Model model, List<YearMonth> months) {
        var headings = Stream.concat(Stream.of(messages.text("ui.prices.history.month")), METERS.stream()
                .map(meter -> RateLines.meter(messages, meter))).toList();
        return ChartFigures.of(headings, months.stream().map(month ->
                Stream.concat(Stream.of(ChartFigures.Figure.of(messages.numbers().month(month))),
                METERS.stream().map(meter -> figure(model, meter, month))).toList()).toList());
    }

    private ChartFigures.Figure figure(Model model, Meter meter, YearMonth month) {
        return model.on(month.atDay(1)).rate(meter, BigDecimal.ZERO)
                .map(rate -> new ChartFigures.Figure(messages.numbers().rate(rate.price()), new Cell.Price(rate.price())))
                .orElse(ChartFigures.Figure.of(""));
    }

    private String sentence(Model model, TreeSet<LocalDate> steps) {
        return messages.text("ui.prices.history.sentence", model.name(), steps.size(), steps.first(), steps.last());
    }
}
