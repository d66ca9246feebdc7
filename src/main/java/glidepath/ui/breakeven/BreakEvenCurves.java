package glidepath.ui.breakeven;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import glidepath.engine.Bill;
import glidepath.engine.BreakEven;
import glidepath.engine.VolumeWhatIf;
import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Count;
import glidepath.units.Money;

/// What a month costs by its number of calls, as it is and in the other way that costs as much at the volume nearest to the plan's; where
/// there is no such volume, in the first other way that has prices and costs something else.
final class BreakEvenCurves {

    private static final int STEPS = 10;
    private static final int BETWEEN = 4;
    /// A plan with more calls than so many times the flip would leave no room to see it.
    private static final long FAR = 4;
    private static final String OTHER = "4";

    private final Messages messages;
    private final Way way;
    private final Optional<BigDecimal> flip;
    private final BigDecimal planned;
    private final String sentence;
    private final BigDecimal step;
    private final int steps;

    private BreakEvenCurves(Messages messages, Way way, Optional<BigDecimal> flip, BigDecimal planned, String sentence) {
        this.sentence = sentence;
        this.messages = messages;
        this.way = way;
        this.flip = flip;
        this.planned = planned;
        BigDecimal middle = flip.orElse(planned);
        BigDecimal most = middle.multiply(BigDecimal.TWO);
        if (planned.compareTo(middle.multiply(BigDecimal.valueOf(FAR))) <= 0) {
            most = most.max(planned.multiply(new BigDecimal("1.1")));
        }
        step = round(most.divide(BigDecimal.valueOf(STEPS)));
        steps = most.divide(step, 0, RoundingMode.CEILING).intValueExact();
    }

    /// The next of 1, 2, 5, 10, 20, ...
    private static BigDecimal round(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
                if (step.compareTo(least) >= 0) {
                    return step;
                }
            }
            power = power.multiply(BigDecimal.TEN);
        }
    }

    /// @param title of the comparison, and its `ways` with their `rows`
    /// @return nothing to draw, where no other way has prices or costs something else, or the plan has no calls
    static LineData of(String title, BigDecimal planned, List<Way> ways, List<BreakEvenRow> rows, Messages messages) {
        List<BreakEvenCurves> all = IntStream.range(0, ways.size()).boxed().flatMap(place -> curves(ways.get(place), planned,
                messages.text("drawing.break-even", title, ways.get(place).question(), rows.get(place).answer()), messages).stream())
                .toList();
        return all.stream().filter(each -> each.flip.isPresent()).min(Comparator.comparing(BreakEvenCurves::distance))
                .or(() -> all.stream().filter(_ -> planned.signum() > 0).findFirst())
                .map(BreakEvenCurves::data).orElse(LineData.EMPTY);
    }

    /// Where both cost the same from some volume on, two lines that lie on one another would tell nothing.
    private static Optional<BreakEvenCurves> curves(Way way, BigDecimal planned, String sentence, Messages messages) {
        return way.flip().filter(flip -> flip.many() != BreakEven.Cheaper.NEITHER)
                .map(flip -> new BreakEvenCurves(messages, way, calls(flip), planned, sentence));
    }

    private static Optional<BigDecimal> calls(BreakEven flip) {
        return flip.calls().isPresent() ? Optional.of(BigDecimal.valueOf(flip.calls().getAsLong())) : Optional.empty();
    }

    /// How many times further than the plan's calls it is to the flip, or the other way around.
    private BigDecimal distance() {
        BigDecimal own = planned.max(BigDecimal.ONE);
        BigDecimal other = flip.orElse(own);
        return other.max(own).divide(other.min(own), MathContext.DECIMAL32);
    }

    private LineData data() {
        List<String> names = IntStream.range(0, steps).mapToObj(i -> messages.numbers().compact(calls(i))).toList();
        List<LineData.Line> lines = List.of(
                new LineData.Line(messages.text("ui.breakeven.first"), "0", 0, LineData.LineKind.CHOSEN, points(way.first())),
                new LineData.Line(way.question(), OTHER, 1, LineData.LineKind.OTHER, points(way.second())));
        return new LineData(names, List.of(), lines, marks(), new Amounts(messages).axis(), figures(), sentence);
    }

    private BigDecimal calls(int place) {
        return step.multiply(BigDecimal.valueOf(place));
    }

    private List<LineData.Point> points(VolumeWhatIf whatIf) {
        BigDecimal part = step.divide(BigDecimal.valueOf(BETWEEN));
        return IntStream.rangeClosed(0, steps * BETWEEN).mapToObj(i -> new LineData.Point((double) i / BETWEEN,
                Amounts.place(cost(whatIf, part.multiply(BigDecimal.valueOf(i)))))).toList();
    }

    private Money cost(VolumeWhatIf whatIf, BigDecimal calls) {
        Function<Bill, Money> figure = way.figure();
        return figure.apply(whatIf.at(calls));
    }

    private List<LineData.Mark> marks() {
        var marks = new ArrayList<LineData.Mark>();
        flip.ifPresent(at -> marks.add(new LineData.Mark(place(at), messages.text("drawing.flip", new Count(at)),
                LineData.MarkKind.RUN_OUT)));
        if (place(planned) <= steps) {
            marks.add(new LineData.Mark(place(planned), messages.text("drawing.planned", new Count(planned)), LineData.MarkKind.EXPIRY));
        }
        return marks;
    }

    private double place(BigDecimal calls) {
        return calls.doubleValue() / step.doubleValue();
    }

    private ChartFigures figures() {
        var rows = IntStream.rangeClosed(0, steps).mapToObj(i -> List.of(
                new ChartFigures.Figure(messages.numbers().number(calls(i), 0), Cell.of(calls(i))), figure(way.first(), calls(i)),
                        figure(way.second(), calls(i)))).toList();
        return ChartFigures.of(List.of(messages.text("table.calls"), messages.text("ui.breakeven.first"), way.question()), rows);
    }

    private ChartFigures.Figure figure(VolumeWhatIf whatIf, BigDecimal calls) {
        Money amount = cost(whatIf, calls);
        return new ChartFigures.Figure(messages.numbers().money(amount), Cell.of(amount));
    }
}
