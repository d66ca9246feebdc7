package glidepath.ui.odds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.simulate.Goal;
import glidepath.simulate.GoalInput;
import glidepath.simulate.GoalSeeker;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;

/// Which value of one input the goal needs at each of some values of another, as a curve.
public final class FrontierViewModel implements PageViewModel {

    private static final int POINTS = 9;

    private final Messages messages;
    private final PageWork work;
    private final Field<Choice> sought = new Field<>(_ -> work().again());
    private final Field<Choice> along = new Field<>(_ -> work().again());
    private final ObservableList<Choice> inputs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LineData> curve = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private Optional<Goal> goal = Optional.empty();
    private OptionalDouble odds = OptionalDouble.empty();

    /// An input to choose.
    public record Choice(InputRef<?> input, String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    FrontierViewModel(Messages messages, Pace pace) {
        this.messages = messages;
        work = new PageWork(pace.longer(), this::prepare);
    }

    @Override
    public PageWork work() {
        return work;
    }

    /// The input whose value is sought, and the one that it is sought along.
    public Field<Choice> sought() {
        return sought;
    }

    public Field<Choice> along() {
        return along;
    }

    public ObservableList<Choice> inputs() {
        return inputs;
    }

    /// Empty where nothing is asked.
    public ReadOnlyObjectProperty<LineData> curve() {
        return curve.getReadOnlyProperty();
    }

    /// Whether a goal is sought.
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    void ask(Optional<Goal> wanted, OptionalDouble share) {
        goal = wanted;
        odds = share;
        work.again();
    }

    private Runnable prepare(Snapshot now) {
        Assumptions assumptions = now.shown().assumptions();
        var name = new InputName(messages, assumptions);
        List<Choice> choices = GoalInput.of(assumptions).stream().map(each -> new Choice(each.input(), name.of(each.input()))).toList();
        if (choices.size() < 2) {
            return () -> asked.set(false);
        }
        Choice wanted = kept(sought.get(), choices, choices.size() - 1);
        Choice other = kept(along.get(), choices, 0);
        LineData data = goal.isEmpty() || wanted.equals(other) ? LineData.EMPTY
                : data(new GoalSeeker(now.plan(), now.scenario(), now.catalog(), goal.get(), odds), wanted, other);
        boolean sure = goal.isPresent();
        return () -> {
            asked.set(sure);
            if (!inputs.equals(choices)) {
                inputs.setAll(choices);
            }
            sought.show(wanted);
            along.show(other);
            curve.set(data);
        };
    }

    private static Choice kept(Choice chosen, List<Choice> choices, int otherwise) {
        return choices.contains(chosen) ? chosen : choices.get(otherwise);
    }

    private LineData data(GoalSeeker seeker, Choice wanted, Choice other) {
        Assumptions assumptions = seeker.plan().assumptions(seeker.scenario());
        BigDecimal now = InputNumber.of(assumptions, other.input()).orElse(BigDecimal.ZERO);
        List<GoalSeeker.Frontier.Point> points = seeker.frontier(other.input(),
                GoalSeeker.around(GoalInput.of(assumptions, other.input()), now, POINTS), GoalInput.of(assumptions, wanted.input()))
                .points();
        List<List<ChartFigures.Figure>> rows = points.stream().map(point -> List.of(figure(other, point.along()),
                point.value().map(value -> figure(wanted, value)).orElse(ChartFigures.Figure.of(messages.text("seek.none"))))).toList();
        return new LineData(rows.stream().map(row -> row.getFirst().text()).toList(), List.of(), lines(wanted, points), List.of(),
                value -> shown(wanted, BigDecimal.valueOf(value)), ChartFigures.of(List.of(other.name(), wanted.name()), rows),
                messages.text("ui.seek.frontier.sentence", wanted.name(), other.name(), rows.getFirst().getFirst().text(),
                        rows.getFirst().getLast().text(), rows.getLast().getFirst().text(), rows.getLast().getLast().text()));
    }

    private ChartFigures.Figure figure(Choice input, BigDecimal number) {
        return new ChartFigures.Figure(shown(input, number), Cell.of(number));
    }

    private String shown(Choice input, BigDecimal number) {
        return messages.numbers().any(InputNumber.value(input.input().lever().kind(), number));
    }

    /// Where no value reaches the goal, the line is broken.
    private static List<LineData.Line> lines(Choice wanted, List<GoalSeeker.Frontier.Point> points) {
        var lines = new ArrayList<LineData.Line>();
        var line = new ArrayList<LineData.Point>();
        for (int place = 0; place <= points.size(); place++) {
            Optional<BigDecimal> value = place < points.size() ? points.get(place).value() : Optional.empty();
            if (value.isPresent()) {
                line.add(new LineData.Point(place, value.get().doubleValue()));
            } else if (!line.isEmpty()) {
                lines.add(new LineData.Line(lines.isEmpty() ? wanted.name() : "", "0", 0, LineData.LineKind.CHOSEN, List.copyOf(line)));
                line.clear();
            }
        }
        return lines;
    }
}
