package glidepath.ui.present;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.engine.DayWindows;
import glidepath.plan.Story;
import glidepath.reports.story.StepFigure;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.StackData;

/// The figure and the chart of the stage, and their way from one step to the next.
public final class ExhibitsViewModel {

    /// Which chart stands there.
    public enum ChartShown { RUNWAY, MONTHS, BARS, WINDOWS }

    /// The windows of a day as the chart takes them.
    ///
    /// @param used     minutes of each that are used; -1 where none is billed
    /// @param sentence how many are billed, and how much of them is used
    public record Windows(List<Integer> used, String sentence) {
    }

    private final Messages messages;
    private final Motion motion;
    private final StepExhibits exhibits;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper figure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ChartShown> chart = new ReadOnlyObjectWrapper<>(ChartShown.RUNWAY);
    private final ReadOnlyObjectWrapper<LineData> lines = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private final ReadOnlyObjectWrapper<StackData> stack = new ReadOnlyObjectWrapper<>(StackData.EMPTY);
    private final ReadOnlyObjectWrapper<BarData> bars = new ReadOnlyObjectWrapper<>(BarData.EMPTY);
    private final ReadOnlyObjectWrapper<Windows> windows = new ReadOnlyObjectWrapper<>(new Windows(DayWindows.NONE.used(), ""));
    private @Nullable Exhibit last;
    private @Nullable StepFigure answer;
    private boolean moves;

    ExhibitsViewModel(Messages messages, Motion motion) {
        this.messages = messages;
        this.motion = motion;
        exhibits = new StepExhibits(messages);
    }

    /// The next change is shown on its way, and not at once.
    void move() {
        moves = true;
    }

    /// @param hidden whether the answer is not to be seen yet
    void show(Snapshot now, Story.Step step, boolean hidden) {
        Exhibit whole = exhibits.of(now, step);
        answer = whole.figure();
        Exhibit next = hidden ? whole.hidden() : whole;
        Exhibit from = last;
        last = next;
        name.set(whole.figure().title());
        told.set(whole.figure().text(messages));
        note.set(hidden ? "" : whole.figure().note());
        chart.set(shown(step.chart()));
        if (moves && from != null) {
            motion.run(way -> fill(next.from(from, way), hidden));
        } else {
            fill(next, hidden);
        }
        moves = false;
    }

    private void fill(Exhibit shown, boolean hidden) {
        figure.set(hidden ? messages.text("ui.stage.hidden") : shown.figure().text(messages));
        lines.set(shown.lines());
        stack.set(shown.months());
        bars.set(shown.bars());
        windows.set(new Windows(shown.windows().used(), hidden ? "" : sentence(shown.windows())));
    }

    private String sentence(DayWindows day) {
        return messages.text("ui.stage.windows", day.billed(), DayWindows.IN_A_DAY, day.billed() * DayWindows.MINUTES, day.minutesUsed());
    }

    private static ChartShown shown(Story.Chart chart) {
        return switch (chart) {
            case RUNWAY, RUNWAYS -> ChartShown.RUNWAY;
            case MONTHS -> ChartShown.MONTHS;
            case COMPARE -> ChartShown.BARS;
            case WINDOWS -> ChartShown.WINDOWS;
        };
    }

    /// The figure behind what is shown or hidden.
    Optional<StepFigure> answer() {
        return Optional.ofNullable(answer);
    }

    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty figure() {
        return figure.getReadOnlyProperty();
    }

    /// The figure, also while it is hidden from the room.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartShown> chart() {
        return chart.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LineData> lines() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<StackData> months() {
        return stack.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BarData> bars() {
        return bars.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Windows> windows() {
        return windows.getReadOnlyProperty();
    }
}
