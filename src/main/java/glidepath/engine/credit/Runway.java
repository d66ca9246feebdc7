package glidepath.engine.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.units.Money;

/// How long the credits of a scenario last (cost model, section 8).
///
/// @param runOuts each time that they stop covering what they could pay for, in order; none where they last the horizon, or where no grant
///                pays anything at all
/// @param lapses  what expires unused, by date: forecast waste
public record Runway(List<RunOut> runOuts, List<Lapse> lapses) {

    /// Why the credits stop covering what they could pay for.
    public enum Reason { EXHAUSTED, EXPIRED }

    /// @param date    the first day that is not wholly covered
    /// @param returns the day on which money returns; empty where none does within the horizon
    public record RunOut(LocalDate date, Reason reason, Optional<LocalDate> returns) {

        public RunOut(LocalDate date, Reason reason) {
            this(date, reason, Optional.empty());
        }

        /// The first month of which no day is before it.
        public YearMonth firstWholeMonth() {
            return YearMonth.from(date.minusDays(1)).plusMonths(1);
        }

        RunOut until(LocalDate day) {
            return new RunOut(date, reason, Optional.of(day));
        }
    }

    /// @param grant its id
    public record Lapse(String grant, LocalDate date, Money amount) {
    }

    public static Runway of(CreditHistory history) {
        List<Lapse> lapses = lapses(history);
        return new Runway(runOuts(history, lapses), lapses);
    }

    /// The first of them.
    public Optional<RunOut> runOut() {
        return runOuts.stream().findFirst();
    }

    private static List<Lapse> lapses(CreditHistory history) {
        var lapses = new ArrayList<Lapse>();
        for (MonthCredits credits : history.creditMonths()) {
            for (GrantMonth month : credits.grants()) {
                month.lapses().forEach(lapse -> lapses.add(new Lapse(month.grant(), lapse.date(), lapse.amount())));
            }
        }
        return List.copyOf(lapses);
    }

    /// From the first month in which a grant pays, the first in which the grants pay less than they would with money left. A month in which
    /// money returns, or that is covered again, ends it; it may be the start of the next.
    private static List<RunOut> runOuts(CreditHistory history, List<Lapse> lapses) {
        var runOuts = new ArrayList<RunOut>();
        boolean open = false;
        LocalDate returned = LocalDate.MIN;
        boolean paid = false;
        for (MonthCredits credits : history.creditMonths()) {
            paid |= credits.applied().isPositive();
            if (!paid) {
                continue;
            }
            returned = credits.returned() ? credits.cycle().first() : returned;
            if (open && (credits.returned() || !credits.isShort() && credits.eligible().isPositive())) {
                runOuts.add(runOuts.removeLast().until(credits.cycle().first()));
                open = false;
            }
            if (!open && credits.isShort()) {
                runOuts.add(new RunOut(credits.cycle().after(credits.applied(), credits.eligible()),
                        reason(history, credits, lapses, returned)));
                open = true;
            }
        }
        return List.copyOf(runOuts);
    }

    /// Expired, where money lapsed that would have paid. What lapsed before other money came was made up for by that.
    private static Reason reason(CreditHistory history, MonthCredits credits, List<Lapse> lapses, LocalDate returned) {
        return lapses.stream()
                .filter(lapse -> !YearMonth.from(lapse.date()).isAfter(credits.cycle().month()) && !lapse.date().isBefore(returned))
                .flatMap(lapse -> history.grant(lapse.grant()).stream()).anyMatch(credits::wouldPay)
                ? Reason.EXPIRED : Reason.EXHAUSTED;
    }
}
