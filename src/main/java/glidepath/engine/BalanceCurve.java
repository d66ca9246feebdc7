package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import glidepath.plan.Grant;
import glidepath.units.Money;

/// How what is left of grants moves through the horizon: evenly within a month, since charges accrue evenly, and at once where a grant
/// starts or lapses.
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
    public static List<Grant> inOrder(ScenarioForecast forecast) {
        return forecast.assumptions().grants().stream().filter(Grant::on).sorted(CreditLedger.ORDER).toList();
    }

    public static BalanceCurve of(ScenarioForecast forecast, Grant grant) {
        Optional<LocalDate> runOut = Runway.of(forecast).runOut().map(Runway.RunOut::date);
        var points = new ArrayList<Point>();
        for (Bill bill : forecast.bills()) {
            addMonth(points, bill.month(), bill.credits().of(grant.id()), grant, runOut);
        }
        return new BalanceCurve(points);
    }

    private static void addMonth(List<Point> points, YearMonth month, GrantMonth credits, Grant grant, Optional<LocalDate> runOut) {
        boolean active = credits.state() == GrantMonth.State.ACTIVE;
        add(points, month.atDay(1), credits.available());
        Money left = active ? credits.opening().minus(credits.drawn()) : Money.ZERO;
        Optional<LocalDate> lapse = grant.expires().filter(day -> active && YearMonth.from(day).equals(month)).map(day -> day.plusDays(1));
        boolean emptied = left.isZero() && credits.drawn().isPositive();
        LocalDate end = runOut.filter(day -> emptied && YearMonth.from(day).equals(month)).or(() -> lapse).orElse(month.plusMonths(1).atDay(1));
        add(points, end, left);
        add(points, end, left.minus(active ? credits.lapsed() : Money.ZERO));
        add(points, month.plusMonths(1).atDay(1), active ? credits.closing() : Money.ZERO);
    }

    private static void add(List<Point> points, LocalDate day, Money left) {
        var point = new Point(day, left);
        if (points.isEmpty() || !points.getLast().equals(point)) {
            points.add(point);
        }
    }

    /// What several curves have left together.
    public static BalanceCurve sum(List<BalanceCurve> curves) {
        var days = new TreeSet<LocalDate>();
        curves.forEach(curve -> curve.points.forEach(point -> days.add(point.day())));
        var points = new ArrayList<Point>();
        for (LocalDate day : days) {
            add(points, day, Money.sum(curves.stream().map(curve -> curve.before(day)).toList()));
            add(points, day, Money.sum(curves.stream().map(curve -> curve.after(day)).toList()));
        }
        return new BalanceCurve(points);
    }

    /// What is left when a day begins, before what starts or lapses at that moment.
    public Money before(LocalDate day) {
        int next = 0;
        while (next < points.size() - 1 && points.get(next).day().isBefore(day)) {
            next++;
        }
        return next == 0 || !points.get(next).day().isAfter(day) ? points.get(next).left() : between(points.get(next - 1), points.get(next), day);
    }

    /// What is left when a day begins, after what starts or lapses at that moment.
    public Money after(LocalDate day) {
        int last = points.size() - 1;
        while (last > 0 && points.get(last).day().isAfter(day)) {
            last--;
        }
        return points.get(last).day().equals(day) ? points.get(last).left() : before(day);
    }

    private static Money between(Point from, Point to, LocalDate day) {
        var passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), day));
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), to.day()));
        return from.left().plus(to.left().minus(from.left()).times(passed).dividedBy(all));
    }
}
