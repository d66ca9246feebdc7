package glidepath.advise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import glidepath.engine.Bill;
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
/// @param served    more calls that are made, of those that spend caps keep from being made
public record Effect(Money saved, Money cashSaved, int months, Optional<Longer> credits, Optional<Longer> cash, BigDecimal served) {

    static Effect of(ScenarioForecast before, ScenarioForecast after) {
        LocalDate end = before.settings().lastMonth().atEndOfMonth().plusDays(1);
        return new Effect(before.gross().minus(after.gross()), before.leftToPay().minus(after.leftToPay()), before.bills().size(),
                after.credits().isPositive() ? Longer.of(before.runOut(), after.runOut(), end) : Optional.empty(),
                Longer.of(CashRunway.zeroOf(before), CashRunway.zeroOf(after), end), notServed(before).subtract(notServed(after)));
    }

    private static BigDecimal notServed(ScenarioForecast forecast) {
        return forecast.bills().stream().map(Bill::notServed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Cash saved in a mean month.
    public Money monthly() {
        return cashSaved.dividedBy(BigDecimal.valueOf(months));
    }

    /// Whether it changes charges or cash by as much as shows: a cent.
    public boolean changesCosts() {
        return saved.toCents().signum() != 0 || cashSaved.toCents().signum() != 0;
    }

    /// Whether a call more is made within spend caps.
    public boolean serves() {
        return wholeServed().signum() > 0;
    }
    /// Nobody counts parts of a call.
    public BigDecimal wholeServed() {
        return served.setScale(0, RoundingMode.HALF_UP);
    }

    /// Whether it leaves more in the bank; or as much, but saves charges, makes credits last or serves calls within spend caps.
    boolean helps() {
        int cash = cashSaved.toCents().signum();
        return cash > 0 || cash == 0
                && (saved.toCents().signum() > 0 || serves() || credits.filter(longer -> longer.days() > 0).isPresent());
    }
}
