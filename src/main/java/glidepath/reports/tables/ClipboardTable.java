package glidepath.reports.tables;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import glidepath.texts.FormulaGuard;
import glidepath.texts.Markup;
import glidepath.texts.NumberText;
import glidepath.texts.VisibleText;
import glidepath.units.Money;

/// A table for pasting into a spreadsheet: numbers as the user's own locale writes them, without grouping, so that they stay numbers.
public record ClipboardTable(NumberText numbers) {

    /// Cells apart by tabs, rows by line feeds.
    public String text(Table table) {
        var lines = new ArrayList<String>();
        lines.add(table.columns().stream().map(ClipboardTable::flat).map(ClipboardTable::quoted).collect(Collectors.joining("\t")));
        for (List<Cell> row : table.rows()) {
            lines.add(row.stream().map(this::cell).map(ClipboardTable::quoted).collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines) + "\n";
    }

    /// The same, for programs that prefer HTML.
    public String html(Table table) {
        var html = new StringBuilder("<meta charset=\"utf-8\"><table><tr>");
        table.columns().forEach(heading -> html.append("<th>").append(Markup.escaped(flat(heading))).append("</th>"));
        html.append("</tr>");
        for (List<Cell> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(Markup.escaped(cell(cell))).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /// One figure with all its digits, as the user's own locale writes it.
    public String figure(Cell cell) {
        return cell instanceof Cell.Amount(Money amount) ? numbers.plain(amount.usd()) : cell(cell);
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> flat(text.text());
            case Cell.Amount amount -> numbers.plain(amount.amount().usd().setScale(numbers.cents(), RoundingMode.HALF_UP));
            case Cell.Price price -> numbers.plain(price.price().usd());
            case Cell.UnitCost each -> numbers.plain(each.cost().usd());
            case Cell.Number number -> numbers.plain(number.value());
            case Cell.Share share -> numbers.plain(share.percent().percent()) + "%";
            case Cell.Day _, Cell.Month _ -> PlainText.exact(cell);
        };
    }

    private static String flat(String text) {
        return FormulaGuard.guarded(VisibleText.of(text), '\t');
    }

    /// A quote at the start would quote the cells that follow, unless it is quoted itself.
    private static String quoted(String cell) {
        return cell.startsWith("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
