package glidepath.ui.drawings;

import java.util.ArrayList;
import java.util.List;

import glidepath.formats.NumberReader;
import glidepath.formats.NumberText;
import glidepath.formats.tables.Cell;
import glidepath.formats.tables.Table;
import glidepath.ui.kit.chart.Figures;
import glidepath.units.Money;
import glidepath.units.Refused;

/// The figures of a chart as a table whose amounts are numbers again, so that a spreadsheet can add them up.
final class FigureTable {

    private static final int CENTS = 2;

    private FigureTable() {
    }

    /// @param numbers that wrote the figures
    static Table of(String name, Figures figures, NumberText numbers) {
        return new Table(name, figures.headings(), figures.rows().stream().map(row -> row(row, numbers)).toList());
    }

    /// The first cell is a name or a month.
    private static List<Cell> row(List<String> texts, NumberText numbers) {
        var cells = new ArrayList<Cell>(List.of(Cell.text(texts.getFirst())));
        texts.stream().skip(1).forEach(text -> cells.add(cell(text, numbers)));
        return cells;
    }

    /// A bound, such as `at least $5.00`, stays a text: it is no amount.
    private static Cell cell(String text, NumberText numbers) {
        boolean less = text.startsWith("-$");
        if (!less && !text.startsWith("$") && !text.startsWith("+$")) {
            return Cell.text(text);
        }
        try {
            var amount = new Money(NumberReader.read(numbers, text.substring(text.indexOf('$'))));
            Money signed = less ? amount.negated() : amount;
            return amount.usd().stripTrailingZeros().scale() > CENTS ? new Cell.Price(signed) : Cell.of(signed);
        } catch (Refused name) {
            return Cell.text(text);
        }
    }
}
