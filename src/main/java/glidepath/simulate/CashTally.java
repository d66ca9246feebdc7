package glidepath.simulate;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Money in the bank over many draws: what is left after each month, and on which day it is used up.
final class CashTally {

    final Histogram[] balances;
    final long[] zeros;

    CashTally(int months, int horizon) {
        this(Stream.generate(Histogram::new).limit(months).toArray(Histogram[]::new), horizon);
    }

    private CashTally(Histogram[] balances, int horizon) {
        this.balances = balances;
        zeros = new long[horizon + 1];
    }

    CashTally another() {
        return new CashTally(Stream.of(balances).map(Histogram::another).toArray(Histogram[]::new), zeros.length - 1);
    }

    /// Counts the days on which money was used up in the draws of a block.
    void end(int[] days, int draws) {
        IntStream.range(0, draws).forEach(draw -> zeros[days[draw]]++);
    }

    void add(CashTally other) {
        for (int month = 0; month < balances.length; month++) {
            balances[month].add(other.balances[month]);
        }
        for (int day = 0; day < zeros.length; day++) {
            zeros[day] += other.zeros[day];
        }
    }
}
