package glidepath.ui.runway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import glidepath.engine.CashRunway;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.BalanceCurve;
import glidepath.plan.Grant;
import glidepath.plan.Scenario;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.Fan;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Money;

/// The balances of all scenarios as lines; of the chosen one its grants, or how far it may reach, as areas below.
///
/// @param fan     how far the balance of the chosen scenario may reach; empty where nobody knows, and `cashFan` its cash
/// @param hasCash whether cash is drawn
/// @param stacked the balances of the chosen scenario's grants, each with those below it, from the ground up
record RunwayLines(Messages messages, Snapshot now, Optional<Fan> fan, Optional<Fan> cashFan, boolean hasCash,
        List<List<LineData.Point>> stacked) {

    /// Colours of grants after the first, which has its scenario's.
    private static final List<String> GRANT_COLOURS = List.of("4", "6", "3", "7");
    private static final String CASH = "7";
    private static final int CASH_DASH = 5;

    RunwayLines(Messages messages, Snapshot now, Optional<Fan> fan, Optional<Fan> cashFan, boolean hasCash) {
        this(messages, now, fan, cashFan, hasCash, stacked(now.shown()));
    }

    private static List<List<LineData.Point>> stacked(ScenarioForecast shown) {
        List<BalanceCurve> fromGround = BalanceCurve.inOrder(shown).reversed().stream().map(grant -> BalanceCurve.of(shown, grant))
                .toList();
        return IntStream.rangeClosed(1, fromGround.size())
                .mapToObj(grants -> points(shown, BalanceCurve.sum(fromGround.subList(0, grants)))).toList();
    }

    /// Whether a line would say that credits last for ever, since nothing they could pay has a price.
    static boolean isUnknown(ScenarioForecast shown) {
        return shown.gross().isZero() && !shown.complete() && !BalanceCurve.inOrder(shown).isEmpty();
    }

    /// In the order in which they are drawn.
    List<LineData.Line> lines() {
        var lines = new ArrayList<LineData.Line>();
        ghost().ifPresent(lines::add);
        now.forecast().scenarios().stream().filter(forecast -> !forecast.scenario().id().equals(now.selected()))
                .flatMap(forecast -> line(forecast).stream()).forEach(lines::add);
        fan.ifPresent(each -> lines.add(each.median(colour(), start())));
        line(now.shown()).ifPresent(lines::add);
        cashFan.ifPresent(each -> lines.add(each.median(CASH, cashAtStart())));
        cashLine().ifPresent(lines::add);
        return lines;
    }

    List<LineData.Area> areas() {
        var areas = new ArrayList<>(fan.map(each -> each.areas(colour(), start())).orElseGet(this::grants));
        cashFan.ifPresent(each -> areas.addAll(each.areas(CASH, cashAtStart())));
        return areas;
    }

    private String colour() {
        return Colours.of(now.plan(), now.scenario());
    }

    private double start() {
        return stacked.getLast().getFirst().y();
    }

    private double cashAtStart() {
        return Amounts.place(now.shown().assumptions().cash().balance().orElse(Money.ZERO));
    }

    private Optional<LineData.Line> line(ScenarioForecast forecast) {
        Scenario scenario = forecast.scenario();
        boolean chosen = scenario.id().equals(now.selected());
        // what lacks prices would seem to last the longest
        if (BalanceCurve.inOrder(forecast).isEmpty() || !forecast.complete() && !chosen) {
            return Optional.empty();
        }
        return Optional.of(new LineData.Line(name(forecast), Colours.of(now.plan(), scenario),
                now.plan().scenarios().indexOf(scenario), chosen ? LineData.LineKind.CHOSEN : LineData.LineKind.OTHER,
                chosen ? stacked.getLast() : points(now.shown(), BalanceCurve.of(forecast))));
    }

    /// Where prices are missing, the true balance is lower.
    private String name(ScenarioForecast forecast) {
        String name = now.plan().scenarios().size() == 1 ? "" : forecast.scenario().name();
        return forecast.complete() ? name : messages.text(name.isEmpty() ? "ui.runway.at-most.alone" : "ui.runway.at-most", name);
    }

    /// The chosen scenario before the last gesture, where that changed its balance.
    private Optional<LineData.Line> ghost() {
        ScenarioForecast shown = now.shown();
        return now.before().stream().flatMap(before -> before.scenarios().stream())
                .filter(old -> old.scenario().id().equals(now.selected()) && old.settings().start().equals(shown.settings().start()))
                .filter(old -> !BalanceCurve.inOrder(old).isEmpty())
                .map(old -> points(shown, BalanceCurve.of(old)))
                .filter(points -> stacked.isEmpty() || !points.equals(stacked.getLast()))
                .map(points -> new LineData.Line("", colour(), 0, LineData.LineKind.GHOST, points)).findFirst();
    }

    /// One on top of the other, the first to be used on top, so that it is seen to go first.
    private List<LineData.Area> grants() {
        List<Grant> fromGround = BalanceCurve.inOrder(now.shown()).reversed();
        var areas = new ArrayList<LineData.Area>();
        for (int i = 0; i < fromGround.size(); i++) {
            String colour = i == 0 ? colour() : GRANT_COLOURS.get((i - 1) % GRANT_COLOURS.size());
            List<LineData.Point> ceiling = stacked.get(i);
            List<LineData.Point> floor = i > 0 ? areas.getLast().ceiling()
                    : List.of(new LineData.Point(ceiling.getFirst().x(), 0), new LineData.Point(now.shown().bills().size(), 0));
            areas.add(new LineData.Area(fromGround.get(i).name(), colour, floor, ceiling));
        }
        return areas;
    }

    private Optional<LineData.Line> cashLine() {
        return !hasCash ? Optional.empty() : CashRunway.of(now.shown()).map(runway -> {
            var points = new ArrayList<LineData.Point>();
            points.add(new LineData.Point(0, cashAtStart()));
            runway.balances().forEach(balance -> points.add(new LineData.Point(points.size(), Amounts.place(balance))));
            return new LineData.Line(messages.text("ui.runway.cash"), CASH, CASH_DASH, LineData.LineKind.OTHER, points);
        });
    }

    private static List<LineData.Point> points(ScenarioForecast shown, BalanceCurve curve) {
        return curve.points().stream()
                .map(point -> new LineData.Point(RunwayMarks.place(shown, point.day()), Amounts.place(point.left())))
                .filter(point -> point.x() <= shown.bills().size()).toList();
    }
}
