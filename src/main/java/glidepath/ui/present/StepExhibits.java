package glidepath.ui.present;

import java.util.List;

import glidepath.engine.DayWindows;
import glidepath.plan.Story;
import glidepath.reports.story.StepFigure;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.compare.CompareChartViewModel;
import glidepath.ui.compare.CompareChartViewModel.Measure;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.months.MonthsViewModel;
import glidepath.ui.runway.RunwayViewModel;

/// Makes what the stage shows of a step, with the charts of the window.
final class StepExhibits {

    private final Messages messages;
    private final RunwayViewModel runway;
    private final MonthsViewModel months;
    private final CompareChartViewModel compare;

    StepExhibits(Messages messages) {
        this.messages = messages;
        runway = new RunwayViewModel(messages);
        months = new MonthsViewModel(messages);
        compare = new CompareChartViewModel(messages);
    }

    Exhibit of(Snapshot now, Story.Step step) {
        runway.show(now);
        months.show(now);
        compare.measure().set(step.figure() == Story.Figure.PER_TASK ? Measure.PER_TASK : Measure.NET_CASH);
        compare.show(now);
        LineData all = runway.data().get();
        return new Exhibit(StepFigure.of(step.figure(), now.shown(), messages), step.chart(),
                step.chart() == Story.Chart.RUNWAY ? alone(all) : all, months.data().get(), compare.bars().get(),
                DayWindows.of(now.shown()));
    }

    /// Without the other scenarios.
    private static LineData alone(LineData all) {
        List<LineData.Line> own = all.lines().stream().filter(line -> line.kind() != LineData.LineKind.OTHER)
                .map(line -> new LineData.Line("", line.colour(), line.dash(), line.kind(), line.points())).toList();
        return new LineData(all.months(), all.areas(), own, all.marks(), all.values(), all.figures(), all.sentence());
    }
}
