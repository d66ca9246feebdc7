package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.engine.surface.AccountSums;
import glidepath.engine.surface.ItemFormulas;

/// What several workloads cost together, month by month, on top of what others do.
final class CostSums {

    private final List<ItemCosts> workloads;
    private final @Nullable CostSums others;
    private final @Nullable Month[] known;

    /// @param calls           of all of them that are made
    /// @param notServed       calls that spend caps keep from being made
    /// @param tasks           that users asked for
    /// @param successfulTasks of them, those that were answered
    record Month(AccountSums accounts, boolean complete, BigDecimal calls, BigDecimal notServed, BigDecimal tasks,
            BigDecimal successfulTasks) {

        static final Month NONE = new Month(AccountSums.NONE, true, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
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

    private Month sum(Month start, int month) {
        AccountSums accounts = start.accounts();
        boolean complete = start.complete();
        BigDecimal calls = start.calls();
        BigDecimal notServed = start.notServed();
        BigDecimal tasks = start.tasks();
        BigDecimal successfulTasks = start.successfulTasks();
        for (ItemCosts workload : workloads) {
            ItemMonth own = workload.month(month);
            accounts = accounts.plus(own.accounts());
            complete &= own.complete();
            calls = plus(calls, workload.figure(ItemFormulas.CALLS, month));
            notServed = plus(notServed, workload.figure(ItemFormulas.NOT_SERVED, month));
            tasks = plus(tasks, workload.figure(ItemFormulas.TASKS, month));
            successfulTasks = plus(successfulTasks, workload.figure(ItemFormulas.SUCCESSFUL_TASKS, month));
        }
        return new Month(accounts, complete, calls, notServed, tasks, successfulTasks);
    }

    /// Most of what is added is nothing.
    private static BigDecimal plus(BigDecimal sum, BigDecimal more) {
        return sum.signum() == 0 ? more : more.signum() == 0 ? sum : sum.add(more);
    }
}
