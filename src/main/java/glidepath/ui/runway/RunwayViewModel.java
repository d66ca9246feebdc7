package glidepath.ui.runway;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.engine.credit.BalanceCurve;
import glidepath.engine.CashAfterCredits;
import glidepath.engine.CashRunway;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.plan.Scenario;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.Amounts;
import glidepath.ui.kit.chart.Fan;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ScenarioReasons;
import glidepath.units.Money;

/// The credit balance of every scenario over the horizon; of the chosen one each grant, and how it was before the last gesture.
public final class RunwayViewModel implements PageViewModel {

    /// Colours of grants after the first, which has its scenario's.
    private static final List<String> GRANT_COLOURS = List.of("4", "6", "3", "7");
    private static final String CASH = "7";
    private static final int CASH_DASH = 5;

    private final Messages messages;
    private final LiveOdds odds;
    private final Consumer<LocalDate> seek;
    private final ReadOnlyObjectWrapper<LineData> data = new ReadOnlyObjectWrapper<>(LineData.EMPTY);
    private final Field<Boolean> cash = new Field<>(_ -> work().again());
    private final ReadOnlyBooleanWrapper hasCash = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final PageWork work = PageWork.atOnce(this::fill);

    public RunwayViewModel(Messages messages) {
        this(messages, LiveOdds.none(), _ -> { });
    }

    /// @param odds whose fan is drawn
    /// @param seek takes a day to which credits should last
    public RunwayViewModel(Messages messages, LiveOdds odds, Consumer<LocalDate> seek) {
        this.messages = messages;
        this.odds = odds;
        this.seek = seek;
        cash.show(false);
        odds.latest().subscribe(work::again);
    }

    public ReadOnlyObjectProperty<LineData> data() {
        return data.getReadOnlyProperty();
    }

    /// Whether money in the bank is drawn, too.
    public Field<Boolean> cash() {
        return cash;
    }

    /// Whether the plan says how much money is in the bank.
    public ReadOnlyBooleanProperty hasCash() {
        return hasCash.getReadOnlyProperty();
    }

    /// What to do where there is no balance to draw; empty where there is.
    public ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// What is to pay once the credits have ended; empty where they last or none are counted.
    public ReadOnlyStringProperty headline() {
        return headline.getReadOnlyProperty();
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        hasCash.set(now.shown().assumptions().cash().balance().isPresent());
        ScenarioForecast shown = now.shown();
        headline.set(CashAfterCredits.of(shown).map(cash -> messages.text("ui.runway.then", cash.from(), messages.numbers()
                .wholeDollars(cash.amount()))).orElse(""));
        Optional<Fan> fan = fan(now);
        Optional<Fan> cashFan = cashFan(now);
        var lines = new ArrayList<LineData.Line>();
        ghost(now).ifPresent(lines::add);
        now.forecast().scenarios().stream().filter(forecast -> !forecast.scenario().id().equals(now.selected()))
                .flatMap(forecast -> line(now, forecast).stream())
                .forEach(lines::add);
        fan.ifPresent(each -> lines.add(each.median(Colours.of(now.plan(), now.scenario()), start(shown))));
        line(now, shown).ifPresent(lines::add);
        cashFan.ifPresent(each -> lines.add(each.median(CASH, cashAtStart(shown))));
        cashLine(now).ifPresent(lines::add);
        empty.set(lines.isEmpty() ? messages.text("ui.runway.empty") : "");
        var areas = new ArrayList<>(fan.map(each -> each.areas(Colours.of(now.plan(), now.scenario()), start(shown)))
                .orElseGet(() -> areas(now)));
        cashFan.ifPresent(each -> areas.addAll(each.areas(CASH, cashAtStart(shown))));
        var text = new RunwayText(messages, shown);
        data.set(new LineData(shown.bills().stream().map(bill -> messages.numbers().shortMonth(bill.month())).toList(), areas, lines,
                new RunwayMarks(messages, shown).all(),
                new Amounts(messages).axis(), text.figures(fan, cashFan),
                        text.sentence()));
    }

    /// How far the balance of the chosen scenario may reach.
    private Optional<Fan> fan(Snapshot now) {
        return BalanceCurve.inOrder(now.shown()).isEmpty() ? Optional.empty()
                : odds.of(now, now.selected()).map(found -> Fan.of(messages, now.shown().bills().size(), found::credits));
    }

    private Optional<Fan> cashFan(Snapshot now) {
        return !Boolean.TRUE.equals(cash.get()) || now.shown().assumptions().cash().balance().isEmpty() ? Optional.empty()
                : odds.of(now, now.selected()).filter(found -> found.cash(0).isPresent())
                .map(found -> Fan.of(messages, now.shown().bills().size(), month -> found.cash(month).orElseThrow()));
    }

    private static double start(ScenarioForecast shown) {
        return points(shown, total(shown, BalanceCurve.inOrder(shown))).getFirst().y();
    }

    private static double cashAtStart(ScenarioForecast shown) {
        return shown.assumptions().cash().balance().orElse(Money.ZERO).usd().doubleValue();
    }

    /// Asks what would make the credits last to a place on the axis.
    ///
    /// @param months from the start of the plan
    public void seek(double months) {
        work.latest().ifPresent(now -> {
            YearMonth month = now.plan().settings().start().plusMonths((long) months);
            seek.accept(month.atDay(1 + (int) ((months - Math.floor(months)) * month.lengthOfMonth())));
        });
    }

    /// What a month does to the credits and the cash, and why.
    ///
    /// @param month counted from the start of the plan
    public Optional<FigureReasons> reasons(int month) {
        return work.latest().map(Snapshot::shown).filter(shown -> month >= 0 && month < shown.bills().size())
                .map(shown -> new ScenarioReasons(messages, shown).balance(messages.text("ui.reasons.title",
                        messages.numbers().month(shown.bills().get(month).month()), shown.scenario().name()), month));
    }

    private Optional<LineData.Line> line(Snapshot now, ScenarioForecast forecast) {
        List<Grant> grants = BalanceCurve.inOrder(forecast);
        boolean unknown = !forecast.complete() && !forecast.scenario().id().equals(now.selected());
        if (grants.isEmpty() || unknown) {   // what lacks prices would seem to last the longest
            return Optional.empty();
        }
        Scenario scenario = forecast.scenario();
        boolean chosen = scenario.id().equals(now.selected());
        return Optional.of(new LineData.Line(now.plan().scenarios().size() == 1 ? "" : scenario.name(), Colours.of(now.plan(), scenario),
                now.plan().scenarios().indexOf(scenario), chosen ? LineData.LineKind.CHOSEN : LineData.LineKind.OTHER,
                points(forecast, total(forecast, grants))));
    }

    private static BalanceCurve total(ScenarioForecast forecast, List<Grant> grants) {
        return BalanceCurve.sum(grants.stream().map(grant -> BalanceCurve.of(forecast, grant)).toList());
    }

    /// The chosen scenario before the last gesture, where that changed its balance.
    private static Optional<LineData.Line> ghost(Snapshot now) {
        ScenarioForecast shown = now.shown();
        return now.before().stream().flatMap(before -> before.scenarios().stream())
                .filter(old -> old.scenario().id().equals(now.selected()) && old.settings().start().equals(shown.settings().start()))
                .filter(old -> !BalanceCurve.inOrder(old).isEmpty())
                .map(old -> points(shown, total(old, BalanceCurve.inOrder(old))))
                .filter(points -> !points.equals(points(shown, total(shown, BalanceCurve.inOrder(shown)))))
                .map(points -> new LineData.Line("", Colours.of(now.plan(), now.scenario()), 0, LineData.LineKind.GHOST, points))
                .findFirst();
    }

    /// One on top of the other, the first to be used on top, so that it is seen to go first.
    private static List<LineData.Area> areas(Snapshot now) {
        ScenarioForecast shown = now.shown();
        List<Grant> fromGround = BalanceCurve.inOrder(shown).reversed();
        var areas = new ArrayList<LineData.Area>();
        for (int i = 0; i < fromGround.size(); i++) {
            Grant grant = fromGround.get(i);
            String colour = i == 0 ? Colours.of(now.plan(), now.scenario()) : GRANT_COLOURS.get((i - 1) % GRANT_COLOURS.size());
            List<LineData.Point> ceiling = points(shown, total(shown, fromGround.subList(0, i + 1)));
            List<LineData.Point> floor = i == 0 ? List.of(new LineData.Point(ceiling.getFirst().x(), 0),
                    new LineData.Point(shown.bills().size(), 0))
                    : points(shown, total(shown, fromGround.subList(0, i)));
            areas.add(new LineData.Area(grant.name(), colour, floor, ceiling));
        }
        return areas;
    }

    private Optional<LineData.Line> cashLine(Snapshot now) {
        ScenarioForecast shown = now.shown();
        return Boolean.TRUE.equals(cash.get()) ? CashRunway.of(shown).map(runway -> {
            var points = new ArrayList<LineData.Point>();
            points.add(new LineData.Point(0, cashAtStart(shown)));
            runway.balances().forEach(balance -> points.add(new LineData.Point(points.size(), balance.usd().doubleValue())));
            return new LineData.Line(messages.text("ui.runway.cash"), CASH, CASH_DASH, LineData.LineKind.OTHER, points);
        }) : Optional.empty();
    }

    private static List<LineData.Point> points(ScenarioForecast shown, BalanceCurve curve) {
        return curve.points().stream().map(point -> new LineData.Point(RunwayMarks.place(shown, point.day()), point.left().usd()
                .doubleValue()))
                .filter(point -> point.x() <= shown.bills().size()).toList();
    }
}
