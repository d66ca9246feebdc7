package glidepath.ui.odds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.simulate.Goal;
import glidepath.simulate.GoalSeeker;
import glidepath.texts.Messages;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// Which value of each input makes credits last to a day, or a month's bill a sum.
public final class SeekViewModel implements PageViewModel {

    private final Session session;
    private final Messages messages;
    private final PageWork work;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ObservableList<SeekRow> rows = FXCollections.observableArrayList();
    private final GoalViewModel asked;
    private final FrontierViewModel frontier;
    private Optional<Goal> goal = Optional.empty();
    private OptionalDouble odds = OptionalDouble.empty();
    private List<GoalSeeker.Answer> answers = List.of();

    SeekViewModel(Session session, Messages messages, Pace pace, LocalDate today) {
        this.session = session;
        this.messages = messages;
        work = new PageWork(pace.longer(), this::prepare);
        frontier = new FrontierViewModel(messages, pace);
        frontier.visible().bind(work.visible());
        asked = new GoalViewModel(messages, today, this::stop);
    }

    @Override
    public void show(Snapshot now) {
        work.show(now);
        frontier.show(now);
    }

    /// Two inputs together.
    public FrontierViewModel frontier() {
        return frontier;
    }

    @Override
    public PageWork work() {
        return work;
    }

    /// What is sought, as it is typed.
    public GoalViewModel asked() {
        return asked;
    }

    /// What came of it, or what is wrong with what was typed.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public ObservableList<SeekRow> rows() {
        return rows;
    }

    /// Asks for a day, as a drag of the mark on the chart does.
    public void seek(LocalDate wanted) {
        asked.lastTo(wanted);
        seek();
    }

    /// Works out the answers to what was typed.
    public void seek() {
        try {
            odds = asked.odds();
            goal = Optional.of(asked.goal(session.plan().settings()));
            told.set(messages.text("ui.seek.working"));
            work.again();
            frontier.ask(goal, odds);
        } catch (InvalidValueException refused) {
            stop();
            told.set(messages.say(refused.reason()));
        }
    }

    /// Forgets what was asked.
    private void stop() {
        goal = Optional.empty();
        rows.clear();
        answers = List.of();
        told.set("");
        frontier.ask(goal, odds);
    }

    private Runnable prepare(Snapshot now) {
        Optional<Goal> wanted = goal;
        if (wanted.isEmpty()) {
            return () -> { };
        }
        var seeker = new GoalSeeker(now.plan(), now.scenario(), now.catalog(), wanted.get(), odds);
        GoalSeeker.Standing standing = seeker.standing();
        List<GoalSeeker.Answer> found = seeker.answers();
        return () -> show(now, standing, found);
    }

    private void show(Snapshot now, GoalSeeker.Standing standing, List<GoalSeeker.Answer> found) {
        answers = found;
        told.set(messages.text("ui.seek." + EnumKey.of(standing), now.scenario().name()));
        rows.setAll(SeekRow.all(messages, now.catalog(), now.shown().assumptions(), found));
    }

    /// Sets the value of an answer into the plan.
    public void take(SeekRow row) {
        if (row.place() < answers.size()) {
            GoalSeeker.Answer answer = answers.get(row.place());
            answer.value().ifPresent(value -> session.editOnce(Message.of("gesture.change", messages.label(answer.input().lever())), plan ->
                    with(plan, answer.input(), value)));
        }
    }

    private <T> Plan with(Plan plan, InputRef<T> input, BigDecimal value) {
        return plan.with(session.selected(), input, InputNumber.value(input.lever().kind(), value));
    }
}
