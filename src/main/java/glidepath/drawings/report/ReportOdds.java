package glidepath.drawings.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.drawings.ChartRenderer;
import glidepath.engine.ScenarioForecast;
import glidepath.reports.tables.PlanOdds;
import glidepath.simulate.Bands;
import glidepath.simulate.OddsQuestion;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;

/// What draws of a plan's ranges come to, a row for each scenario: simulated, with the seed.
record ReportOdds(Messages messages, LocalDate until, PlanOdds odds) {

    /// Empty where every input is one number.
    static Optional<ReportOdds> of(ChartRenderer.Subject subject) {
        return PlanOdds.of(subject.plan(), subject.catalog(), subject.forecast().scenarios())
                .map(odds -> new ReportOdds(subject.messages(), OddsQuestion.ofAll(subject.plan().settings()).until(), odds));
    }

    /// How it was made.
    String origin() {
        return messages.text("pdf.simulated", PlanOdds.DRAWS, odds.simulation().seed());
    }

    PageTable table() {
        boolean cash = odds.scenarios().stream().allMatch(forecast -> odds.of(forecast).cashLastsThrough(until).isPresent());
        var headings = new ArrayList<>(List.of(messages.text("table.scenario"), messages.text("odds.credits-last", until),
                messages.text("odds.run-out"),
                messages.text("odds.left"), messages.text("odds.dearest")));
        if (cash) {
            headings.add(2, messages.text("odds.cash-lasts", until));
        }
        return new PageTable(headings, headings.stream().map(heading -> !heading.equals(headings.getFirst())).toList(),
                odds.scenarios().stream().map(forecast -> row(forecast, odds.of(forecast), cash)).toList());
    }

    private List<String> row(ScenarioForecast forecast, ScenarioOdds of, boolean cash) {
        var words = new OddsText(messages);
        var row = new ArrayList<>(List.of(forecast.scenario().name(), words.odds(of.creditsLastThrough(until)),
                messages.text("pdf.to", words.day(of.runOut(0.1)), words.day(of.runOut(0.9))), middle(words, of.total()),
                        middle(words, of.dearestMonth())));
        if (cash) {
            row.add(2, words.odds(of.cashLastsThrough(until).orElseThrow()));
        }
        return row;
    }

    private String middle(OddsText words, Bands bands) {
        return messages.text("pdf.to", words.money(bands.p10()), words.money(bands.p90()));
    }
}
