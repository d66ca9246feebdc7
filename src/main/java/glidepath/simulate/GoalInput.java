package glidepath.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Workload;

/// An input of which it is asked which value reaches a goal, and between which ends values are tried.
///
/// @param low  in the input's own unit, and `high`
public record GoalInput(InputRef<?> input, BigDecimal low, BigDecimal high) {

    private static final BigDecimal MANY = new BigDecimal("1000");
    /// Not zero: credits of $0 never run out, and neither do credits that no call uses.
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal SHRINKING = new BigDecimal("-0.5");
    /// Of calls and amounts, of which there may be none now.
    private static final BigDecimal LEAST_REACH = new BigDecimal("1000000");

    /// Calls, growth, cache, batch and retries of each workload that is on, amounts of grants, discounts of providers.
    public static List<GoalInput> of(Assumptions assumptions) {
        var all = new ArrayList<GoalInput>();
        assumptions.workloads().stream().filter(Workload::on).forEach(workload -> {
            String id = workload.id();
            all.add(amount(assumptions, Levers.CALLS.at(id)));
            all.add(new GoalInput(Levers.GROWTH.at(id), SHRINKING, BigDecimal.ONE));
            all.add(share(Levers.BATCH_SHARE.at(id)));
            all.add(share(Levers.CACHE_READ.at(id)));
            if (workload.retry().mode() == RetryPolicy.Mode.RATE) {
                all.add(share(Levers.RETRY_RATE.at(id)));
            }
        });
        assumptions.grants().stream().filter(Grant::on).forEach(grant -> all.add(amount(assumptions, Levers.GRANT_AMOUNT.at(grant.id()))));
        assumptions.providers().forEach(terms -> all.add(share(Levers.DISCOUNT.at(terms.id()))));
        return List.copyOf(all);
    }

    /// One input, whatever it is: between its bounds, and a thousand times its value where it has none.
    public static GoalInput of(Assumptions assumptions, InputRef<?> input) {
        return of(assumptions).stream().filter(each -> each.input().equals(input)).findFirst().orElseGet(() -> {
            GoalInput amount = amount(assumptions, input);
            return new GoalInput(input, InputNumber.least(input.lever().kind()).orElse(amount.low()),
                    InputNumber.most(input.lever().kind()).orElse(amount.high()));
        });
    }

    private static GoalInput share(InputRef<?> input) {
        return new GoalInput(input, BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static GoalInput amount(Assumptions assumptions, InputRef<?> input) {
        BigDecimal now = InputNumber.of(assumptions, input).orElse(BigDecimal.ZERO);
        return new GoalInput(input, LEAST, now.multiply(MANY).max(LEAST_REACH));
    }
}
