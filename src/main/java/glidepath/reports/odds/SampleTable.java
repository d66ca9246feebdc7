package glidepath.reports.odds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.reports.tables.Cell;
import glidepath.reports.tables.LongTable;
import glidepath.simulate.Draw;
import glidepath.simulate.SingleDraws;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// The draws of a scenario as a table: what was drawn, and what it came to.
public record SampleTable(Messages messages, PriceCatalog catalog, Assumptions assumptions, SingleDraws sampler, long seed) {

    /// As many digits as the simulation holds for certain.
    private static final MathContext DIGITS = new MathContext(12);

    /// @param draws how many rows
    public LongTable first(int draws) {
        return new LongTable(messages.text("odds.samples", Long.toString(seed)), headings(), () -> sampler.first(draws).map(this::row));
    }

    private List<String> headings() {
        var name = new InputName(messages, catalog, assumptions);
        var headings = new ArrayList<String>(List.of(messages.text("odds.sample.seed"), messages.text("odds.sample.draw")));
        sampler.inputs().forEach(input -> headings.add(name.of(input)));
        headings.addAll(List.of(messages.text("odds.left"), messages.text("odds.dearest"), messages.text("odds.waste"),
                messages.text("odds.run-out")));
        if (sampler.hasCash()) {
            headings.add(messages.text("odds.cash-out"));
        }
        if (!sampler.isPriced()) {
            headings.add(messages.text("odds.sample.unpriced"));
        }
        return headings;
    }

    private List<Cell> row(Draw sample) {
        var row = new ArrayList<Cell>(List.of(Cell.of(BigDecimal.valueOf(seed)), Cell.of(BigDecimal.valueOf(sample.number()))));
        sample.values().values().forEach(value -> row.add(Cell.any(value)));
        row.addAll(List.of(amount(sample.leftToPay()), amount(sample.dearestMonth()), amount(sample.lapsed()),
                day(sample.runOut(), sample)));
        if (sampler.hasCash()) {
            row.add(day(sample.cashOut(), sample));
        }
        if (!sampler.isPriced()) {
            row.add(Cell.text(sample.complete() ? "" : messages.text("odds.sample.lower-bound")));
        }
        return row;
    }

    /// Nobody knows whether what has no price leaves anything to last.
    private Cell day(Optional<LocalDate> day, Draw sample) {
        return day.isEmpty() && !sample.complete() ? Cell.text(messages.text("table.unknown")) : Cell.date(day);
    }

    private static Cell amount(double dollars) {
        return Cell.of(new Money(BigDecimal.valueOf(dollars).round(DIGITS)));
    }
}
