package glidepath.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.engine.surface.Account;
import glidepath.engine.surface.ItemFormulas;
import glidepath.units.Money;

/// What several workloads cost together, month by month, on top of what others do.
final class CostSums {

    private final List<ItemCosts> workloads;
    private final @Nullable CostSums others;
    private final @Nullable Month[] known;

    /// @param calls           of all of them that are made
    /// @param notServed       calls that spend caps keep from being made
    /// @param tasks           that users asked for
    /// @param successfulTasks of them, those that were answered
    record Month(Map<Account, Money> accounts, boolean complete, BigDecimal calls, BigDecimal notServed, BigDecimal tasks,
            BigDecimal successfulTasks) {

        static final Month NONE = new Month(Map.of(), true, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    CostSums(List<ItemCosts> workloads, @Nullable CostSums others, int months) {
        this.workloads = workloads;
        this.others = others;
        known = new Month[months];
    }

    Month of(int month) {
        Month found = known[month];
        if (found == null) {
            found = sum(others == null ? Month.NONE : others.of(month), month);
            known[month] = found;
        }
        return found;
    }

    /// Both together, in a map of its own.
    static Map<Account, Money> plus(Map<Account, Money> some, Map<Account, Money> more) {
        var sum = new HashMap<>(some);
        for (Map.Entry<Account, Money> entry : more.entrySet()) {
            sum.merge(entry.getKey(), entry.getValue(), Money::plus);
        }
        return sum;
    }

    private Month sum(Month start, int month) {
        Map<Account, Money> accounts = start.accounts();
        boolean complete = start.complete();
        BigDecimal calls = start.calls();
        BigDecimal notServed = start.notServed();
        BigDecimal tasks = start.tasks();
        BigDecimal successfulTasks = start.successfulTasks();
        for (ItemCosts workload : workloads) {
            ItemMonth own = workload.month(month);
            accounts = accounts.isEmpty() ? own.accounts() : plus(accounts, own.accounts());
            complete &= own.complete();
            calls = calls.add(workload.figure(ItemFormulas.CALLS, month));
            notServed = notServed.add(workload.figure(ItemFormulas.NOT_SERVED, month));
            tasks = tasks.add(workload.figure(ItemFormulas.TASKS, month));
            successfulTasks = successfulTasks.add(workload.figure(ItemFormulas.SUCCESSFUL_TASKS, month));
        }
        return new Month(accounts, complete, calls, notServed, tasks, successfulTasks);
    }
}
