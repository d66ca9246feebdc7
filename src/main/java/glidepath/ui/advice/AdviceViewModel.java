package glidepath.ui.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

import glidepath.advise.Action;
import glidepath.advise.Advice;
import glidepath.advise.AdviceContext;
import glidepath.advise.MetricStatus;
import glidepath.advise.ReadinessCheck;
import glidepath.advise.Reading;
import glidepath.advise.Risk;
import glidepath.catalog.Source;
import glidepath.plan.Fact;
import glidepath.plan.Readiness;
import glidepath.reports.AdviceReport;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.MeasuredPlanText;
import glidepath.texts.Messages;
import glidepath.ui.kit.EvidenceChip.Proof;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.units.Message;

/// Advice on the scenario in view, in words, and what one click makes of it.
public final class AdviceViewModel implements PageViewModel {

    /// @param change what would change the answer; empty where nothing near would
    public record ReadingText(String outcome, String because, String change, Proof proof) {
    }

    /// @param effect     what it saves, and how much longer credits last; empty where a plan cannot say it
    /// @param scenario   what a scenario with this done is called; empty where there can be none
    public record Step(String text, String effect, String scenario, Proof proof) {
    }

    /// @param look `yes`, `no` or `unknown`
    public record Danger(String name, String applies, String look, String status, String mitigation, Proof proof) {
    }

    /// @param commands of a shell, filled in from the plan
    public record Test(String id, String name, String what, boolean done, List<String> commands) {
    }

    /// @param look `within`, `beyond` or `measure`
    public record Alarm(String name, String threshold, String why, String state, String look, Proof proof) {
    }

    /// A fact that decides the advice.
    public record Tick(String id, String name, boolean on) {
    }

    private final Session session;
    private final Messages messages;
    private final PageWork work;
    private final LocalDate today;
    private final ObservableList<ReadingText> readings = FXCollections.observableArrayList();
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Danger> dangers = FXCollections.observableArrayList();
    private final ObservableList<Test> tests = FXCollections.observableArrayList();
    private final ObservableList<Alarm> alarms = FXCollections.observableArrayList();
    private final ObservableList<Tick> facts = FXCollections.observableArrayList();
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

    public ObservableList<ReadingText> readings() {
        return readings;
    }

    /// What to do next, the best first.
    public ObservableList<Step> steps() {
        return steps;
    }

    public ObservableList<Danger> dangers() {
        return dangers;
    }

    public ObservableList<Test> tests() {
        return tests;
    }

    public ObservableList<Alarm> alarms() {
        return alarms;
    }

    public ObservableList<Tick> facts() {
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
        set(readings, advice.verdicts().stream().map(this::reading).toList());
        set(steps, advice.actions().stream().map(this::step).toList());
        set(dangers, advice.risks().stream().map(this::danger).toList());
        set(tests, advice.checks().stream().map(this::test).toList());
        set(alarms, advice.watches().stream().map(this::alarm).toList());
        set(facts, Stream.of(Fact.values()).map(fact -> new Tick(fact.key(), messages.label(fact), now.plan().situation().is(fact)))
                .toList());
        List<String> items = new MeasuredPlanText(messages).items(now.plan(), today);
        measured.set(items.isEmpty() ? "" : messages.text("ui.advice.measured", String.join("; ", items)));
        due.set(advice.due().isEmpty() ? "" : messages.text("ui.advice.due",
                String.join("; ", advice.due().stream().map(shown::dated).toList())));
    }

    private static <T> void set(ObservableList<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }

    private AdviceReport report() {
        if (shown == null) {
            throw new IllegalStateException("Nothing is shown yet");
        }
        return shown;
    }

    private ReadingText reading(Reading verdict) {
        return new ReadingText(messages.say(verdict.outcome()), messages.text("advice.because", verdict.because()),
                verdict.change().map(messages::say).orElse(""), proof(verdict.source()));
    }

    private Step step(Action action) {
        return new Step(messages.say(action.text()), action.effect().map(report()::effect).orElse(""),
                action.effect().isEmpty() ? "" : messages.text("ui.advice.scenario." + action.id()), proof(action.source()));
    }

    private Danger danger(Risk risk) {
        return new Danger(messages.say(risk.name()), messages.label(risk.applies()), low(risk.applies()), messages.say(risk.status()),
                messages.say(risk.mitigation()),
                proof(risk.source()));
    }

    private Test test(ReadinessCheck check) {
        return new Test(check.test().key(), messages.label(check.test()), report().what(check), check.done(), check.commands());
    }

    private Alarm alarm(MetricStatus watch) {
        String key = "metric." + low(watch.metric());
        return new Alarm(messages.label(watch.metric()), messages.text(key + ".alert"), messages.text(key + ".why"), report().state(watch),
                low(watch.state()),
                proof(watch.source()));
    }

    private Proof proof(Source source) {
        return Proof.of(messages, source, report().dated(source)
                + (report().advice().isDue(source) ? messages.text("ui.advice.recheck") : ""));
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Makes a scenario in which a step is done, and shows it.
    ///
    /// @param step its place in [#steps]
    public void apply(int step) {
        Action action = report().advice().actions().get(step);
        Step named = steps.get(step);
        String base = report().scenario().id();
        String[] id = {""};
        session.editOnce(Message.of("gesture.advice", named.scenario()), plan -> {
            id[0] = plan.freeScenarioId();
            return action.appliedTo(plan, base, id[0], named.scenario());
        });
        session.select(id[0]);
    }

    /// Says that a fact holds, or that it does not.
    ///
    /// @param id of a [Tick]
    public void state(String id, boolean holds) {
        Fact fact = Stream.of(Fact.values()).filter(each -> each.key().equals(id)).findFirst().orElseThrow();
        session.editOnce(Message.of("gesture.fact", messages.label(fact)), plan -> plan.withSituation(plan.situation().with(fact, holds)));
    }

    /// Ticks that something was tested, or takes the tick away.
    ///
    /// @param id of a [Test]
    public void tick(String id, boolean done) {
        Readiness test = Stream.of(Readiness.values()).filter(each -> each.key().equals(id)).findFirst().orElseThrow();
        session.editOnce(Message.of("gesture.tested", messages.label(test)), plan -> plan.withSituation(plan.situation().with(test, done)));
    }

    /// All of it for a memo, as Markdown.
    public Optional<String> markdown() {
        return Optional.ofNullable(shown).map(AdviceReport::markdown);
    }
}
