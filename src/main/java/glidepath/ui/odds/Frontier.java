package glidepath.ui.odds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.reports.tables.Cell;
import glidepath.simulate.GoalInput;
import glidepath.simulate.GoalSeeker;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.odds.FrontierViewModel.Choice;

/// The value of one input that a goal needs at each of some values of another, as a curve.
record Frontier(Messages messages, Choice sought, Choice along, List<GoalSeeker.Frontier.Point> points) {

    static Frontier of(Messages messages, GoalSeeker seeker, Choice sought, Choice along) {
        Assumptions assumptions = seeker.plan().assumptions(seeker.scenario());
        BigDecimal now = InputNumber.of(assumptions, along.input()).orElse(BigDecimal.ZERO);
        return new Frontier(messages, sought, along, seeker.frontier(along.input(),
                GoalSeeker.around(GoalInput.of(assumptions, along.input()), now), GoalInput.of(assumptions, sought.input()))
                .points());
    }

    LineData curve() {
        List<List<ChartFigures.Figure>> rows = points.stream().map(point -> List.of(figure(along, point.along()),
                point.value().map(value -> figure(sought, value)).orElse(ChartFigures.Figure.of(messages.text("seek.none"))))).toList();
        return new LineData(rows.stream().map(row -> row.getFirst().text()).toList(), List.of(), lines(), List.of(),
                value -> messages.value(sought.input().lever(), BigDecimal.valueOf(value)),
                ChartFigures.of(List.of(along.name(), sought.name()), rows),
                messages.text("ui.seek.frontier.sentence", sought.name(), along.name(), rows.getFirst().getFirst().text(),
                        rows.getFirst().getLast().text(), rows.getLast().getFirst().text(), rows.getLast().getLast().text()));
    }

    private ChartFigures.Figure figure(Choice input, BigDecimal number) {
        return new ChartFigures.Figure(messages.value(input.input().lever(), number), Cell.of(number));
    }

    /// Where no value reaches the goal, the line is broken.
    private List<LineData.Line> lines() {
        var lines = new ArrayList<LineData.Line>();
        var line = new ArrayList<LineData.Point>();
        for (int place = 0; place <= points.size(); place++) {
            Optional<BigDecimal> value = place < points.size() ? points.get(place).value() : Optional.empty();
            if (value.isPresent()) {
                line.add(new LineData.Point(place, value.get().doubleValue()));
            } else if (!line.isEmpty()) {
                lines.add(new LineData.Line(lines.isEmpty() ? sought.name() : "", "0", 0, LineData.LineKind.CHOSEN, List.copyOf(line)));
                line.clear();
            }
        }
        return lines;
    }
}
