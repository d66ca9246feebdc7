package glidepath.engine.compiled;

import glidepath.engine.credit.CreditLedger;

/// Grants that come at once and pay whole charges, which most are.
///
/// The rules are those of [CreditLedger], in its order; here they run over arrays. `CompiledScenarioTest` holds the two to each other.
final class PlainCredits implements CreditBlock {

    private final GrantMonths grants;
    private final double[][] left;
    private final boolean[] spent;
    private final double[] payable;
    private final double[][] open;
    private final int[] order;
    /// Whether figures are those of a month in which nothing is paid, so that they need not be written again.
    private boolean still;

    /// @param accounts that are charged
    /// @param size     draws that a block has room for
    PlainCredits(GrantMonths grants, int accounts, int size) {
        this.grants = grants;
        left = new double[grants.amounts.length][size];
        spent = new boolean[left.length];
        payable = new double[size];
        open = new double[accounts][size];
        order = new int[open.length];
    }

    @Override
    public void start(double[][] draws, int from, int count) {
        still = false;
        for (int grant = 0; grant < left.length; grant++) {
            Integer drawn = grants.drawnAmounts[grant];
            spent[grant] = false;
            if (drawn == null) {
                Kernels.fill(left[grant], grants.amounts[grant], count);
            } else {
                System.arraycopy(draws[drawn], from, left[grant], 0, count);
            }
        }
    }

    @Override
    public boolean month(int month, double[][] charges, int count, BlockMonth into) {
        if (left.length == 0) {
            return false;
        }
        if (grants.eligible.length == charges.length) {
            System.arraycopy(into.gross(), 0, into.eligible(), 0, count);
        } else {
            Kernels.sum(charges, grants.eligible, into.eligible(), count);
        }
        GrantMonths.Month now = grants.months[month];
        if (!isSpent(now.turns())) {
            pay(now, charges, count, into);
            still = false;
            return true;
        }
        if (!still) {
            Kernels.fill(into.credited(), 0, count);
            Kernels.fill(into.credits(), 0, count);
            Kernels.fill(into.lapsed(), 0, count);
            still = true;
        }
        return false;
    }

    private boolean isSpent(GrantMonths.Turn[] turns) {
        boolean all = true;
        for (GrantMonths.Turn turn : turns) {
            all &= spent[turn.grant()];
        }
        return all;
    }

    private void pay(GrantMonths.Month now, double[][] charges, int count, BlockMonth into) {
        Kernels.fill(into.credited(), 0, count);
        if (now.together()) {
            together(now.turns(), charges, count, into.credited());
        } else {
            inTurn(now.turns(), charges, count, into.credited());
        }
        close(now.turns(), count, into);
    }

    /// Grants that pay for the same accounts, whole months of them or one grant alone, pay the sum of those accounts.
    private void together(GrantMonths.Turn[] turns, double[][] charges, int count, double[] credited) {
        boolean summed = false;
        for (GrantMonths.Turn turn : turns) {
            if (!spent[turn.grant()]) {
                if (!summed) {
                    sumOpen(turn, charges, charges, count);
                    summed = true;
                }
                Kernels.pay(payable, left[turn.grant()], credited, count);
            }
        }
    }

    private void sumOpen(GrantMonths.Turn turn, double[][] from, double[][] charges, int count) {
        if (turn.beyond() == 0) {
            Kernels.sum(from, turn.pays(), payable, count);
            return;
        }
        Kernels.fill(payable, 0, count);
        for (int account : turn.pays()) {
            Kernels.addOpen(payable, from[account], charges[account], turn.beyond(), count);
        }
    }

    private void inTurn(GrantMonths.Turn[] turns, double[][] charges, int count, double[] credited) {
        for (int account : grants.eligible) {
            System.arraycopy(charges[account], 0, open[account], 0, count);
        }
        for (GrantMonths.Turn turn : turns) {
            if (!spent[turn.grant()]) {
                sumOpen(turn, open, charges, count);
                pay(turn, charges, count, credited);
            }
        }
    }

    private void pay(GrantMonths.Turn turn, double[][] charges, int count, double[] credited) {
        double[] rest = left[turn.grant()];
        if (!turn.contested()) {
            Kernels.pay(payable, rest, credited, count);
        } else if (Kernels.leastDifference(rest, payable, count) >= 0) {
            Kernels.pay(payable, rest, credited, count);
            for (int account : turn.pays()) {
                Kernels.settle(open[account], charges[account], turn.beyond(), count);
            }
        } else {
            for (int draw = 0; draw < count; draw++) {
                double paid = rest[draw] > 0 ? pay(turn, charges, draw) : 0;
                credited[draw] += paid;
            }
        }
    }

    /// The largest charge first.
    ///
    /// @return what is paid, summed by itself: what is left of a large grant, less what was, has fewer digits
    private double pay(GrantMonths.Turn turn, double[][] charges, int draw) {
        int places = sort(turn.pays(), charges, draw);
        double[] rest = left[turn.grant()];
        double paid = 0;
        for (int place = 0; place < places && rest[draw] > 0; place++) {
            double[] charge = open[order[place]];
            double amount = Math.min(charge[draw] - turn.beyond() * charges[order[place]][draw], rest[draw]);
            if (amount > 0) {
                charge[draw] -= amount;
                rest[draw] -= amount;
                paid += amount;
            }
        }
        return paid;
    }

    private int sort(int[] accounts, double[][] charges, int draw) {
        for (int index = 0; index < accounts.length; index++) {
            int place = index;
            while (place > 0 && charges[order[place - 1]][draw] < charges[accounts[index]][draw]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = accounts[index];
        }
        return accounts.length;
    }

    private void close(GrantMonths.Turn[] turns, int count, BlockMonth into) {
        Kernels.fill(into.credits(), 0, count);
        Kernels.fill(into.lapsed(), 0, count);
        for (GrantMonths.Turn turn : turns) {
            double[] rest = left[turn.grant()];
            if (!spent[turn.grant()]) {
                Kernels.add(turn.ends() ? into.lapsed() : into.credits(), rest, count);
                spent[turn.grant()] = turn.ends() || rest[0] == 0 && rest[count - 1] == 0 && Kernels.most(rest, count) == 0;
            }
        }
    }
}
