package glidepath.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.engine.ScenarioForecast;
import glidepath.engine.Waterfall;
import glidepath.plan.Assumptions;
import glidepath.session.Snapshot;
import glidepath.texts.Differences;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Why a scenario costs more or less than the reference, in words.
record DifferenceText(Messages messages, Snapshot now) {

    private ScenarioForecast from() {
        return now.referred();
    }

    /// By how much it costs more or less.
    String sentence(ScenarioForecast to) {
        ScenarioForecast from = from();
        Money difference = to.leftToPay().minus(from.leftToPay());
        String key = difference.isZero() ? "equal" : difference.isPositive() ? "more" : "less";
        String amount = messages.numbers().money(difference.max(difference.negated()));
        if (to.complete() && from.complete()) {
            return messages.text("ui.waterfall." + key, to.scenario().name(), amount, from.scenario().name());
        }
        return messages.text("ui.waterfall.unpriced", to.complete() || from.complete() ? bounded(to, difference, amount)
                : messages.text("ui.waterfall.unknown", to.scenario().name(), from.scenario().name()));
    }

    /// Whichever of both lacks a price costs at least as much as it says.
    private String bounded(ScenarioForecast to, Money difference, String amount) {
        boolean more = difference.isPositive() || difference.isZero() && from().complete();
        return messages.text("ui.waterfall." + (more ? "more" : "less"), to.scenario().name(),
                messages.text(more == to.complete() ? "report.at-most" : "report.at-least", amount), from().scenario().name());
    }

    /// What a lever or a cause changes; where something is unpriced, that is only a part of it.
    String amount(String difference, boolean complete) {
        return complete ? difference : messages.text("ui.waterfall.part", difference);
    }

    private String amount(DifferenceCause cause, Money change) {
        return amount(messages.numbers().difference(change), cause.complete());
    }

    /// A cause of which only one lever differs has that lever's name beside its own.
    String name(DifferenceCause cause) {
        String name = cause.causes().stream().map(messages::label).collect(Collectors.joining(", "));
        boolean one = cause.steps().size() == 1 && cause.steps().getFirst().refs().size() == 1;
        return one ? messages.text("ui.waterfall.one", name, levers(cause.steps().getFirst())) : name;
    }

    /// The cause and the amount that it changes.
    String change(DifferenceCause cause) {
        return messages.text("ui.reasons.title", name(cause), amount(cause, cause.change()));
    }

    /// What it consists of, lever by lever; of credits and tax, what they are in both scenarios.
    List<String> parts(DifferenceCause cause) {
        return cause.steps().isEmpty() ? List.of(besideCharges(cause.isTax()))
                : cause.steps().stream().map(step -> messages.text("ui.waterfall.step", levers(step), from(step), to(step),
                        amount(cause, step.change()))).toList();
    }

    private String besideCharges(boolean tax) {
        List<String> amounts = Stream.of(now.referred(), now.shown()).map(forecast -> tax ? forecast.tax() : forecast.credits())
                .map(messages.numbers()::money).toList();
        return messages.text(tax ? "ui.waterfall.tax" : "ui.waterfall.credits", amounts.getFirst(), now.referred().scenario().name(),
                amounts.getLast(), now.scenario().name());
    }

    /// Texts of a row of the table.
    List<String> row(Waterfall.Step step) {
        String causes = step.refs().stream().map(ref -> messages.label(CostCause.of(ref.lever()))).distinct()
                .collect(Collectors.joining(", "));
        return List.of(causes, levers(step), from(step), to(step));
    }

    private String levers(Waterfall.Step step) {
        var name = new InputName(messages, now.catalog(), now.plan().assumptions());
        return step.refs().stream().map(name::brief).distinct().collect(Collectors.joining(", "));
    }

    private String from(Waterfall.Step step) {
        return values(step, now.referred().assumptions());
    }

    private String to(Waterfall.Step step) {
        return values(step, now.shown().assumptions());
    }

    private String values(Waterfall.Step step, Assumptions assumptions) {
        var shown = new Differences(messages, now.catalog());
        return step.refs().stream().map(ref -> shown.shown(ref.lever(), assumptions.get(ref))).collect(Collectors.joining(", "));
    }
}
