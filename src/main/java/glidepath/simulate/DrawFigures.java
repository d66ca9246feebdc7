package glidepath.simulate;

import java.util.Arrays;
import java.util.Optional;

import glidepath.engine.compiled.BlockMonth;
import glidepath.engine.compiled.EachMonth;

/// What each draw of a block comes to over the plan, in dollars.
final class DrawFigures implements EachMonth {

    final double[] total;
    final double[] dearest;
    final double[] lapsed;
    final RunOuts runOuts;
    final Optional<CashCourse.CashBlock> cash;

    /// @param size draws that a block has room for
    DrawFigures(RunOutDays days, Optional<CashCourse> course, int size) {
        total = new double[size];
        dearest = new double[size];
        lapsed = new double[size];
        runOuts = new RunOuts(days, size);
        cash = course.map(found -> found.block(size));
    }

    void start(double[][] drawn, int from, int draws) {
        Arrays.fill(total, 0, draws, 0);
        Arrays.fill(dearest, 0, draws, Double.NEGATIVE_INFINITY);
        Arrays.fill(lapsed, 0, draws, 0);
        runOuts.start(draws);
        cash.ifPresent(block -> block.start(drawn, from, draws));
    }

    @Override
    public void take(int month, BlockMonth figures, int draws) {
        add(figures.leftToPay(), figures.lapsed(), draws);
        runOuts.month(month, figures, draws);
        cash.ifPresent(block -> block.month(month, figures.leftToPay(), draws));
    }

    private void add(double[] left, double[] lapsing, int draws) {
        for (int draw = 0; draw < draws; draw++) {
            total[draw] += left[draw];
            dearest[draw] = Math.max(dearest[draw], left[draw]);
            lapsed[draw] += lapsing[draw];
        }
    }
}
