package glidepath.ui.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.plan.Fact;
import glidepath.plan.Readiness;
import glidepath.reports.AdviceReport;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.MeasuredPlanText;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.RowList;
import glidepath.units.Message;

/// Advice on the scenario in view, in words, and what one click makes of it.
public final class AdviceViewModel implements PageViewModel {

    private final Session session;
    private final Messages messages;
    private final PageWork work;
    private final LocalDate today;
    private final ObservableList<AdviceText.ReadingText> readings = FXCollections.observableArrayList();
    private final ObservableList<AdviceText.Step> steps = FXCollections.observableArrayList();
    private final ObservableList<AdviceText.Danger> dangers = FXCollections.observableArrayList();
    private final ObservableList<AdviceText.Test> tests = FXCollections.observableArrayList();
    private final ObservableList<AdviceText.Alarm> alarms = FXCollections.observableArrayList();
    private final ObservableList<AdviceText.Tick> facts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper measured = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private @Nullable AdviceReport shown;

    /// @param lane  on which it is worked out: hundreds of forecasts
    /// @param today for the age of sources
    public AdviceViewModel(Session session, Messages messages, PageWork.Lane lane, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.today = today;
        work = new PageWork(lane, this::prepare);
    }

    @Override
    public PageWork work() {
        return work;
    }

    public ObservableList<AdviceText.ReadingText> readings() {
        return readings;
    }

    /// What to do next, the best first.
    public ObservableList<AdviceText.Step> steps() {
        return steps;
    }

    public ObservableList<AdviceText.Danger> dangers() {
        return dangers;
    }

    public ObservableList<AdviceText.Test> tests() {
        return tests;
    }

    public ObservableList<AdviceText.Alarm> alarms() {
        return alarms;
    }

    public ObservableList<AdviceText.Tick> facts() {
        return facts;
    }

    /// Which inputs were measured, when, and whether that is too long ago; empty where none was.
    public ReadOnlyStringProperty measured() {
        return measured.getReadOnlyProperty();
    }

    /// Which sources to read again; empty where all are fresh.
    public ReadOnlyStringProperty due() {
        return due.getReadOnlyProperty();
    }

    private Runnable prepare(Snapshot now) {
        var advice = Advice.of(new AdviceContext(now.shown(), now.plan().situation(), now.catalog(), today));
        return () -> fill(now, advice);
    }

    private void fill(Snapshot now, Advice advice) {
        shown = new AdviceReport(messages, now.plan(), now.scenario(), advice);
        var text = new AdviceText(messages, shown);
        RowList.show(readings, text.readings());
        RowList.show(steps, text.steps());
        RowList.show(dangers, text.dangers());
        RowList.show(tests, text.tests());
        RowList.show(alarms, text.alarms());
        RowList.show(facts, text.facts());
        List<String> items = new MeasuredPlanText(messages).items(now.plan(), today);
        measured.set(items.isEmpty() ? "" : messages.text("ui.advice.measured", String.join("; ", items)));
        due.set(text.due());
    }

    /// Makes a scenario in which a step is done, and shows it.
    ///
    /// @param step its place in [#steps]
    public void apply(int step) {
        AdviceReport report = Objects.requireNonNull(shown, "a step that is shown");
        AdviceText.Step named = steps.get(step);
        if (session.selected().equals(report.scenario().id())) {
            String id = session.plan().freeScenarioId();
            session.editOnce(Message.of("gesture.advice", named.scenario()), plan ->
                    report.advice().actions().get(step).appliedTo(plan, session.selected(), id, named.scenario()));
            session.select(id);
        }
    }

    /// Says that a fact holds, or that it does not.
    ///
    /// @param id of a [AdviceText.Tick]
    public void state(String id, boolean holds) {
        Fact fact = Stream.of(Fact.values()).filter(each -> each.key().equals(id)).findFirst().orElseThrow();
        session.editOnce(Message.of("gesture.fact", messages.label(fact)), plan -> plan.withSituation(plan.situation().with(fact, holds)));
    }

    /// Ticks that something was tested, or takes the tick away.
    ///
    /// @param id of a [AdviceText.Test]
    public void tick(String id, boolean done) {
        Readiness test = Stream.of(Readiness.values()).filter(each -> each.key().equals(id)).findFirst().orElseThrow();
        session.editOnce(Message.of("gesture.tested", messages.label(test)), plan -> plan.withSituation(plan.situation().with(test, done)));
    }

    /// All of it for a memo, as Markdown.
    public Optional<String> markdown() {
        return Optional.ofNullable(shown).map(AdviceReport::markdown);
    }
}
