package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Numbering;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.engine.surface.AccountSums;
import glidepath.engine.surface.BilledMonth;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.ItemFormulas;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Item;
import glidepath.units.Money;

/// Bills of one scenario, month after month.
final class ScenarioForecaster {

    private static final Numbering TAX = Numbering.of(List.of(CostModel.TAX));

    private final ScenarioCosts scenario;
    private final List<YearMonth> horizon;
    private final List<ItemCosts> workloads;
    private final List<ItemCosts> others;
    private final ExactReader tax;
    private final CreditLedger ledger;

    /// The month whose charges are gathered.
    private @Nullable Month now;

    ScenarioForecaster(ScenarioCosts scenario) {
        this.scenario = scenario;
        horizon = scenario.settings().horizon();
        workloads = scenario.workloads().stream().map(ScenarioCosts.Costed::costs).toList();
        others = scenario.others().stream().map(other -> new ItemCosts(other.formulas(), horizon, new Values(scenario, other.item())))
                .toList();
        tax = new ExactReader(TAX, horizon, new Values(scenario, scenario.assumptions().cash()));
        ledger = new CreditLedger(scenario.assumptions().grants(), scenario.settings().firstDay(), scenario.settings().lastMonth());
    }

    List<Commitment> commitments() {
        var commitments = new ArrayList<Commitment>();
        for (ScenarioCosts.Costed costed : scenario.workloads()) {
            Commitment.provisioned(costed.workload(), scenario.settings(), costed.costs().unitCosts(Surfaces.PROVISIONED))
                    .ifPresent(commitments::add);
            Commitment.reserved(costed.workload(), scenario.settings(), costed.costs().unitCosts(Surfaces.RESERVED))
                    .ifPresent(commitments::add);
        }
        return List.copyOf(commitments);
    }

    List<Bill> bills() {
        var bills = new ArrayList<Bill>(horizon.size());
        for (int index = 0; index < horizon.size(); index++) {
            Month month = new Month(index);
            now = month;
            bills.add(month.bill());
        }
        return List.copyOf(bills);
    }

    /// What depends on the charges of a month, beside what the plan says.
    private final class Values extends PlanValues {

        Values(ScenarioCosts scenario, Item item) {
            super(scenario.settings(), scenario.assumptions(), item);
        }

        @Override
        public BigDecimal of(Quantity quantity, int month) {
            return switch (quantity) {
                case Quantity.CallsOf calls -> costed(calls.workload()).costs().figure(ItemFormulas.CALLS, month);
                case Quantity.Charged charged -> Objects.requireNonNull(now).charged(charged.which()).usd();
                case Quantity.Credited _ -> Objects.requireNonNull(now).credited.usd();
                default -> super.of(quantity, month);
            };
        }
    }

    private ScenarioCosts.Costed costed(String workload) {
        for (ScenarioCosts.Costed costed : scenario.workloads()) {
            if (costed.workload().id().equals(workload)) {
                return costed;
            }
        }
        throw new NoSuchElementException(workload);
    }

    /// One month's charges while they are gathered.
    private final class Month {

        private final int index;
        private final List<ChargeGroup> groups = new ArrayList<>();
        private final CostSums.Month sums;
        private AccountSums accounts;
        private Money credited = Money.ZERO;
        private boolean complete;

        Month(int index) {
            this.index = index;
            sums = scenario.sums().of(index);
            accounts = sums.accounts();
            complete = sums.complete();
        }

        Bill bill() {
            for (ItemCosts workload : workloads) {
                groups.addAll(workload.month(index).groups());
            }
            for (ItemCosts other : others) {
                add(other);
            }

            Optional<BilledMonth> billed = scenario.billed().of(horizon.get(index));
            MonthCredits credits = ledger.apply(horizon.get(index), accounts, billed);
            credited = billed.map(bill -> bill.untold(credits.applied())).orElse(credits.applied());
            Money taxed = new Money(tax.of(CostModel.TAX, index)).plus(billed.map(BilledMonth::tax).orElse(Money.ZERO));
            return new Bill(horizon.get(index), Collections.unmodifiableList(groups), credits.charges(), accounts.total(), complete,
                    new CallCounts(workloads, index), credits, taxed);
        }

        private void add(ItemCosts costs) {
            ItemMonth month = costs.month(index);
            groups.addAll(month.groups());
            complete &= month.complete();
            accounts = accounts.plus(month.accounts());
        }

        /// What is charged up to here.
        private Money charged(Selection which) {
            return switch (which) {
                case Selection.Through through -> Money.sum(scenario.workloads().stream()
                        .filter(costed -> costed.workload().route().gateway().equals(through.gateway()))
                        .flatMap(costed -> costed.costs().month(index).groups().stream()).filter(Month::isCalled).map(ChargeGroup::total)
                        .toList());
                case Selection.Of of -> accounts.total(account -> account.provider().equals(of.provider()));
                case Selection.ListOf of -> Money.sum(groups.stream().flatMap(group -> group.charges().stream())
                        .filter(charge -> charge.line().rule().isOwnUsageOf(of.provider())).map(Charge::beforeDiscount).toList());
                case Selection.Taxed _ -> accounts.total(account -> scenario.billed().isTaxed(horizon.get(index), account));
            };
        }

        private static boolean isCalled(ChargeGroup group) {
            return group.lines().all().stream().allMatch(line -> line.cause().isCalled());
        }
    }
}
