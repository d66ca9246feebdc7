package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.credit.Account;
import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.MonthCredits;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Infrastructure;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// Bills of one scenario, month after month.
final class ScenarioForecaster {

    private final Settings settings;
    private final Assumptions assumptions;
    private final List<WorkloadCosts> workloads;
    private final List<RowCosts> rows;
    private final CreditLedger ledger;

    ScenarioForecaster(Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        this.settings = settings;
        this.assumptions = assumptions;
        Terms terms = Terms.of(assumptions);
        workloads = assumptions.workloads().stream().filter(Workload::on)
                .map(workload -> new WorkloadCosts(workload, settings, terms, catalog)).toList();
        rows = assumptions.infrastructure().stream().filter(Infrastructure::on)
                .map(row -> new RowCosts(row, settings, terms, catalog)).toList();
        ledger = new CreditLedger(assumptions.grants(), settings.firstDay(), settings.lastMonth());
    }

    List<Commitment> commitments() {
        return workloads.stream().flatMap(workload -> workload.capacity().commitments().stream()).toList();
    }

    List<Bill> bills() {
        List<YearMonth> horizon = settings.horizon();
        var bills = new ArrayList<Bill>(horizon.size());
        for (int index = 0; index < horizon.size(); index++) {
            bills.add(new Month(index, horizon.get(index)).bill());
        }
        return List.copyOf(bills);
    }

    /// One month's charges while they are gathered.
    private final class Month {

        private final int index;
        private final YearMonth month;
        private final List<ChargeGroup> blocks = new ArrayList<>();
        private final Map<Account, Money> accounts = new HashMap<>();
        private boolean complete = true;

        Month(int index, YearMonth month) {
            this.index = index;
            this.month = month;
        }

        Bill bill() {
            workloads.forEach(this::addWorkload);
            rows.forEach(this::addRow);
            assumptions.gateways().forEach(this::addGateway);
            assumptions.providers().forEach(this::addSupport);

            MonthCredits credits = ledger.apply(month, Map.copyOf(accounts));
            Money gross = Money.sum(accounts.values());
            Money taxed = gross.minus(accounts.getOrDefault(Account.PEOPLE, Money.ZERO)).minus(credits.applied());
            return new Bill(month, List.copyOf(blocks), credits.charges(), gross, complete,
                    sum(WorkloadCosts::calls), sum(WorkloadCosts::tasks), sum(WorkloadCosts::successfulTasks),
                    credits, taxed.times(settings.tax()));
        }

        private void addWorkload(WorkloadCosts workload) {
            add(workload.tokens(index, month));
            workload.capacity().blocks(month, workload.calls(index)).forEach(this::add);
            add(workload.review(index));
        }

        private void addRow(RowCosts costs) {
            Infrastructure row = costs.row();
            BigDecimal calls = workloads.stream()
                    .filter(workload -> row.workloads().isEmpty() || row.workloads().contains(workload.workload().id()))
                    .map(workload -> workload.calls(index)).reduce(BigDecimal.ZERO, BigDecimal::add);
            costs.blocks(month, calls).forEach(this::add);
        }

        private void addGateway(Gateway gateway) {
            List<WorkloadCosts> routed = workloads.stream()
                    .filter(workload -> workload.workload().route().gateway().equals(gateway.id())).toList();
            if (!routed.isEmpty()) {
                Money charges = Money.sum(routed.stream().map(workload -> workload.tokens(index, month).total()).toList());
                BigDecimal calls = routed.stream().map(workload -> workload.calls(index)).reduce(BigDecimal.ZERO, BigDecimal::add);
                Fees.gateway(gateway, charges, calls).forEach(this::add);
            }
        }

        private void addSupport(ProviderTerms terms) {
            if (terms.support().isPositive()) {
                Money charges = Money.sum(accounts.entrySet().stream()
                        .filter(entry -> entry.getKey().provider().equals(terms.id())).map(Map.Entry::getValue).toList());
                add(Fees.support(terms, charges));
            }
        }

        private void add(ChargeGroup block) {
            if (!block.isEmpty()) {
                blocks.add(block);
                complete &= block.lines().complete();
                block.lines().accounts().forEach((account, perUnit) ->
                        accounts.merge(account, perUnit.times(block.volume()), Money::plus));
            }
        }

        private BigDecimal sum(Counting counting) {
            BigDecimal sum = BigDecimal.ZERO;
            for (WorkloadCosts workload : workloads) {
                sum = sum.add(counting.in(workload, index));
            }
            return sum;
        }
    }

    private interface Counting {
        BigDecimal in(WorkloadCosts workload, int month);
    }
}
