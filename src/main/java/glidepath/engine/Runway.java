package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Grant;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// How long the credits of a scenario last (cost model, section 8).
///
/// @param runOut empty where they last the horizon, or where no grant pays anything at all
/// @param lapses what expires unused, by date: forecast waste
public record Runway(Optional<RunOut> runOut, List<Lapse> lapses) {

    /// Why the credits stop covering what they could pay for.
    public enum Reason { EXHAUSTED, EXPIRED }

    /// @param date the first day that is not wholly covered
    public record RunOut(LocalDate date, Reason reason) {
    }

    /// @param grant its id
    public record Lapse(String grant, LocalDate date, Money amount) {
    }

    public static Runway of(ScenarioForecast forecast) {
        List<Lapse> lapses = lapses(forecast);
        return new Runway(runOut(forecast, lapses), lapses);
    }

    /// From the first month in which a grant pays, the first in which the grants pay less than the eligible charges.
    private static Optional<RunOut> runOut(ScenarioForecast forecast, List<Lapse> lapses) {
        return forecast.bills().stream()
                .dropWhile(bill -> !bill.credits().applied().isPositive())
                .filter(bill -> bill.credits().applied().compareTo(bill.credits().eligible()) < 0)
                .findFirst()
                .map(bill -> new RunOut(date(bill), reason(forecast, bill, lapses)));
    }

    private static LocalDate date(Bill bill) {
        BigDecimal days = BigDecimal.valueOf(bill.month().lengthOfMonth());
        MonthCredits credits = bill.credits();
        return bill.month().atDay(1).plusDays(Decimals.wholes(credits.applied().usd().multiply(days), credits.eligible().usd()));
    }

    /// Expired, where a grant that could have gone on paying took money with it.
    private static Reason reason(ScenarioForecast forecast, Bill bill, List<Lapse> lapses) {
        return lapses.stream()
                .filter(lapse -> YearMonth.from(lapse.date()).compareTo(bill.month()) <= 0)
                .filter(lapse -> !lapse.date().isBefore(forecast.settings().start().atDay(1)))
                .map(lapse -> grant(forecast, lapse.grant()))
                .anyMatch(grant -> bill.accounts().keySet().stream().anyMatch(account -> account.eligibleFor(grant)))
                ? Reason.EXPIRED : Reason.EXHAUSTED;
    }

    private static List<Lapse> lapses(ScenarioForecast forecast) {
        var lapses = new ArrayList<Lapse>();
        for (Bill bill : forecast.bills()) {
            for (GrantMonth month : bill.credits().grants()) {
                if (month.lapsed().isPositive()) {
                    lapses.add(new Lapse(month.grant(), grant(forecast, month.grant()).expires().orElseThrow(), month.lapsed()));
                }
            }
        }
        return List.copyOf(lapses);
    }

    private static Grant grant(ScenarioForecast forecast, String id) {
        return forecast.assumptions().grants().stream().filter(grant -> grant.id().equals(id)).findFirst().orElseThrow();
    }
}
