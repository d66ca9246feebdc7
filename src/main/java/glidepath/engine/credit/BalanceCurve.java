package glidepath.engine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.plan.Grant;
import glidepath.units.Money;

/// How what is left of grants moves through the horizon: evenly within a month, since charges accrue evenly, and at once where a grant
/// starts, a part of it comes, or something lapses.
///
/// @param points by day; two of one day where the balance jumps
public record BalanceCurve(List<Point> points) {

    /// @param day at whose start so much is left to pay with
    public record Point(LocalDate day, Money left) {
    }

    public BalanceCurve {
        points = List.copyOf(points);
    }

    /// Enabled grants in the order in which they are used: the first to expire comes first.
    public static List<Grant> inOrder(CreditHistory history) {
        List<Grant> grants = history.grants();
        return IntStream.range(0, grants.size()).filter(place -> grants.get(place).on()).boxed()
                .sorted((one, other) -> CreditOrder.ANY.compare(key(history, one), key(history, other))).map(grants::get).toList();
    }

    private static CreditRank key(CreditHistory history, int place) {
        return CreditRank.of(history.grants().get(place), place, history.firstDay());
    }

    public static BalanceCurve of(CreditHistory history, Grant grant) {
        List<Runway.RunOut> runOuts = history.runway().runOuts();
        var points = new ArrayList<Point>();
        for (MonthCredits credits : history.creditMonths()) {
            addMonth(points, credits.cycle(), credits.of(grant.id()), firstIn(credits.cycle().month(), runOuts));
        }
        return new BalanceCurve(points);
    }

    private static Optional<LocalDate> firstIn(YearMonth month, List<Runway.RunOut> runOuts) {
        for (Runway.RunOut out : runOuts) {
            if (YearMonth.from(out.date()).equals(month)) {
                return Optional.of(out.date());
            }
        }
        return Optional.empty();
    }

    private static void addMonth(List<Point> points, Cycle cycle, GrantMonth month, Optional<LocalDate> runOut) {
        Money left = month.available();
        add(points, cycle.first(), left);
        if (month.state() == GrantMonth.State.ACTIVE) {
            Money paid = left.minus(month.drawn());
            LocalDate end = runOut.filter(_ -> paid.isZero() && month.drawn().isPositive()).orElseGet(() -> lastPaid(cycle, month));
            Money lapsed = Money.ZERO;
            for (GrantMonth.Lapse lapse : month.lapses()) {
                LocalDate day = lapse.date().plusDays(1);
                Money before = left.minus(part(month.drawn(), cycle.first(), day, end)).minus(lapsed);
                lapsed = lapsed.plus(lapse.amount());
                add(points, day, before);
                add(points, day, before.minus(lapse.amount()));
            }
            add(points, end, paid.minus(lapsed));
        }
        add(points, cycle.end(), month.state() == GrantMonth.State.ACTIVE ? month.closing() : Money.ZERO);
    }

    /// Where all that is left lapses, what it pays is paid by then; else by the end of the month.
    private static LocalDate lastPaid(Cycle cycle, GrantMonth month) {
        return month.lapses().isEmpty() || month.closing().isPositive() ? cycle.end() : month.lapses().getLast().date().plusDays(1);
    }

    private static Money part(Money drawn, LocalDate from, LocalDate day, LocalDate end) {
        return day.isBefore(end) ? drawn.times(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day)))
                .dividedBy(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, end))) : drawn;
    }

    private static void add(List<Point> points, LocalDate day, Money left) {
        var point = new Point(day, left);
        if (points.isEmpty() || !points.getLast().equals(point)) {
            points.add(point);
        }
    }

    /// What all enabled grants have left together; nothing from the first day to the last where there are none.
    public static BalanceCurve of(CreditHistory history) {
        List<Grant> grants = inOrder(history);
        List<MonthCredits> months = history.creditMonths();
        return grants.isEmpty()
                ? new BalanceCurve(List.of(new Point(months.getFirst().cycle().first(), Money.ZERO),
                        new Point(months.getLast().cycle().end(), Money.ZERO)))
                : sum(grants.stream().map(grant -> of(history, grant)).toList());
    }

    /// What several curves have left together.
    public static BalanceCurve sum(List<BalanceCurve> curves) {
        if (curves.size() == 1) {
            return curves.getFirst();
        }
        List<BalanceSweep> sweeps = curves.stream().map(curve -> new BalanceSweep(curve.points)).toList();
        var points = new ArrayList<Point>();
        for (LocalDate day = BalanceSweep.next(sweeps); day != null; day = BalanceSweep.next(sweeps)) {
            Money before = Money.ZERO;
            Money after = Money.ZERO;
            for (BalanceSweep sweep : sweeps) {
                before = before.plus(sweep.before(day));
                after = after.plus(sweep.after(day));
            }
            add(points, day, before);
            add(points, day, after);
        }
        return new BalanceCurve(points);
    }

    /// The same curves with a point on each day on which one of them has any, two where one jumps: what one axis of days needs.
    public static List<BalanceCurve> aligned(List<BalanceCurve> curves) {
        List<BalanceSweep> sweeps = curves.stream().map(curve -> new BalanceSweep(curve.points)).toList();
        List<List<Point>> aligned = curves.stream().map(_ -> (List<Point>) new ArrayList<Point>()).toList();
        LocalDate day = BalanceSweep.next(sweeps);
        while (day != null) {
            boolean jumps = false;
            for (int place = 0; place < sweeps.size(); place++) {
                Money before = sweeps.get(place).before(day);
                Money after = sweeps.get(place).after(day);
                jumps |= !before.equals(after);
                aligned.get(place).add(new Point(day, before));
                aligned.get(place).add(new Point(day, after));
            }
            if (!jumps) {
                aligned.forEach(List::removeLast);
            }
            day = BalanceSweep.next(sweeps);
        }
        return aligned.stream().map(BalanceCurve::new).toList();
    }
}
