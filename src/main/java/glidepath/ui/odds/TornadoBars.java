package glidepath.ui.odds;

import java.math.BigDecimal;
import java.util.List;

import glidepath.plan.InputRef;
import glidepath.plan.Scenario;
import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Tornado;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.TornadoData;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What decides the odds, as bars.
final class TornadoBars {

    private final Messages messages;
    private final ScenarioOdds odds;
    private final InputName name;
    private final Tornado tornado;
    private final boolean days;

    /// @param then what was simulated, which the plan may have left behind
    /// @param days whether it is how long credits last that is decided, and not what is left to pay
    TornadoBars(Messages messages, Snapshot then, ScenarioOdds odds, boolean days) {
        this.messages = messages;
        this.odds = odds;
        this.days = days;
        Scenario scenario = then.plan().scenario(odds.scenario());
        name = new InputName(messages, then.catalog(), then.plan().assumptions(scenario));
        tornado = days ? Tornado.ofRunOut(then.plan(), scenario, then.catalog()) : Tornado.ofTotal(then.plan(), scenario, then.catalog());
    }

    /// In the order of the bars.
    List<InputRef<?>> inputs() {
        return tornado.bars().stream().<InputRef<?>>map(Tornado.Bar::input).toList();
    }

    TornadoData data() {
        List<TornadoData.Bar> bars = tornado.bars().stream().map(bar -> new TornadoData.Bar(bar.input().toString(), name.of(bar.input()),
                bar.low() - tornado.likely(), bar.high() - tornado.likely(), text(bar))).toList();
        String first = tornado.bars().isEmpty() ? "" : messages.text(days ? "ui.odds.tornado.sentence.days" : "ui.odds.tornado.sentence",
                name.of(tornado.bars().getFirst().input()), text(tornado.bars().getFirst()));
        return new TornadoData(bars, value -> figure(value), figures(), first);
    }

    private String text(Tornado.Bar bar) {
        String both = messages.text("ui.odds.tornado.ends", figure(bar.low()), figure(bar.high()));
        return days ? both : messages.text("ui.odds.tornado.share", both, new OddsText(messages).share(odds.varianceShare(bar.input())));
    }

    private String figure(double value) {
        return days ? messages.text("ui.odds.days", Math.round(value)) : new OddsText(messages).money(value);
    }

    private ChartFigures figures() {
        List<String> headings = List.of(messages.text("odds.decides"), messages.text("odds.at-low"), messages.text("odds.at-high"),
                messages.text("odds.variance"));
        return ChartFigures.of(headings, tornado.bars().stream().map(bar -> List.of(ChartFigures.Figure.of(name.of(bar.input())),
                new ChartFigures.Figure(figure(bar.low()), cell(bar.low())), new ChartFigures.Figure(figure(bar.high()), cell(bar.high())),
                new ChartFigures.Figure(new OddsText(messages).share(odds.varianceShare(bar.input())),
                        Cell.any(new Percent(BigDecimal.valueOf(odds.varianceShare(bar.input()))))))).toList());
    }

    private Cell cell(double value) {
        return days ? Cell.of(BigDecimal.valueOf(Math.round(value))) : Cell.of(new Money(BigDecimal.valueOf(value)));
    }
}
