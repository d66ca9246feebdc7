package glidepath.ui.kit.chart;

import glidepath.formats.Words;
import glidepath.formats.tables.Cell;
import glidepath.units.Money;

/// Amounts of money as figures of a chart.
public record Amounts(Words words) {

    public Figures.Figure of(Money amount) {
        return new Figures.Figure(words.numbers().money(amount), Cell.of(amount));
    }

    /// Says nothing of zero, which a spreadsheet counts all the same.
    public Figures.Figure unlessZero(Money amount) {
        return amount.isZero() ? new Figures.Figure("", Cell.of(amount)) : of(amount);
    }

    /// @param complete whether all of it has a price; where not, it is a lower bound, and no number that sums could be made of
    public Figures.Figure of(Money amount, boolean complete) {
        return bounded(of(amount), complete);
    }

    /// A figure, or that it is at least as much.
    public Figures.Figure bounded(Figures.Figure figure, boolean complete) {
        return complete ? figure : Figures.Figure.of(words.text("ui.charts.at-least", figure.text()));
    }
}
