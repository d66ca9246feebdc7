package glidepath.ui.present;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.reports.story.StepFigure;
import glidepath.engine.DayWindows;
import glidepath.plan.Story;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.StackData;

/// What the stage shows at a moment: the figure and the data of every kind of chart.
record Exhibit(StepFigure figure, Story.Chart chart, LineData lines, StackData months, BarData bars, DayWindows windows) {

    /// With nothing that tells the answer.
    Exhibit hidden() {
        var names = new LineData(lines.months(), List.of(), lines.lines().stream().map(Exhibit::start).toList(), List.of(), lines.values(),
                ChartFigures.NONE, "");
        var empty = new BarData(bars.bars().stream().map(bar -> new BarData.Bar(bar.id(), bar.name(), bar.colour(), 0, "?", bar.chosen()))
                .toList(), bars.values(), ChartFigures.NONE, "");
        return new Exhibit(figure, chart, names, StackData.EMPTY, empty, DayWindows.NONE);
    }

    /// Where a curve begins is no secret, and keeps the axis as it is.
    private static LineData.Line start(LineData.Line line) {
        return new LineData.Line("", line.colour(), line.dash(), line.kind(), line.points().subList(0, Math.min(1, line.points().size())));
    }

    /// A part of the way from another exhibit to this one.
    Exhibit from(Exhibit other, double way) {
        if (way >= 1 || other.chart != chart) {
            return new Exhibit(figure.from(other.figure, BigDecimal.valueOf(way)), chart, lines, months, bars, windows);
        }
        return new Exhibit(figure.from(other.figure, BigDecimal.valueOf(way)), chart, lines(other.lines, way), months(other.months, way),
                bars(other.bars, way), windows);
    }

    private LineData lines(LineData old, double way) {
        if (old.months().size() != lines.months().size()) {
            return lines;
        }
        List<LineData.Line> moved = moved(old, way);
        List<LineData.Area> areas = areas(old, way);
        return new LineData(lines.months(), areas, moved, List.of(), lines.values(), lines.figures(), lines.sentence());
    }

    private List<LineData.Line> moved(LineData old, double way) {
        var moved = new ArrayList<LineData.Line>();
        for (LineData.Line line : lines.lines()) {
            moved.add(old.lines().stream().filter(before -> before.kind() == line.kind() && before.name().equals(line.name())).findFirst()
                    .map(before -> new LineData.Line(line.name(), line.colour(), line.dash(), line.kind(),
                    Between.points(before.points(), line.points(), way))).orElse(line));
        }
        return moved;
    }

    private List<LineData.Area> areas(LineData old, double way) {
        var areas = new ArrayList<LineData.Area>();
        for (LineData.Area area : lines.areas()) {
            areas.add(old.areas().stream().filter(before -> before.name().equals(area.name())).findFirst()
                    .map(before -> new LineData.Area(area.name(), area.colour(), Between.points(before.floor(), area.floor(), way),
                            Between.points(before.ceiling(), area.ceiling(), way))).orElse(area));
        }
        return areas;
    }

    private StackData months(StackData old, double way) {
        if (old.months().size() != months.months().size()) {
            return months;
        }
        List<StackData.Part> parts = months.parts().stream().map(part -> old.parts().stream()
                .filter(before -> before.name().equals(part.name())).findFirst()
                .map(before -> new StackData.Part(part.name(), part.colour(), part.hatched(),
                Between.amounts(before.amounts(), part.amounts(), way))).orElse(part)).toList();
        return new StackData(months.months(), parts, months.line(), months.chosen(), months.values(), months.figures(), months.sentence());
    }

    private BarData bars(BarData old, double way) {
        List<BarData.Bar> moved = bars.bars().stream().map(bar -> old.bars().stream().filter(before -> before.id().equals(bar.id()))
                .findFirst()
                .map(before -> new BarData.Bar(bar.id(), bar.name(), bar.colour(), Between.of(before.amount(), bar.amount(), way),
                bar.text(), bar.chosen())).orElse(bar)).toList();
        return new BarData(moved, bars.values(), bars.figures(), bars.sentence());
    }
}
