package glidepath.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.engine.surface.AccountSums;

/// What several workloads cost together, month by month, on top of what others do.
final class CostSums {

    private final List<ItemCosts> workloads;
    private final @Nullable CostSums others;
    private final @Nullable Month[] known;

    record Month(AccountSums accounts, boolean complete) {

        static final Month NONE = new Month(AccountSums.NONE, true);
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
        for (ItemCosts workload : workloads) {
            ItemMonth own = workload.month(month);
            accounts = accounts.plus(own.accounts());
            complete &= own.complete();
        }
        return new Month(accounts, complete);
    }
}
