package glidepath.reports;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.Action;
import glidepath.advise.Advice;
import glidepath.advise.Effect;
import glidepath.advise.Longer;
import glidepath.advise.MetricStatus;
import glidepath.advise.ReadinessCheck;
import glidepath.advise.Reading;
import glidepath.advise.Risk;
import glidepath.catalog.Source;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// Advice on a scenario in words: as text, or as Markdown.
public record AdviceReport(Messages messages, Plan plan, Scenario scenario, Advice advice) {

    public String text() {
        return written(AdviceForm.TEXT);
    }

    public String markdown() {
        return written(AdviceForm.MARKDOWN);
    }

    public String json() {
        return new AdviceJson(messages, plan, scenario, advice).text();
    }

    private String written(AdviceForm form) {
        var text = new StringBuilder(form.heading())
                .append(form.shown().apply(messages.text("advice.title", plan.name(), scenario.name()))).append('\n')
                .append(section(form, "verdicts", advice.readings().stream().map(this::line)))
                .append(section(form, "actions", advice.actions().isEmpty() ? Stream.of(messages.text("advice.none"))
                        : IntStream.range(0, advice.actions().size()).mapToObj(i -> (i + 1) + ". " + line(advice.actions().get(i)))))
                .append(section(form, "risks", advice.risks().stream().map(this::line)))
                .append(form.section(messages.text("advice.checks"), advice.checks().stream().flatMap(check -> lines(check, form))))
                .append(section(form, "watches", advice.watches().stream().map(this::line)));
        if (!advice.due().isEmpty()) {
            text.append(section(form, "due", advice.due().stream().map(this::dated)));
        }
        return text.toString();
    }

    private String section(AdviceForm form, String title, Stream<String> lines) {
        return form.section(messages.text("advice." + title), lines.map(form.shown()));
    }

    private String line(Reading reading) {
        return messages.say(reading.outcome()) + ", " + messages.text("advice.because", reading.because()) + " ("
                + origin(reading.source()) + ")."
                + reading.change().map(change -> " " + messages.text("advice.change", change) + ".").orElse("");
    }

    private String line(Action action) {
        return messages.say(action.text()) + action.effect().map(effect -> ": " + effect(effect)).orElse("") + " ("
                + origin(action.source()) + ").";
    }

    /// What a change saves, how much longer credits and cash last, and what calls it serves within spend caps.
    public String effect(Effect effect) {
        Optional<String> saved = Optional.of(effect).filter(each -> each.changesCosts() || !each.serves())
                .map(each -> messages.text("advice.effect", messages.numbers().money(each.saved()), messages.numbers()
                .money(each.cashSaved()), messages.numbers().money(each.monthly())));
        Optional<String> served = Optional.of(effect).filter(Effect::serves)
                .map(each -> messages.text("advice.served", each.wholeServed()));
        return Stream.of(saved, served, longer("advice.credits", effect.credits()), longer("advice.cash", effect.cash()))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /// How much longer something lasts; empty where nobody can tell, or it makes no difference.
    private Optional<String> longer(String what, Optional<Longer> effect) {
        return effect.filter(longer -> longer.days() != 0).map(longer -> {
            String days = messages.counted("advice.days", Math.abs(longer.days()));
            return messages.text(what + (longer.beyond() ? ".beyond" : longer.days() > 0 ? ".longer" : ".shorter"), days);
        });
    }

    private String line(Risk risk) {
        return messages.say(risk.name()) + ": " + messages.label(risk.applies()) + ", " + messages.say(risk.status())
                + " (" + origin(risk.source()) + "). " + messages.text("advice.do", risk.mitigation()) + ".";
    }

    private Stream<String> lines(ReadinessCheck check, AdviceForm form) {
        String mark = check.done() ? "[x] " : "[ ] ";
        return Stream.concat(Stream.of(mark + messages.label(check.test()) + ": " + what(check)),
                check.commands().stream().map(form.command()::formatted));
    }

    /// What to test.
    public String what(ReadinessCheck check) {
        return messages.text("readiness." + check.test().key() + ".do");
    }

    private String line(MetricStatus watch) {
        return messages.label(watch.metric()) + ": " + messages.text(metric(watch, "alert")) + "; " + state(watch) + " ("
                + origin(watch.source()) + "). " + messages.text(metric(watch, "why")) + ".";
    }

    private static String metric(MetricStatus watch, String what) {
        return "metric." + EnumKey.of(watch.metric()) + "." + what;
    }

    /// What the plan says of a metric before anything is measured.
    public String state(MetricStatus watch) {
        return watch.stated().map(value -> messages.say(value) + ", " + messages.label(watch.state()))
                .orElseGet(() -> messages.text("advice.unstated", messages.label(watch.state())));
    }

    /// How sure something is, who says so, and when that was read.
    public String origin(Source source) {
        return messages.text("advice.origin", messages.label(source.evidence()), dated(source));
    }

    /// Who says so, and when that was read.
    public String dated(Source source) {
        return source.checked().map(day -> messages.text("advice.read", source.title(), day))
                .orElseGet(() -> messages.text("advice.undated", source.title()));
    }
}
