package glidepath.texts;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.units.Decimals;
import glidepath.units.Percent;

/// That a scenario serves another volume than the reference, which stands beside every saving: fewer calls are no cheaper calls.
public record VolumeNote(Messages messages) {

    /// Empty where both make as many calls over the horizon.
    public Optional<String> of(ScenarioForecast shown, ScenarioForecast reference) {
        BigDecimal own = calls(shown);
        BigDecimal other = calls(reference);
        if (own.compareTo(other) == 0) {
            return Optional.empty();
        }
        return Optional.of(other.signum() == 0 ? messages.text("volume.none", reference.scenario().name())
                : messages.text("volume.share", messages.numbers().percent(new Percent(Decimals.divide(own, other)), 1),
                reference.scenario().name()));
    }

    private static BigDecimal calls(ScenarioForecast forecast) {
        return forecast.bills().stream().map(Bill::calls).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
