package glidepath.reports.odds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.simulate.Bands;
import glidepath.simulate.Odds;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Simulation;
import glidepath.simulate.Tornado;
import glidepath.texts.Columns;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;

/// A simulation as text: the ranges, the odds, what is left to pay and of credits month by month, what decides it, which scenario is
/// cheaper.
public record SimulationText(Messages messages, Plan plan, PriceCatalog catalog, Simulation simulation, OddsQuestion question) {

    /// @param scenarios which are told; the comparison tells of all
    public String text(List<Scenario> scenarios) {
        var text = new StringBuilder(messages.text("odds.title", plan.name(), plan.settings().start(), plan.settings().lastMonth(),
                simulation.scenarios().getFirst().draws(), simulation.seed())).append('\n');
        for (Scenario scenario : scenarios) {
            ScenarioOdds odds = simulation.of(scenario.id());
            text.append('\n').append(scenario.name()).append("\n\n")
                    .append(complete(scenario) ? "" : messages.text("odds.unpriced") + "\n\n").append(ranges(scenario)).append('\n')
                    .append(figures(odds)).append('\n')
                    .append(months(odds)).append('\n').append(tornado(scenario, odds));
        }
        return text.append(simulation.scenarios().size() > 1 ? "\n" + cheaper() : "").toString();
    }

    private boolean complete(Scenario scenario) {
        return Forecaster.forecast(scenario, plan.settings(), plan.assumptions(scenario), catalog).complete();
    }

    private String ranges(Scenario scenario) {
        var name = new InputName(messages, catalog, plan.assumptions(scenario));
        var rows = new Columns().row(messages.text("odds.range"), messages.text("odds.range.values"), messages.text("odds.range.shape"));
        plan.ranges(scenario).forEach((input, range) -> rows.row(name.of(input), words().range(input.lever(), range),
                messages.label(range.shape())));
        return rows.text();
    }

    private String figures(ScenarioOdds odds) {
        var rows = new Columns();
        rows.row(messages.text("odds.credits-last", question.until()), words().odds(odds.creditsLastThrough(question.until())));
        question.budget().ifPresent(budget -> rows.row(messages.text("odds.budget", messages.numbers().money(budget)),
                words().odds(odds.everyMonthUpTo(budget.usd().doubleValue()))));
        odds.cashLastsThrough(question.until()).ifPresent((Odds last) ->
                rows.row(messages.text("odds.cash-lasts", question.until()), words().odds(last)));
        rows.row(messages.text("odds.run-out"), messages.text("odds.days", words().day(odds.runOut(0.05)), words().day(odds.runOut(0.5)),
                words().day(odds.runOut(0.95))));
        rows.row(messages.text("odds.waste.expected"), words().money(odds.meanLapsed()));
        rows.row(messages.text("odds.left"), messages.text("odds.middle", words().money(odds.total().p50()), words()
                .money(odds.total().p10()),
                words().money(odds.total().p90())));
        rows.row(messages.text("odds.dearest"), messages.text("odds.middle", words().money(odds.dearestMonth().p50()),
                words().money(odds.dearestMonth().p10()), words().money(odds.dearestMonth().p90())));
        return rows.text();
    }

    private String months(ScenarioOdds odds) {
        var text = new StringBuilder(table("odds.left", month -> Optional.of(odds.leftToPay(month)), month -> words()
                .money(odds.meanLeftToPay(month))));
        text.append('\n').append(table("odds.credits", month -> Optional.of(odds.credits(month)), _ -> ""));
        return odds.cash(0).isEmpty() ? text.toString() : text.append('\n').append(table("odds.cash", odds::cash, _ -> "")).toString();
    }

    private String table(String title, IntFunction<Optional<Bands>> bands, IntFunction<String> mean) {
        var rows = new Columns().row(messages.text(title), messages.text("odds.p5"), messages.text("odds.p25"), messages.text("odds.p50"),
                messages.text("odds.p75"), messages.text("odds.p95"), mean.apply(0).isEmpty() ? "" : messages.text("odds.mean"));
        List<YearMonth> horizon = plan.settings().horizon();
        for (int month = 0; month < horizon.size(); month++) {
            var row = new ArrayList<>(List.of(messages.numbers().month(horizon.get(month))));
            row.addAll(bands.apply(month).map(this::bands).orElse(List.of()));
            row.add(mean.apply(month));
            rows.row(row);
        }
        return rows.text();
    }

    private List<String> bands(Bands bands) {
        return List.of(words().money(bands.p5()), words().money(bands.p25()), words().money(bands.p50()), words().money(bands.p75()),
                words().money(bands.p95()));
    }

    private String tornado(Scenario scenario, ScenarioOdds odds) {
        var name = new InputName(messages, catalog, plan.assumptions(scenario));
        var rows = new Columns().row(messages.text("odds.decides"), messages.text("odds.at-low"), messages.text("odds.at-high"),
                messages.text("odds.variance"));
        for (Tornado.Bar bar : Tornado.ofTotal(plan, scenario, catalog).bars()) {
            rows.row(name.of(bar.input()), words().money(bar.low()), words().money(bar.high()), words()
                    .share(odds.varianceShare(bar.input())));
        }
        return rows.text();
    }

    private String cheaper() {
        var rows = new Columns();
        for (Scenario first : plan.scenarios()) {
            for (Scenario second : plan.scenarios()) {
                if (!first.equals(second)) {
                    rows.row(messages.text("odds.cheaper", first.name(), second.name()), words()
                            .share(simulation.cheaper(first.id(), second.id())));
                }
            }
        }
        return rows.text();
    }

    private OddsText words() {
        return new OddsText(messages);
    }
}
