package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.credit.CreditHistory;
import glidepath.engine.credit.CreditOutlook;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.credit.Runway;
import glidepath.engine.surface.BilledMonths;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.units.Money;

import org.jspecify.annotations.Nullable;

/// One scenario evaluated: its bills over the horizon. Sums over them are worked out when they are first asked for, once.
public final class ScenarioForecast implements CreditHistory {

    private final Scenario scenario;
    private final Settings settings;
    private final Assumptions assumptions;
    private final PriceCatalog catalog;
    private final List<Bill> bills;
    private final List<Commitment> commitments;
    private final BilledMonths billed;
    private final List<MonthCredits> creditMonths;
    private @Nullable ForecastTotals totals;
    private @Nullable Runway runway;
    private @Nullable CreditOutlook outlook;

    /// @param assumptions the scenario's complete values
    /// @param catalog     whose prices and names it has
    /// @param commitments what is owed whether it is used or not
    /// @param billed      months that are what was billed, and no forecast
    public ScenarioForecast(Scenario scenario, Settings settings, Assumptions assumptions, PriceCatalog catalog, List<Bill> bills,
            List<Commitment> commitments, BilledMonths billed) {
        this.scenario = scenario;
        this.settings = settings;
        this.assumptions = assumptions;
        this.catalog = catalog;
        this.bills = bills;
        this.commitments = commitments;
        this.billed = billed;
        creditMonths = bills.stream().map(Bill::credits).toList();
    }

    public Scenario scenario() {
        return scenario;
    }

    public Settings settings() {
        return settings;
    }

    /// The scenario's complete values.
    public Assumptions assumptions() {
        return assumptions;
    }

    public PriceCatalog catalog() {
        return catalog;
    }

    public List<Bill> bills() {
        return bills;
    }

    /// What is owed whether it is used or not.
    public List<Commitment> commitments() {
        return commitments;
    }

    /// Months that are what was billed, and no forecast.
    public BilledMonths billed() {
        return billed;
    }

    /// The day on which credits run out; empty where they last.
    public Optional<LocalDate> runOut() {
        return runway().runOut().map(Runway.RunOut::date);
    }

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
        return creditMonths;
    }

    @Override
    public boolean isBilled(YearMonth month) {
        return billed.of(month).isPresent();
    }

    /// What becomes of its credits.
    public CreditOutlook outlook() {
        CreditOutlook known = outlook;
        if (known == null) {
            known = CreditOutlook.of(this, complete());
            outlook = known;
        }
        return known;
    }

    @Override
    public Runway runway() {
        Runway known = runway;
        if (known == null) {
            known = Runway.of(this);
            runway = known;
        }
        return known;
    }

    private ForecastTotals totals() {
        ForecastTotals known = totals;
        if (known == null) {
            known = ForecastTotals.of(bills);
            totals = known;
        }
        return known;
    }

    /// The bill of a month; empty where the horizon does not hold it.
    public Optional<Bill> bill(YearMonth month) {
        return bills.stream().filter(bill -> bill.month().equals(month)).findFirst();
    }

    /// The same, counted from the start of the plan.
    public Optional<Bill> bill(int month) {
        return month >= 0 && month < bills.size() ? Optional.of(bills.get(month)) : Optional.empty();
    }

    /// The first month that is forecast, where earlier ones are what was billed; the last one where all are.
    public Bill firstMonth() {
        return bills.stream().filter(bill -> !isBilled(bill.month())).findFirst().orElse(bills.getLast());
    }

    public Money gross() {
        return totals().gross();
    }

    /// Gross cost of a mean month.
    public Money meanMonth() {
        return gross().dividedBy(BigDecimal.valueOf(settings.months()));
    }

    public Money credits() {
        return totals().credits();
    }

    public Money tax() {
        return totals().tax();
    }

    /// Net cash over the horizon: what is left to pay.
    public Money leftToPay() {
        return totals().leftToPay();
    }

    public Money lapsed() {
        return totals().lapsed();
    }

    /// False where something is unpriced in some month.
    public boolean complete() {
        return totals().complete();
    }

    /// All charges over all successful tasks; empty where there are none.
    public Optional<Money> costPerSuccessfulTask() {
        return successfulTasks().signum() > 0 ? Optional.of(gross().dividedBy(successfulTasks())) : Optional.empty();
    }

    /// Tasks that are answered.
    public BigDecimal successfulTasks() {
        return totals().successfulTasks();
    }

    public Money total(Function<Bill, Money> figure) {
        return Money.sum(bills.stream().map(figure).toList());
    }
}
