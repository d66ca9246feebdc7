package glidepath.ui.advice;

import java.util.List;
import java.util.stream.Stream;

import glidepath.advise.Action;
import glidepath.advise.MetricStatus;
import glidepath.advise.ReadinessCheck;
import glidepath.advise.Reading;
import glidepath.advise.Risk;
import glidepath.catalog.Source;
import glidepath.plan.Fact;
import glidepath.reports.AdviceReport;
import glidepath.texts.Messages;
import glidepath.ui.kit.EvidenceChip.Proof;
import glidepath.units.EnumKey;

/// Advice in words, entry by entry, each with its proof.
public record AdviceText(Messages messages, AdviceReport report) {

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

    List<ReadingText> readings() {
        return report.advice().readings().stream().map(this::reading).toList();
    }

    private ReadingText reading(Reading reading) {
        return new ReadingText(messages.say(reading.outcome()), messages.text("advice.because", reading.because()),
                reading.change().map(messages::say).orElse(""), proof(reading.source()));
    }

    List<Step> steps() {
        return report.advice().actions().stream().map(this::step).toList();
    }

    private Step step(Action action) {
        return new Step(messages.say(action.text()), action.effect().map(report::effect).orElse(""),
                action.effect().isEmpty() ? "" : messages.text("ui.advice.scenario." + action.id()), proof(action.source()));
    }

    List<Danger> dangers() {
        return report.advice().risks().stream().map(this::danger).toList();
    }

    private Danger danger(Risk risk) {
        return new Danger(messages.say(risk.name()), messages.label(risk.applies()), EnumKey.of(risk.applies()),
                messages.say(risk.status()), messages.say(risk.mitigation()), proof(risk.source()));
    }

    List<Test> tests() {
        return report.advice().checks().stream().map(this::test).toList();
    }

    private Test test(ReadinessCheck check) {
        return new Test(check.test().key(), messages.label(check.test()), report.what(check), check.done(), check.commands());
    }

    List<Alarm> alarms() {
        return report.advice().watches().stream().map(this::alarm).toList();
    }

    private Alarm alarm(MetricStatus watch) {
        String key = "metric." + EnumKey.of(watch.metric());
        return new Alarm(messages.label(watch.metric()), messages.text(key + ".alert"), messages.text(key + ".why"), report.state(watch),
                EnumKey.of(watch.state()), proof(watch.source()));
    }

    List<Tick> facts() {
        return Stream.of(Fact.values()).map(fact -> new Tick(fact.key(), messages.label(fact), report.plan().situation().is(fact)))
                .toList();
    }

    /// Which sources to read again; empty where all are fresh.
    String due() {
        List<String> sources = report.advice().due().stream().map(report::dated).toList();
        return sources.isEmpty() ? "" : messages.text("ui.advice.due", String.join("; ", sources));
    }

    private Proof proof(Source source) {
        return Proof.of(messages, source, report.dated(source)
                + (report.advice().isDue(source) ? messages.text("ui.advice.recheck") : ""));
    }
}
