package glidepath.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

import glidepath.plan.Imported;
import glidepath.units.Decimals;

/// The minutes that a copy of an imported model is billed for (cost model, section 6).
///
/// A copy that is called is billed in whole 5-minute windows from the first call: `5 x ceil(minutes / 5)` for each active period.
/// AWS prints the formula with windows / 60 on one page; its own example bills windows x 5 minutes, which is right.
public final class ImportWindows {

    private static final BigDecimal WINDOW = BigDecimal.valueOf(5);
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    private ImportWindows() {
    }

    /// Billed minutes of one active period.
    public static BigDecimal billed(BigDecimal activeMinutes) {
        return activeMinutes.divide(WINDOW, 0, RoundingMode.CEILING).multiply(WINDOW);
    }

    /// Billed minutes of one copy in a month.
    ///
    /// @param calls in the month
    /// @param days  that the month has, by the plan's convention
    public static BigDecimal billed(Imported imported, BigDecimal calls, BigDecimal days) {
        return switch (imported.pattern()) {
            case ALWAYS_ON -> days.multiply(MINUTES_A_DAY);
            case STEADY -> spread(calls, days.multiply(MINUTES_A_DAY));
            case OFFICE_HOURS -> spread(calls, office(imported, days));
            case CRON -> calls.signum() == 0 ? BigDecimal.ZERO
                    : billed(imported.minutesPerRun().value()).multiply(imported.runsPerDay().value()).multiply(days);
        };
    }

    /// Evenly spaced calls keep a copy running where less than a window lies between them; else each call starts a window of its own.
    private static BigDecimal spread(BigDecimal calls, BigDecimal openMinutes) {
        return calls.setScale(0, RoundingMode.CEILING).multiply(WINDOW).min(openMinutes);
    }

    /// The working days of a mean week, each in whole windows.
    private static BigDecimal office(Imported imported, BigDecimal days) {
        BigDecimal minutes = billed(imported.hoursPerDay().value().multiply(MINUTES_AN_HOUR)).multiply(imported.daysPerWeek().value());
        return Decimals.divide(minutes.multiply(days), DAYS_A_WEEK);
    }
}
