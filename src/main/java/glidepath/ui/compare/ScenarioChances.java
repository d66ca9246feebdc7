package glidepath.ui.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import glidepath.reports.tables.Cell;
import glidepath.session.Snapshot;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.kit.LiveOdds;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What a scenario's draws come to: net cash in the middle, in the middle 80 %, and how often it costs less than the reference.
record ScenarioChances(Messages messages, LiveOdds odds, Snapshot now, String scenario) {

    /// Nothing where there are no draws.
    Map<ComparedFigure, Compared> all() {
        return odds.of(now, scenario).map(this::of).orElse(Map.of());
    }

    private Map<ComparedFigure, Compared> of(ScenarioOdds of) {
        var words = new OddsText(messages);
        var median = new Money(BigDecimal.valueOf(of.total().p50()));
        String middle = messages.text("ui.compare.middle.value", words.money(of.total().p10()), words.money(of.total().p90()));
        return Map.of(ComparedFigure.MEDIAN,
                new Compared(words.money(of.total().p50()), Cell.of(median), Optional.of(median.usd()), Optional.empty()),
                ComparedFigure.MIDDLE, new Compared(middle, Cell.text(middle), Optional.empty(), Optional.empty()),
                ComparedFigure.CHEAPER, cheaper(words));
    }

    private Compared cheaper(OddsText words) {
        if (scenario.equals(now.reference()) || odds.of(now, now.reference()).isEmpty()) {
            return Compared.plain(messages.text(scenario.equals(now.reference()) ? "ui.compare.reference" : "ui.compare.unpriced"));
        }
        double share = odds.latest().get().orElseThrow().simulation().cheaper(scenario, now.reference());
        return new Compared(words.share(share), Cell.any(new Percent(BigDecimal.valueOf(share))), Optional.of(BigDecimal.valueOf(share)),
                Optional.empty());
    }
}
