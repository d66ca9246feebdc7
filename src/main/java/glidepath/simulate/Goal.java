package glidepath.simulate;

import java.time.LocalDate;
import java.time.YearMonth;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.units.Money;

/// What an input should bring about.
public sealed interface Goal {

    /// Credits cover all that they could pay until the start of a day, the first that they need not. Those that never pay do not last.
    record RunOut(LocalDate day) implements Goal {

        /// To the end of a month.
        public static RunOut through(YearMonth month) {
            return new RunOut(month.plusMonths(1).atDay(1));
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

    /// What is left to pay of a month is at most a sum.
    record MonthBill(YearMonth month, Money sum) implements Goal {

        @Override
        public YearMonth last() {
            return month;
        }

        @Override
        public int side(ScenarioForecast forecast) {
            return sum.compareTo(forecast.bill(month).map(Bill::leftToPay).orElse(Money.ZERO));
        }

        @Override
        public double share(ScenarioOdds odds) {
            return odds.monthUpTo(month, sum.usd().doubleValue()).share();
        }
    }

    /// The last month whose bill decides it. So do those before it, since credits carry over; those after it do not.
    YearMonth last();

    /// Of the plain forecast: negative where it misses the goal, positive where it has room to spare, zero where it meets it exactly.
    int side(ScenarioForecast forecast);

    /// How often it is met in the draws.
    double share(ScenarioOdds odds);
}
