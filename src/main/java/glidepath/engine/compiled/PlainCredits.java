package glidepath.engine.compiled;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.engine.credit.CreditLedger;
import glidepath.engine.credit.Cycle;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Settings;

/// Grants that come at once and pay whole charges, which most are.
///
/// The rules are those of [CreditLedger], in its order; here they run over arrays. `CompiledScenarioTest` holds the two to each other.
final class PlainCredits implements CreditBlock {

    private final List<Grant> grants;
    private final double[] amounts;
    private final @Nullable Integer[] drawnAmounts;
    private final boolean[][] pays;
    private final boolean[] eligible;
    private final double[][] reach;
    private final boolean[][] ends;
    private final double[][] left;
    private final int[] order;
    private final boolean[] alike;
    private final boolean[][] sums;
    private final double[] open;
    private final double[] charge;
    private final double[] unpaid;

    PlainCredits(Settings settings, List<Grant> all, List<Account> accounts, Map<InputRef<?>, Integer> drawnInputs) {
        LocalDate first = settings.firstDay();
        grants = CreditLedger.inOrder(all.stream().filter(grant -> grant.on() && !grant.isOver(first)).toList(), all, first);
        amounts = grants.stream().mapToDouble(grant -> grant.worth().usd().doubleValue()).toArray();
        drawnAmounts = grants.stream().map(grant -> drawnInputs.get(Levers.GRANT_AMOUNT.at(grant.id()))).toArray(Integer[]::new);
        pays = new boolean[grants.size()][accounts.size()];
        eligible = new boolean[accounts.size()];
        reach = new double[grants.size()][settings.months()];
        ends = new boolean[grants.size()][settings.months()];
        left = new double[grants.size()][Circuit.BLOCK];
        order = new int[accounts.size()];
        alike = new boolean[settings.months()];
        sums = new boolean[settings.months()][accounts.size()];
        open = new double[Circuit.BLOCK];
        charge = new double[accounts.size()];
        unpaid = new double[accounts.size()];
        for (int grant = 0; grant < pays.length; grant++) {
            for (int account = 0; account < accounts.size(); account++) {
                pays[grant][account] = accounts.get(account).eligibleFor(grants.get(grant));
                eligible[account] |= pays[grant][account];
            }
            for (int month = 0; month < settings.months(); month++) {
                fill(grant, month, Cycle.of(settings.start().plusMonths(month), first));
            }
        }
        for (int month = 0; month < alike.length; month++) {
            settle(month);
        }
    }

    /// Whether the grants of a month pay for the same accounts, and each all month long or alone.
    private void settle(int month) {
        int active = 0;
        boolean whole = true;
        boolean same = true;
        for (int grant = 0; grant < pays.length; grant++) {
            if (reach[grant][month] > 0) {
                same &= active == 0 || Arrays.equals(sums[month], pays[grant]);
                sums[month] = pays[grant];
                whole &= reach[grant][month] == 1;
                active++;
            }
        }
        alike[month] = same && (whole || active <= 1);
    }

    private void fill(int index, int month, Cycle cycle) {
        Grant grant = grants.get(index);
        boolean started = grant.start().map(day -> !day.isAfter(cycle.last())).orElse(true);
        LocalDate last = grant.expires().orElse(LocalDate.MAX);
        boolean over = last.isBefore(cycle.first());
        reach[index][month] = !started || over ? 0 : last.isBefore(cycle.last()) ? (double) cycle.daysTo(last) / cycle.days() : 1;
        ends[index][month] = started && !over && !last.isAfter(cycle.last());
    }

    @Override
    public void start(double[][] draws, int from, int count) {
        for (int grant = 0; grant < left.length; grant++) {
            Integer drawn = drawnAmounts[grant];
            if (drawn == null) {
                Kernels.fill(left[grant], amounts[grant], count);
            } else {
                System.arraycopy(draws[drawn], from, left[grant], 0, count);
            }
        }
    }

    @Override
    public void month(int month, double[][] charges, int count, Outcomes outcomes, int at) {
        if (alike[month]) {
            together(month, charges, count, outcomes, at);
        } else {
            oneByOne(month, charges, count, outcomes, at);
        }
    }

    /// Grants that pay for the same accounts, whole months of them or one grant alone, pay the sum of those accounts: it does not matter
    /// which charge comes first.
    private void together(int month, double[][] charges, int count, Outcomes outcomes, int at) {
        Kernels.fill(open, 0, count);
        double[] could = outcomes.eligible()[month];
        for (int account = 0; account < charges.length; account++) {
            if (eligible[account]) {
                Kernels.addAt(could, at, charges[account], count);
            }
            if (sums[month][account]) {
                Kernels.add(open, charges[account], count);
            }
        }
        for (int grant = 0; grant < left.length; grant++) {
            double part = reach[grant][month];
            if (part > 0) {
                Kernels.pay(open, left[grant], part, outcomes.credited()[month], at, count);
            }
            if (ends[grant][month]) {
                Kernels.addAt(outcomes.lapsed()[month], at, left[grant], count);
                Kernels.fill(left[grant], 0, count);
            }
            if (hasCome(grant, month)) {
                Kernels.addAt(outcomes.credits()[month], at, left[grant], count);
            }
        }
    }

    private void oneByOne(int month, double[][] charges, int count, Outcomes outcomes, int at) {
        for (int draw = 0; draw < count; draw++) {
            outcomes.eligible()[month][at + draw] = open(charges, draw);
            double credited = 0;
            double lapsed = 0;
            double after = 0;
            for (int grant = 0; grant < left.length; grant++) {
                credited += pay(grant, month, draw);
                if (ends[grant][month]) {
                    lapsed += left[grant][draw];
                    left[grant][draw] = 0;
                }
                after += hasCome(grant, month) ? left[grant][draw] : 0;
            }
            outcomes.credited()[month][at + draw] = credited;
            outcomes.lapsed()[month][at + draw] = lapsed;
            outcomes.credits()[month][at + draw] = after;
        }
    }

    private boolean hasCome(int grant, int month) {
        return reach[grant][month] > 0;
    }

    /// The charges of a draw, the largest first.
    ///
    /// @return those that some grant could pay
    private double open(double[][] charges, int draw) {
        double sum = 0;
        for (int account = 0; account < order.length; account++) {
            charge[account] = charges[account][draw];
            unpaid[account] = charge[account];
            sum += eligible[account] ? charge[account] : 0;
            int place = account;
            while (place > 0 && charge[order[place - 1]] < charge[account]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = account;
        }
        return sum;
    }

    private double pay(int grant, int month, int draw) {
        double part = reach[grant][month];
        double rest = left[grant][draw];
        double paid = 0;   // summed by itself: what is left of a large grant, less what was, has fewer digits
        for (int place = 0; place < order.length && part > 0 && rest > 0; place++) {
            int account = order[place];
            if (pays[grant][account]) {
                double most = unpaid[account] - (1 - part) * charge[account];
                double amount = Math.min(most, rest);
                if (amount > 0) {
                    unpaid[account] -= amount;
                    rest -= amount;
                    paid += amount;
                }
            }
        }
        left[grant][draw] = rest;
        return paid;
    }
}
