package glidepath.ui.odds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.simulate.Goal;
import glidepath.simulate.GoalSeeker;
import glidepath.texts.DateReader;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.texts.NumberReader;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.units.Money;

/// Which value of each input makes credits last to a day, or a month's bill a sum.
public final class SeekViewModel implements PageViewModel {

    /// What is sought.
    public enum Kind { RUN_OUT, BILL }

    /// @param now   the input's value, and `needed` the one that reaches the goal, or that none does
    /// @param place among the answers
    /// @param found whether there is one to take
    public record SeekRow(String input, String now, String needed, int place, boolean found) {
    }

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final PageWork work;
    private final Field<Kind> kind = new Field<>(_ -> stop());
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty sum = new SimpleStringProperty("");
    private final StringProperty share = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ObservableList<SeekRow> rows = FXCollections.observableArrayList();
    private final FrontierViewModel frontier;
    private Optional<Goal> goal = Optional.empty();
    private OptionalDouble odds = OptionalDouble.empty();
    private List<GoalSeeker.Answer> answers = List.of();

    SeekViewModel(Session session, Messages messages, Pace pace, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        work = new PageWork(pace.longer(), this::prepare);
        frontier = new FrontierViewModel(messages, pace);
        frontier.visible().bind(work.visible());
        kind.show(Kind.RUN_OUT);
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

    public Field<Kind> kind() {
        return kind;
    }

    /// The day to which credits should last, or the month whose bill is meant.
    public StringProperty day() {
        return day;
    }

    /// What is left to pay of the month at most.
    public StringProperty sum() {
        return sum;
    }

    /// In which share of the draws, such as `80%`; empty for the plain forecast.
    public StringProperty share() {
        return share;
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
        kind.show(Kind.RUN_OUT);
        day.set(messages.numbers().date(wanted));
        seek();
    }

    /// Works out the answers to what was typed.
    public void seek() {
        try {
            odds = share.get().isBlank() ? OptionalDouble.empty() : OptionalDouble.of(share(share.get()));
            goal = Optional.of(goal());
            told.set(messages.text("ui.seek.working"));
            work.again();
            frontier.ask(goal, odds);
        } catch (InvalidValueException refused) {
            stop();
            told.set(messages.say(refused.reason()));
        }
    }

    private double share(String typed) {
        BigDecimal number = NumberReader.read(messages.numbers(), typed);
        BigDecimal fraction = NumberReader.isPercent(typed) ? number : number.movePointLeft(2);
        if (fraction.signum() <= 0 || fraction.compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidValueException.because("seek.share", typed.strip());
        }
        return fraction.doubleValue();
    }

    private Goal goal() {
        Optional<LocalDate> wanted = DateReader.day(messages.numbers(), day.get(), today)
                .or(() -> DateReader.month(messages.numbers(), day.get()).map(month -> month.atDay(1)));
        if (wanted.isEmpty()) {
            throw InvalidValueException.because("seek.day", day.get().strip());
        }
        if (!session.plan().settings().horizon().contains(YearMonth.from(wanted.get()))) {
            throw InvalidValueException.because("seek.beyond", wanted.get(), session.plan().settings().start(), session.plan().settings()
                    .lastMonth());
        }
        return kind.get() == Kind.RUN_OUT ? new Goal.RunOut(wanted.get())
                : new Goal.MonthBill(YearMonth.from(wanted.get()), new Money(NumberReader.read(messages.numbers(), sum.get())));
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
        boolean met = seeker.isMet();
        List<GoalSeeker.Answer> found = seeker.answers();
        return () -> show(now, met, found);
    }

    private void show(Snapshot now, boolean met, List<GoalSeeker.Answer> found) {
        answers = found;
        told.set(messages.text(met ? "ui.seek.met" : "ui.seek.missed", now.scenario().name()));
        var name = new InputName(messages, now.shown().assumptions());
        var wanted = new ArrayList<SeekRow>();
        for (int place = 0; place < found.size(); place++) {
            GoalSeeker.Answer answer = found.get(place);
            wanted.add(new SeekRow(name.of(answer.input()), shown(answer.input(), answer.now()),
                    answer.value().map(value -> shown(answer.input(), value))
                            .orElse(messages.text(answer.always() ? "seek.always" : "seek.none")), place, answer.value().isPresent()));
        }
        rows.setAll(wanted);
    }

    private String shown(InputRef<?> input, BigDecimal number) {
        return messages.numbers().any(InputNumber.value(input.lever().kind(), number));
    }

    /// Sets the value of an answer into the plan.
    public void take(SeekRow row) {
        if (row.place() < answers.size()) {
            GoalSeeker.Answer answer = answers.get(row.place());
            answer.value().ifPresent(value -> {
                session.editOnce(Message.of("gesture.change", messages.label(answer.input().lever())), plan ->
                        with(plan, answer.input(), value));
            });
        }
    }

    private <T> Plan with(Plan plan, InputRef<T> input, BigDecimal value) {
        return plan.with(session.selected(), input, InputNumber.value(input.lever().kind(), value));
    }
}
