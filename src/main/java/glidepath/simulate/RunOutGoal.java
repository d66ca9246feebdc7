package glidepath.simulate;

import java.time.LocalDate;
import java.time.YearMonth;

import glidepath.engine.ScenarioForecast;

/// Credits cover all that they could pay until the start of a day, the first that they need not. Those that never pay do not last.
public record RunOutGoal(LocalDate day) implements Goal {

    /// To the end of a month.
    public static RunOutGoal through(YearMonth month) {
        return new RunOutGoal(month.plusMonths(1).atDay(1));
    }

    @Override
    public int side(ScenarioForecast forecast) {
        boolean never = !forecast.credits().isPositive() && !mayPayUnpriced(forecast);
        return never || forecast.runOut().filter(out -> out.isBefore(day)).isPresent() ? -1 : 1;
    }

    /// Whether what has no price is for a grant, so that nobody knows whether that one pays.
    private boolean mayPayUnpriced(ScenarioForecast forecast) {
        return forecast.bills().stream().filter(bill -> !bill.month().isAfter(last())).flatMap(bill -> bill.unpriced().stream())
                .anyMatch(charge -> forecast.grants().stream()
                        .anyMatch(grant -> grant.on() && charge.line().account().eligibleFor(grant)));
    }

    @Override
    public YearMonth last() {
        return YearMonth.from(day.minusDays(1));
    }

    @Override
    public double share(ScenarioOdds odds) {
        return odds.creditsLastThrough(day.minusDays(1)).share();
    }
}
