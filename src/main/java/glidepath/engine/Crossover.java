package glidepath.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.engine.credit.Runway;
import glidepath.plan.Scenario;
import glidepath.units.Money;

/// A day on which another scenario becomes the cheapest to pay for.
///
/// @param day    the first of the month, or the day in it on which the former one's credits run out
/// @param before id of the scenario that was the cheapest
/// @param after  id of the one that is from then on
/// @param cause  why the order changed
public record Crossover(LocalDate day, String before, String after, Why cause) {

    /// Why another one is the cheapest.
    public enum Why {
        /// The former one's credits run out, or expire.
        CREDITS,
        /// A month's worth of the same calls has another price than the month before.
        PRICES,
        /// Demand has changed.
        VOLUME
    }

    /// The days of a forecast, in order. Scenarios that lack a price are not compared; of equal ones, the former stays.
    public static List<Crossover> of(Forecast forecast) {
        List<ScenarioForecast> known = forecast.scenarios().stream().filter(ScenarioForecast::complete).toList();
        var found = new ArrayList<Crossover>();
        Optional<ScenarioForecast> cheapest = Optional.empty();
        int months = known.isEmpty() ? 0 : known.getFirst().bills().size();
        for (int month = 0; month < months; month++) {
            ScenarioForecast now = cheapest(known, cheapest, month);
            if (cheapest.isPresent() && cheapest.get() != now) {
                found.add(between(cheapest.get(), now, month));
            }
            cheapest = Optional.of(now);
        }
        return List.copyOf(found);
    }

    /// The cheapest scenario of the first month, of those that are compared: there must be one.
    public static Scenario first(Forecast forecast) {
        return cheapest(forecast.scenarios().stream().filter(ScenarioForecast::complete).toList(), Optional.empty(), 0).scenario();
    }

    /// Scenarios that lack a price.
    public static List<Scenario> notCompared(Forecast forecast) {
        return forecast.scenarios().stream().filter(each -> !each.complete()).map(ScenarioForecast::scenario).toList();
    }

    private static ScenarioForecast cheapest(List<ScenarioForecast> all, Optional<ScenarioForecast> former, int month) {
        ScenarioForecast least = all.stream().min(Comparator.comparing(each -> left(each, month))).orElseThrow();
        return former.filter(each -> left(each, month).compareTo(left(least, month)) <= 0).orElse(least);
    }

    private static Money left(ScenarioForecast forecast, int month) {
        return forecast.bills().get(month).leftToPay();
    }

    private static Crossover between(ScenarioForecast before, ScenarioForecast after, int month) {
        Bill bill = before.bills().get(month);
        Optional<LocalDate> end = before.runway().runOuts().stream().map(Runway.RunOut::date)
                .filter(day -> !day.isBefore(bill.month().minusMonths(1).atDay(2)) && day.isBefore(bill.month().plusMonths(1).atDay(1)))
                .findFirst();
        LocalDate first = bill.month().atDay(1);
        Why cause = end.isPresent() ? Why.CREDITS : prices(before, month).equals(prices(before, month - 1))
                && prices(after, month).equals(prices(after, month - 1)) ? Why.VOLUME : Why.PRICES;
        return new Crossover(end.filter(day -> !day.isBefore(first)).orElse(first), before.scenario().id(), after.scenario().id(), cause);
    }

    /// The prices that the charges of a month have.
    private static List<Money> prices(ScenarioForecast forecast, int month) {
        return forecast.bills().get(month).charges().stream().flatMap(charge -> charge.line().rate().stream()).map(rate -> rate.price())
                .sorted().toList();
    }
}
