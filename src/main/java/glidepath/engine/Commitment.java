package glidepath.engine;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import glidepath.catalog.Term;
import glidepath.plan.Provisioned;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// Capacity that is owed month by month, whether it is used or not.
///
/// @param owner  id of the workload that it serves
/// @param until  last month that is owed
/// @param months term that it is bought for at a time; 0 where it can be let go at any time
/// @param costOf what a month of it costs, within the horizon and beyond
public record Commitment(String owner, Surface surface, YearMonth from, YearMonth until, int months, Function<YearMonth, Money> costOf) {

    /// Provisioned throughput runs as long as it is wanted, rounded up to whole terms.
    static Commitment of(Workload workload, Settings settings, Function<YearMonth, Money> costOf) {
        Provisioned wanted = workload.provisioned();
        YearMonth from = wanted.from().orElse(settings.start());
        YearMonth until = wanted.until().orElse(settings.lastMonth());
        return new Commitment(workload.id(), Surface.PROVISIONED, from, owedUntil(from, until, wanted.term().months()), wanted.term().months(),
                costOf);
    }

    static Commitment reserved(Workload workload, Settings settings, Function<YearMonth, Money> costOf) {
        int term = workload.reserved().termMonths();
        return new Commitment(workload.id(), Surface.RESERVED, settings.start(), owedUntil(settings.start(), settings.lastMonth(), term), term,
                costOf);
    }

    private static YearMonth owedUntil(YearMonth from, YearMonth until, int term) {
        if (term <= Term.ONE_MONTH.months() || until.isBefore(from)) {
            return until;
        }
        long wanted = from.until(until, ChronoUnit.MONTHS) + 1;
        long terms = (wanted + term - 1) / term;
        return from.plusMonths(terms * term - 1);
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    /// What is owed in the months after this one, before credits.
    public Money owedAfter(YearMonth month) {
        Money owed = Money.ZERO;
        YearMonth first = month.isBefore(from) ? from : month.plusMonths(1);
        for (YearMonth next = first; !next.isAfter(until); next = next.plusMonths(1)) {
            owed = owed.plus(costOf.apply(next));
        }
        return owed;
    }
}
