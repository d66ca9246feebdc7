package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.surface.Account;
import glidepath.units.Money;

/// A forecast whose first months are what was billed: their charges are the bill's, and grants are left with what credits really paid of
/// them. From then on it goes on as planned, so that credits that paid less last longer.
///
/// What credits paid is taken from the plan's grants in the order in which they pay. What none of them could have paid is left out of them.
public final class ActualsThenForecast {

    private final ScenarioForecast forecast;
    private final CreditLedger ledger;

    private ActualsThenForecast(ScenarioForecast forecast) {
        this.forecast = forecast;
        ledger = new CreditLedger(forecast.grants(), forecast.firstDay(), forecast.settings().lastMonth());
    }

    /// @param actuals months that are closed; months of the horizon that are not among them stay forecast
    public static ScenarioForecast of(ScenarioForecast forecast, SortedMap<YearMonth, ActualMonth> actuals) {
        var run = new ActualsThenForecast(forecast);
        List<Bill> bills = new ArrayList<>();
        for (Bill bill : forecast.bills()) {
            ActualMonth actual = actuals.get(bill.month());
            bills.add(actual == null ? run.forecast(bill) : run.actual(bill, actual));
        }
        return new ScenarioForecast(forecast.scenario(), forecast.settings(), forecast.assumptions(), List.copyOf(bills),
                forecast.commitments());
    }

    private Bill actual(Bill bill, ActualMonth actual) {
        MonthCredits credits = ledger.apply(bill.month(), new HashMap<>(actual.credited()));
        return new Bill(bill.month(), List.of(), actual.charged(), actual.gross(), true, bill.calls(), BigDecimal.ZERO, bill.tasks(),
                bill.successfulTasks(), credits,
                actual.tax());
    }

    /// Tax is on what credits leave, so it changes with them.
    private Bill forecast(Bill bill) {
        Map<Account, Money> charges = new HashMap<>(bill.accounts());
        MonthCredits credits = ledger.apply(bill.month(), charges);
        Money less = bill.credits().applied().minus(credits.applied());
        return new Bill(bill.month(), bill.blocks(), bill.accounts(), bill.gross(), bill.complete(), bill.calls(), bill.notServed(),
                bill.tasks(), bill.successfulTasks(),
                credits, bill.tax().plus(less.times(forecast.settings().tax())));
    }
}
