package glidepath.engine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.units.Money;

/// Goes along the points of a balance, from day to day and never back.
final class BalanceSweep {

    private final List<BalanceCurve.Point> points;
    private int next;

    BalanceSweep(List<BalanceCurve.Point> points) {
        this.points = points;
    }

    /// The next day on which one of them has a point; null where there is none.
    static @Nullable LocalDate next(List<BalanceSweep> sweeps) {
        LocalDate first = null;
        for (BalanceSweep sweep : sweeps) {
            if (sweep.next < sweep.points.size() && (first == null || sweep.points.get(sweep.next).day().isBefore(first))) {
                first = sweep.points.get(sweep.next).day();
            }
        }
        return first;
    }

    /// What is left when a day begins, before what starts or lapses at that moment.
    Money before(LocalDate day) {
        while (next < points.size() && points.get(next).day().isBefore(day)) {
            next++;
        }
        int at = Math.min(next, points.size() - 1);
        BalanceCurve.Point point = points.get(at);
        return at == 0 || !point.day().isAfter(day) ? point.left() : between(points.get(at - 1), point, day);
    }

    /// What is left when a day begins, after what starts or lapses at that moment. The day has passed then.
    Money after(LocalDate day) {
        Money left = before(day);
        while (next < points.size() && points.get(next).day().equals(day)) {
            left = points.get(next).left();
            next++;
        }
        return left;
    }

    private static Money between(BalanceCurve.Point from, BalanceCurve.Point to, LocalDate day) {
        var passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), day));
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), to.day()));
        return from.left().plus(to.left().minus(from.left()).times(passed).dividedBy(all));
    }
}
