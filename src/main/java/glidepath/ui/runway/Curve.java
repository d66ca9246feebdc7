package glidepath.ui.runway;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import glidepath.engine.Bill;
import glidepath.engine.GrantMonth;
import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.ui.kit.chart.LineData;

/// A balance of credits as points of a line: straight within a month, down to zero on the day of the run-out, and an upright drop
/// after a grant's last day.
final class Curve {

    private final ScenarioForecast forecast;
    private final Optional<LocalDate> runOut;

    Curve(ScenarioForecast forecast) {
        this.forecast = forecast;
        runOut = Runway.of(forecast).runOut().map(Runway.RunOut::date);
    }

    /// @param wanted which grants are added up
    List<LineData.Point> of(Predicate<Grant> wanted) {
        List<Grant> grants = forecast.setup().grants().stream().filter(grant -> grant.on() && wanted.test(grant)).toList();
        var points = new ArrayList<LineData.Point>();
        for (int month = 0; month < forecast.bills().size(); month++) {
            add(points, forecast.bills().get(month), month, grants);
        }
        return points;
    }

    private void add(List<LineData.Point> points, Bill bill, int month, List<Grant> grants) {
        YearMonth when = bill.month();
        double days = when.lengthOfMonth();
        for (double day : bends(when, grants)) {
            double before = sum(bill, grants, day, false);
            double after = sum(bill, grants, day, true);
            points.add(new LineData.Point(month + day / days, before));
            if (after < before) {
                points.add(new LineData.Point(month + day / days, after));
            }
        }
    }

    /// The ends of days at which the line bends, counted from the month's start.
    private TreeSet<Double> bends(YearMonth when, List<Grant> grants) {
        var bends = new TreeSet<Double>();
        bends.add(0.0);
        bends.add((double) when.lengthOfMonth());
        runOut.filter(day -> YearMonth.from(day).equals(when)).ifPresent(day -> bends.add(day.getDayOfMonth() - 1.0));
        grants.forEach(grant -> grant.expires().filter(day -> YearMonth.from(day).equals(when)).ifPresent(day -> bends.add((double) day.getDayOfMonth())));
        return bends;
    }

    private double sum(Bill bill, List<Grant> grants, double day, boolean afterExpiry) {
        return grants.stream().mapToDouble(grant -> balance(bill, grant, day, afterExpiry)).sum();
    }

    private double balance(Bill bill, Grant grant, double day, boolean afterExpiry) {
        GrantMonth month = bill.credits().of(grant.id());
        double opening = month.opening().usd().doubleValue();
        double drawn = month.drawn().usd().doubleValue();
        double lapsed = month.lapsed().usd().doubleValue();
        double last = lastDay(bill, grant, month);
        double left = opening - drawn * Math.min(1, last == 0 ? 1 : day / last);
        boolean gone = month.lapsed().isPositive()
                && grant.expires().map(expiry -> YearMonth.from(expiry).isBefore(bill.month()) || day > expiry.getDayOfMonth()
                        || day == expiry.getDayOfMonth() && afterExpiry).orElse(false);
        return Math.max(0, gone ? left - lapsed : left);
    }

    /// The day by whose end the month's draw has been made.
    private double lastDay(Bill bill, Grant grant, GrantMonth month) {
        double last = bill.month().lengthOfMonth();
        boolean empty = month.closing().isZero() && !month.lapsed().isPositive();
        if (empty && runOut.filter(day -> YearMonth.from(day).equals(bill.month())).isPresent()) {
            return runOut.orElseThrow().getDayOfMonth() - 1.0;
        }
        return grant.expires().filter(day -> YearMonth.from(day).equals(bill.month())).map(day -> (double) day.getDayOfMonth()).orElse(last);
    }

    /// A day's place on the axis; empty where it lies outside the horizon.
    Optional<Double> place(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int index = (int) java.time.temporal.ChronoUnit.MONTHS.between(forecast.settings().start(), month);
        return index < 0 || index >= forecast.bills().size() ? Optional.empty()
                : Optional.of(index + (double) day.getDayOfMonth() / month.lengthOfMonth());
    }
}
