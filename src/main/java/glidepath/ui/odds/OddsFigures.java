package glidepath.ui.odds;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.simulate.Odds;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Percent;

/// The odds of a scenario in figures, and month by month.
record OddsFigures(Messages messages, Snapshot now, ScenarioOdds odds, OddsQuestion asked) {

    private static final String CASH = "7";

    List<OddsFigure> figures() {
        var words = new OddsText(messages);
        int month = (int) ChronoUnit.MONTHS.between(now.plan().settings().start(), YearMonth.from(asked.until()));
        var all = new ArrayList<OddsFigure>();
        all.add(figure("credits", words.odds(odds.creditsLastThrough(asked.until())), text("credits", asked.until()),
                odds.runOut(0.05).isEmpty() ? text("run-out.rarely")
                        : text("run-out", words.day(odds.runOut(0.05)), words.day(odds.runOut(0.5)), words.day(odds.runOut(0.95)))));
        asked.budget().ifPresent(budget -> all.add(figure("budget", words.odds(odds.everyMonthUpTo(budget.usd().doubleValue())),
                text("budget", messages.numbers().money(budget)),
                        text("dearest", words.money(odds.dearestMonth().p50()), words.money(odds.dearestMonth().p90())))));
        odds.cashLastsThrough(asked.until()).ifPresent((Odds last) -> all.add(figure("cash", words.odds(last), text("cash", asked.until()),
                odds.cashOut(0.05).isEmpty() ? text("cash-out.rarely")
                        : text("cash-out", words.day(odds.cashOut(0.05)), words.day(odds.cashOut(0.5))))));
        all.add(figure("waste", words.money(odds.meanLapsed()), text("waste"), text("waste.worst", words.money(odds.lapsed().p90()))));
        all.add(figure("bill", words.money(odds.meanLeftToPay(month)),
                text("bill", messages.numbers().month(YearMonth.from(asked.until()))),
                text("bill.worst", words.money(odds.leftToPay(month).p90()))));
        all.add(figure("total", words.money(odds.total().p50()), messages.counted("ui.odds.total", now.plan().settings().months()),
                text("total.middle", words.money(odds.total().p10()), words.money(odds.total().p90()))));
        return all;
    }

    private static OddsFigure figure(String key, String value, String title, String note) {
        return new OddsFigure(key, title, value, note);
    }

    private String text(String key, Object... values) {
        return messages.text("ui.odds." + key, values);
    }

    /// How often it lasts through the end of each month.
    LineData survival() {
        List<YearMonth> months = now.plan().settings().horizon();
        var lines = new ArrayList<LineData.Line>();
        lines.add(new LineData.Line(text("credits.line"), Colours.of(now.plan(), now.scenario()), 0, LineData.LineKind.CHOSEN,
                points(months, month -> Optional.of(odds.creditsLastThrough(month.atEndOfMonth())))));
        if (odds.cash(0).isPresent()) {
            lines.add(new LineData.Line(text("cash.line"), CASH, 2, LineData.LineKind.OTHER,
                    points(months, month -> odds.cashLastsThrough(month.atEndOfMonth()))));
        }
        double x = ChronoUnit.MONTHS.between(months.getFirst(), YearMonth.from(asked.until())) + (double) asked.until()
                .getDayOfMonth() / asked.until().lengthOfMonth();
        return new LineData(months.stream().map(messages.numbers()::shortMonth).toList(), List.of(), lines,
                List.of(new LineData.Mark(x, messages.numbers().date(asked.until()), LineData.MarkKind.RUN_OUT)),
                value -> messages.numbers().percent(new Percent(BigDecimal.valueOf(value)), 0), rows(months),
                text("survival.sentence", now.scenario().name(), asked.until(), new OddsText(messages)
                        .odds(odds.creditsLastThrough(asked.until()))));
    }

    private static List<LineData.Point> points(List<YearMonth> months, Function<YearMonth, Optional<Odds>> odds) {
        var points = new ArrayList<LineData.Point>(List.of(new LineData.Point(0, 1)));
        months.forEach(month -> points.add(new LineData.Point(points.size(), odds.apply(month).map(Odds::share).orElse(0.0))));
        return points;
    }

    private ChartFigures rows(List<YearMonth> months) {
        var headings = new ArrayList<>(List.of(messages.text("ui.runway.heading.month"), text("credits.line")));
        if (odds.cash(0).isPresent()) {
            headings.add(text("cash.line"));
        }
        return ChartFigures.later(headings, () -> months.stream().map(this::row).toList());
    }

    private List<ChartFigures.Figure> row(YearMonth month) {
        var row = new ArrayList<ChartFigures.Figure>();
        row.add(new ChartFigures.Figure(messages.numbers().month(month), Cell.of(month)));
        row.add(share(odds.creditsLastThrough(month.atEndOfMonth())));
        odds.cashLastsThrough(month.atEndOfMonth()).ifPresent(last -> row.add(share(last)));
        return row;
    }

    private ChartFigures.Figure share(Odds last) {
        return new ChartFigures.Figure(new OddsText(messages).odds(last), Cell.any(new Percent(BigDecimal.valueOf(last.share()))));
    }
}
