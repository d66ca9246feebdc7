package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;

import glidepath.engine.surface.ItemFormulas;

/// How many calls and tasks a month has. They are added up when somebody asks: a forecast is made far more often than that.
///
/// @param month counted from the first of the plan
record CallCounts(List<ItemCosts> workloads, int month) {

    /// That are made.
    BigDecimal calls() {
        return sum(ItemFormulas.CALLS);
    }

    /// That spend caps keep from being made.
    BigDecimal notServed() {
        return sum(ItemFormulas.NOT_SERVED);
    }

    /// That users asked for.
    BigDecimal tasks() {
        return sum(ItemFormulas.TASKS);
    }

    /// Of them, those that were answered.
    BigDecimal successfulTasks() {
        return sum(ItemFormulas.SUCCESSFUL_TASKS);
    }

    private BigDecimal sum(String figure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ItemCosts workload : workloads) {
            sum = sum.add(workload.figure(figure, month));
        }
        return sum;
    }
}
