package glidepath.ui.runway;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.BalanceCurve;
import glidepath.engine.credit.Runway;
import glidepath.plan.Grant;
import glidepath.texts.Messages;
import glidepath.ui.kit.chart.LineData;

/// The days that are marked on the runway: when credits expire, and when they run out.
record RunwayMarks(Messages messages, ScenarioForecast shown) {

    List<LineData.Mark> all() {
        var marks = new ArrayList<LineData.Mark>();
        Runway runway = shown.runway();
        for (Grant grant : BalanceCurve.inOrder(shown)) {
            grant.lastDay().ifPresent(day ->
                    marks.add(new LineData.Mark(place(shown, day.plusDays(1)), expiry(grant, day, runway), LineData.MarkKind.EXPIRY)));
        }
        runway.runOut().ifPresent(out -> marks.add(new LineData.Mark(place(shown, out.date()),
                messages.text("ui.runway.run-out", out.date()), LineData.MarkKind.RUN_OUT)));
        marks.removeIf(mark -> mark.x() < 0 || mark.x() > shown.bills().size());
        return marks;
    }

    private String expiry(Grant grant, LocalDate day, Runway runway) {
        return runway.lapses().stream().filter(_ -> shown.complete())
                .filter(lapse -> lapse.grant().equals(grant.id()) && lapse.date().equals(day)).findFirst()
                .map(lapse -> messages.text("ui.runway.lapses", grant.name(), messages.numbers().money(lapse.amount()), lapse.date()))
                .orElseGet(() -> messages.text("ui.runway.expires", grant.name(), day));
    }

    /// Where the start of a day stands on the axis, in months.
    static double place(ScenarioForecast shown, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return ChronoUnit.MONTHS.between(shown.settings().start(), month) + (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
    }
}
