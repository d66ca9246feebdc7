package glidepath.simulate;

import java.time.LocalDate;
import java.util.Optional;

import glidepath.plan.Settings;
import glidepath.units.Money;

/// What is asked of a simulation.
///
/// @param until  through the end of which day credits and cash should last
/// @param budget at or below which what is left to pay should stay in every month; empty where nobody asks
public record OddsQuestion(LocalDate until, Optional<Money> budget) {

    /// Through the whole plan.
    public static OddsQuestion ofAll(Settings settings) {
        return new OddsQuestion(settings.lastMonth().atEndOfMonth(), Optional.empty());
    }
}
