package glidepath.advise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import glidepath.engine.CashRunway;
import glidepath.engine.ScenarioForecast;
import glidepath.units.Money;

/// What the engine says that a change does, over the horizon.
///
/// @param saved     charges, before credits
/// @param cashSaved what is left to pay
/// @param months    of the horizon
/// @param credits   how much longer credits last; empty where they last the horizon anyhow, or there are none
/// @param cash      how much longer the money in the bank lasts; empty likewise
public record Effect(Money saved, Money cashSaved, int months, Optional<Longer> credits, Optional<Longer> cash) {

    static Effect of(ScenarioForecast before, ScenarioForecast after) {
        LocalDate end = before.settings().lastMonth().atEndOfMonth().plusDays(1);
        return new Effect(before.gross().minus(after.gross()), before.leftToPay().minus(after.leftToPay()), before.bills().size(),
                after.credits().isPositive() ? Longer.of(before.runOut(), after.runOut(), end) : Optional.empty(),
                Longer.of(broke(before), broke(after), end));
    }

    private static Optional<LocalDate> broke(ScenarioForecast forecast) {
        return CashRunway.of(forecast).flatMap(CashRunway::zero);
    }

    /// Cash saved in a mean month.
    public Money monthly() {
        return cashSaved.dividedBy(BigDecimal.valueOf(months));
    }

    /// Whether it leaves more in the bank; or as much, but saves charges or makes credits last.
    boolean helps() {
        return cashSaved.isPositive() || !cashSaved.isNegative()
                && (saved.isPositive() || credits.filter(longer -> longer.days() > 0).isPresent());
    }
}
