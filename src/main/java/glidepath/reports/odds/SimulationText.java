package glidepath.reports.odds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import glidepath.catalog.PriceCatalog;
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
            scenario(text, scenario);
        }
        return text.append(simulation.scenarios().size() > 1 ? "\n" + cheaper() : "").toString();
    }

    private void scenario(StringBuilder text, Scenario scenario) {
        ScenarioOdds odds = simulation.of(scenario.id());
        var bounds = new OddsBounds(messages, complete(scenario));
        text.append('\n').append(scenario.name()).append("\n\n")
                .append(bounds.complete() ? "" : messages.text("odds.unpriced") + "\n\n").append(ranges(scenario)).append('\n')
                .append(figures(odds, bounds)).append('\n')
                .append(months(odds, bounds)).append('\n').append(tornado(scenario, odds, bounds));
    }

    private boolean complete(Scenario scenario) {
        return simulation.of(scenario.id()).complete();
    }

    private String ranges(Scenario scenario) {
        var name = new InputName(messages, catalog, plan.assumptions(scenario));
        var rows = new Columns().row(messages.text("odds.range"), messages.text("odds.range.values"), messages.text("odds.range.shape"));
        plan.ranges(scenario).forEach((input, range) -> rows.row(name.of(input), words().range(input.lever(), range),
                messages.label(range.shape())));
        return rows.text();
    }

    private String figures(ScenarioOdds odds, OddsBounds bounds) {
        var rows = new Columns();
        rows.row(messages.text("odds.credits-last", question.until()), bounds.odds(odds.creditsLastThrough(question.until())));
        question.budget().ifPresent(budget -> rows.row(messages.text("odds.budget", messages.numbers().money(budget)),
                bounds.odds(odds.everyMonthUpTo(budget.usd().doubleValue()))));
        odds.cashLastsThrough(question.until()).ifPresent((Odds last) ->
                rows.row(messages.text("odds.cash-lasts", question.until()), bounds.odds(last)));
        rows.row(messages.text("odds.run-out"), messages.text("odds.days", bounds.day(odds.runOut(0.05)), bounds.day(odds.runOut(0.5)),
                bounds.day(odds.runOut(0.95))));
        rows.row(messages.text("odds.waste.expected"), bounds.most(words().money(odds.meanLapsed())));
        rows.row(messages.text("odds.left"), middle(odds.total(), bounds));
        rows.row(messages.text("odds.dearest"), middle(odds.dearestMonth(), bounds));
        return rows.text();
    }

    private String middle(Bands bands, OddsBounds bounds) {
        return messages.text("odds.middle", bounds.least(bands.p50()), bounds.least(bands.p10()), bounds.least(bands.p90()));
    }

    private String months(ScenarioOdds odds, OddsBounds bounds) {
        var text = new StringBuilder(table(bounds.allLeast(messages.text("odds.left")), month -> Optional.of(odds.leftToPay(month)),
                month -> words().money(odds.meanLeftToPay(month))));
        text.append('\n').append(table(bounds.allMost(messages.text("odds.credits")), month -> Optional.of(odds.credits(month)), _ -> ""));
        return odds.cash(0).isEmpty() ? text.toString()
                : text.append('\n').append(table(bounds.allMost(messages.text("odds.cash")), odds::cash, _ -> "")).toString();
    }

    private String table(String title, IntFunction<Optional<Bands>> bands, IntFunction<String> mean) {
        var rows = new Columns().row(title, messages.text("odds.p5"), messages.text("odds.p25"), messages.text("odds.p50"),
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

    private String tornado(Scenario scenario, ScenarioOdds odds, OddsBounds bounds) {
        var name = new InputName(messages, catalog, plan.assumptions(scenario));
        var rows = new Columns().row(messages.text("odds.decides"), messages.text("odds.at-low"), messages.text("odds.at-high"),
                messages.text("odds.variance"));
        for (Tornado.Bar bar : Tornado.ofTotal(plan, scenario, catalog).bars()) {
            rows.row(name.of(bar.input()), bounds.least(bar.low()), bounds.least(bar.high()), words()
                    .share(odds.varianceShare(bar.input())));
        }
        return rows.text();
    }

    private String cheaper() {
        var rows = new Columns();
        for (Scenario first : plan.scenarios()) {
            for (Scenario second : plan.scenarios()) {
                if (!first.equals(second)) {
                    rows.row(messages.text("odds.cheaper", first.name(), second.name()), OddsBounds.cheaper(messages, complete(first),
                            complete(second), simulation.cheaper(first.id(), second.id())));
                }
            }
        }
        return rows.text();
    }

    private OddsText words() {
        return new OddsText(messages);
    }
}
