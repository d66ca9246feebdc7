package glidepath.ui.odds;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;

import glidepath.plan.Plan;
import glidepath.plan.RangePresets;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.proposal.MeasuredRanges;

/// Ranges to begin with, in the chosen scenario, each in one step.
///
/// @param sample  of usage that was read last
/// @param refused takes why there can be no such ranges
public record PresetsViewModel(Session session, Messages messages, ObservableValue<Optional<Sample>> sample, Consumer<String> refused) {

    /// Growth half as much and half again.
    public void growth() {
        set("growth", RangePresets::growth);
    }

    /// Discounts of up to 30 %.
    public void prices() {
        set("prices", RangePresets::pricesFall);
    }

    /// Tokens a call as they differed from day to day, where usage was read.
    public void tokens() {
        sample.getValue().ifPresent(read -> set("tokens", (plan, scenario) -> MeasuredRanges.tokens(plan, scenario, read,
                session.catalog())));
    }

    /// Whether usage was read.
    public ObservableValue<Boolean> hasSample() {
        return sample.map(Optional::isPresent);
    }

    private void set(String name, BiFunction<Plan, String, Plan> ranges) {
        try {
            session.editOnce(Message.of("gesture.preset." + name), plan -> ranges.apply(plan, session.selected()));
        } catch (InvalidValueException impossible) {
            refused.accept(messages.say(impossible.reason()));
        }
    }
}
