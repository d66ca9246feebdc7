package glidepath.ui.runway;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.engine.Bill;
import glidepath.engine.GrantMonth;
import glidepath.engine.Runway;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Words;
import glidepath.plan.Grant;
import glidepath.session.Snapshot;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Money;

/// The credit balance of every scenario over the horizon, the chosen one with each of its grants.
public final class RunwayViewModel {

    /// Room between the scenarios' colours and those of grants.
    private static final int GRANT_COLOURS = 4;

    private final Words words;
    private final ReadOnlyObjectWrapper<LineData> data = new ReadOnlyObjectWrapper<>(LineData.EMPTY);

    public RunwayViewModel(Words words) {
        this.words = words;
    }

    public ReadOnlyObjectProperty<LineData> data() {
        return data.getReadOnlyProperty();
    }

    public void show(Snapshot now) {
        ScenarioForecast shown = now.shown();
        var lines = new ArrayList<LineData.Line>();
        areas(shown, lines);
        now.before().map(before -> before.scenarios().stream().filter(old -> old.scenario().id().equals(now.selected())).findFirst().orElse(null))
                .filter(old -> old.settings().equals(shown.settings()))
                .ifPresent(old -> lines.add(new LineData.Line("", Colours.of(now.plan(), now.scenario()), 0, LineData.Kind.GHOST, new Curve(old).of(_ -> true))));
        for (ScenarioForecast forecast : now.forecast().scenarios()) {
            if (forecast.setup().grants().stream().anyMatch(Grant::on)) {
                boolean chosen = forecast.scenario().id().equals(now.selected());
                int place = now.plan().scenarios().indexOf(forecast.scenario());
                lines.add(new LineData.Line(now.forecast().scenarios().size() == 1 ? "" : forecast.scenario().name(), Colours.of(now.plan(), forecast.scenario()),
                        place, chosen ? LineData.Kind.CHOSEN : LineData.Kind.OTHER, new Curve(forecast).of(_ -> true)));
            }
        }
        data.set(new LineData(months(shown), lines, marks(shown), value -> words.numbers().compactMoney(new Money(BigDecimal.valueOf(value))),
                shown.bills().stream().map(bill -> readout(shown, bill)).toList(), sentence(shown)));
    }

    /// One on top of the other, the first to expire on top, so that what is used first is seen to go first.
    private static void areas(ScenarioForecast shown, List<LineData.Line> lines) {
        List<Grant> grants = shown.setup().grants().stream().filter(Grant::on).toList();
        if (grants.size() < 2) {
            return;
        }
        var curve = new Curve(shown);
        for (int top = grants.size(); top >= 1; top--) {
            List<Grant> stacked = grants.subList(0, top);
            var points = new ArrayList<>(curve.of(stacked::contains));
            points.add(new LineData.Point(shown.bills().size(), 0));
            points.add(new LineData.Point(0, 0));
            lines.add(new LineData.Line("", Integer.toString(GRANT_COLOURS + top - 1), 0, LineData.Kind.AREA, points));
        }
    }

    private List<String> months(ScenarioForecast shown) {
        return shown.bills().stream().map(bill -> words.numbers().shortMonth(bill.month())).toList();
    }

    private List<LineData.Mark> marks(ScenarioForecast shown) {
        var curve = new Curve(shown);
        var marks = new ArrayList<LineData.Mark>();
        Runway runway = Runway.of(shown);
        for (Grant grant : shown.setup().grants()) {
            if (grant.on()) {
                grant.expires().flatMap(curve::place).ifPresent(at -> marks.add(new LineData.Mark(at, expiry(grant, runway), false)));
            }
        }
        runway.runOut().flatMap(out -> curve.place(out.date().minusDays(1)))
                .ifPresent(at -> marks.add(new LineData.Mark(at, words.text("ui.runway.run-out", runway.runOut().orElseThrow().date()), true)));
        return marks;
    }

    private String expiry(Grant grant, Runway runway) {
        return runway.lapses().stream().filter(lapse -> lapse.grant().equals(grant.id())).findFirst()
                .map(lapse -> words.text("ui.runway.lapses", grant.name(), words.numbers().money(lapse.amount()), lapse.date()))
                .orElseGet(() -> words.text("ui.runway.expires", grant.name()));
    }

    private List<String> readout(ScenarioForecast shown, Bill bill) {
        var lines = new ArrayList<String>();
        lines.add(words.numbers().month(bill.month()));
        lines.add(words.text("ui.runway.charges", words.numbers().money(bill.gross())));
        lines.add(words.text("ui.runway.credits", words.numbers().money(bill.credits().applied())));
        if (!bill.tax().isZero()) {
            lines.add(words.text("ui.runway.tax", words.numbers().money(bill.tax())));
        }
        lines.add(words.text("ui.runway.left", words.numbers().money(bill.leftToPay())));
        for (GrantMonth month : bill.credits().grants()) {
            if (month.state() != GrantMonth.State.OFF) {
                lines.add(words.text("ui.runway.balance", name(shown, month.grant()), words.numbers().money(month.closing())));
            }
        }
        return lines;
    }

    private static String name(ScenarioForecast shown, String grant) {
        return shown.setup().grants().stream().filter(other -> other.id().equals(grant)).map(Grant::name).findFirst().orElse(grant);
    }

    private String sentence(ScenarioForecast shown) {
        YearMonth last = shown.settings().lastMonth();
        if (shown.setup().grants().stream().noneMatch(Grant::on)) {
            return words.text("ui.runway.sentence.none", shown.scenario().name());
        }
        Money start = Money.sum(shown.firstMonth().credits().grants().stream().map(GrantMonth::opening).toList());
        return Runway.of(shown).runOut()
                .map(out -> words.text("ui.runway.sentence", shown.scenario().name(), words.numbers().money(start), out.date(), words.label(out.reason())))
                .orElseGet(() -> words.text("ui.runway.sentence.lasts", shown.scenario().name(), words.numbers().money(start), last));
    }
}
