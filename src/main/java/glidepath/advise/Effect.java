package glidepath.advise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.units.Money;

/// What the engine says that a change does, over the horizon.
///
/// @param saved     charges, before credits
/// @param cashSaved what is left to pay
/// @param days      that credits last longer; empty where they last the horizon anyhow, or there are none
/// @param beyond    true where they now last the whole horizon, so that [#days] is the least
public record Effect(Money saved, Money cashSaved, Optional<Long> days, boolean beyond) {

    static final Effect NONE = new Effect(Money.ZERO, Money.ZERO, Optional.empty(), false);

    static Effect of(ScenarioForecast before, ScenarioForecast after) {
        Optional<LocalDate> old = runOut(before);
        Optional<LocalDate> fresh = runOut(after);
        LocalDate end = before.settings().lastMonth().atEndOfMonth().plusDays(1);
        boolean used = after.credits().isPositive();
        return new Effect(before.gross().minus(after.gross()), before.leftToPay().minus(after.leftToPay()),
                used ? old.map(day -> ChronoUnit.DAYS.between(day, fresh.orElse(end))) : Optional.empty(), used && old.isPresent() && fresh.isEmpty());
    }

    private static Optional<LocalDate> runOut(ScenarioForecast forecast) {
        return Runway.of(forecast).runOut().map(Runway.RunOut::date);
    }

    /// Whether it leaves more in the bank; or as much, but saves charges or makes credits last.
    boolean helps() {
        return cashSaved.isPositive() || !cashSaved.isNegative() && (saved.isPositive() || days.filter(more -> more > 0).isPresent());
    }
}
