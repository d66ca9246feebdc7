package glidepath.ui.kit.chart;

import java.math.BigDecimal;
import java.util.function.Function;

import glidepath.reports.tables.Cell;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Amounts of money as figures of a chart.
public record Amounts(Messages messages) {

    private static final int MOST_DIGITS = 300;

    /// An amount as a place on an axis: the number that is nearest to it, or the one beside that. To find the nearest takes longer than all
    /// else of a point of a chart.
    public static double place(Money amount) {
        BigDecimal usd = amount.usd();
        return usd.precision() > MOST_DIGITS || Math.abs(usd.scale()) > MOST_DIGITS ? usd.doubleValue()
                : usd.unscaledValue().doubleValue() / Math.pow(10, usd.scale());
    }

    public ChartFigures.Figure of(Money amount) {
        return new ChartFigures.Figure(messages.numbers().money(amount), Cell.of(amount));
    }

    /// An amount with its sign: by how much something differs.
    public ChartFigures.Figure difference(Money change) {
        return new ChartFigures.Figure(messages.numbers().difference(change), Cell.of(change));
    }

    /// Says nothing of zero, which a spreadsheet counts all the same.
    public ChartFigures.Figure unlessZero(Money amount) {
        return amount.isZero() ? new ChartFigures.Figure("", Cell.of(amount)) : of(amount);
    }

    /// @param complete whether all of it has a price; where not, it is a lower bound, and no number that sums could be made of
    public ChartFigures.Figure of(Money amount, boolean complete) {
        return bounded(amount, complete, this::of);
    }

    /// A figure, or that it is at least as much.
    ///
    /// @param amount  that is written
    /// @param written how
    public ChartFigures.Figure bounded(Money amount, boolean complete, Function<Money, ChartFigures.Figure> written) {
        return complete ? written.apply(amount) : ChartFigures.Figure.of(messages.atLeast("ui.charts.at-least", amount, false,
                bound -> written.apply(bound).text()));
    }

    /// An amount in a sentence, or that it is at least as much.
    public String told(Money amount, boolean complete) {
        return of(amount, complete).text();
    }

    /// In few characters, with round values in the currency that amounts are shown in.
    public ChartData.AxisText axis() {
        return new ChartData.AxisText() {
            @Override
            public String of(double value) {
                return messages.numbers().compactMoney(new Money(BigDecimal.valueOf(value)));
            }

            @Override
            public double unit() {
                return 1 / messages.numbers().perDollar().doubleValue();
            }
        };
    }
}
