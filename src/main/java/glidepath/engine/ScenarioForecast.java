package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.engine.credit.CreditHistory;
import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.surface.BilledMonths;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// One scenario evaluated: its bills over the horizon.
///
/// @param assumptions       the scenario's complete values
/// @param commitments what is owed whether it is used or not
/// @param billed      months that are what was billed, and no forecast
public record ScenarioForecast(Scenario scenario, Settings settings, Assumptions assumptions, List<Bill> bills,
        List<Commitment> commitments, BilledMonths billed)
        implements CreditHistory {

    @Override
    public List<Grant> grants() {
        return assumptions.grants();
    }

    @Override
    public LocalDate firstDay() {
        return settings.firstDay();
    }

    @Override
    public List<MonthCredits> creditMonths() {
        return bills.stream().map(Bill::credits).toList();
    }

    @Override
    public boolean isBilled(YearMonth month) {
        return billed.of(month).isPresent();
    }

    /// How it stands with its credits.
    public CreditOutlook outlook() {
        return CreditOutlook.of(this, complete());
    }

    /// The bill of a month, counted from the start of the plan; empty where there is no such month.
    public Optional<Bill> bill(int month) {
        return month >= 0 && month < bills.size() ? Optional.of(bills.get(month)) : Optional.empty();
    }

    /// The first month that is forecast, where earlier ones are what was billed; the last one where all are.
    public Bill firstMonth() {
        return bills.stream().filter(bill -> !isBilled(bill.month())).findFirst().orElse(bills.getLast());
    }

    public Money gross() {
        return total(Bill::gross);
    }

    public Money credits() {
        return total(bill -> bill.credits().applied());
    }

    public Money tax() {
        return total(Bill::tax);
    }

    /// Net cash over the horizon: what is left to pay.
    public Money leftToPay() {
        return total(Bill::leftToPay);
    }

    public Money lapsed() {
        return total(bill -> bill.credits().lapsed());
    }

    /// False where something is unpriced in some month.
    public boolean complete() {
        return bills.stream().allMatch(Bill::complete);
    }

    /// All charges over all successful tasks; empty where there are none.
    public Optional<Money> costPerSuccessfulTask() {
        BigDecimal tasks = bills.stream().map(Bill::successfulTasks).reduce(BigDecimal.ZERO, BigDecimal::add);
        return tasks.signum() > 0 ? Optional.of(gross().dividedBy(tasks)) : Optional.empty();
    }

    public Money total(Function<Bill, Money> figure) {
        return Money.sum(bills.stream().map(figure).toList());
    }

    /// What commitments still ask for in cash from the day on which credits end, and beyond the horizon, to the end of their terms.
    public Money owedFrom(LocalDate day) {
        return Money.sum(commitments.stream().map(commitment -> commitment.owedFrom(day)).toList());
    }
}
