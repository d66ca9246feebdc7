package glidepath.ui.odds;

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
import glidepath.plan.InputRef;
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
import glidepath.ui.kit.RowList;
import glidepath.ui.kit.chart.LineData;

/// Which value of one input the goal needs at each of some values of another, as a curve.
public final class FrontierViewModel implements PageViewModel {

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
        var name = new InputName(messages, now.catalog(), assumptions);
        List<Choice> choices = GoalInput.of(assumptions).stream().map(each -> new Choice(each.input(), name.of(each.input()))).toList();
        if (choices.size() < 2) {
            return () -> asked.set(false);
        }
        Choice wanted = kept(sought.get(), choices, choices.size() - 1);
        Choice other = kept(along.get(), choices, 0);
        LineData data = goal.isEmpty() || wanted.equals(other) ? LineData.EMPTY
                : Frontier.of(messages, new GoalSeeker(now.plan(), now.scenario(), now.catalog(), goal.get(), odds), wanted, other).curve();
        boolean sure = goal.isPresent();
        return () -> {
            asked.set(sure);
            RowList.show(inputs, choices);
            sought.show(wanted);
            along.show(other);
            curve.set(data);
        };
    }

    private static Choice kept(Choice chosen, List<Choice> choices, int otherwise) {
        return choices.contains(chosen) ? chosen : choices.get(otherwise);
    }
}
