package glidepath.reports.tables;

import java.util.List;

import glidepath.texts.FormulaGuard;
import glidepath.texts.Markup;
import glidepath.texts.NumberText;

/// A table as HTML, for memos. Figures carry their exact value beside the readable one.
///
/// Spreadsheets open pages, too, and calculate what looks like a formula. Such a text carries an apostrophe that they see and readers do
/// not, and asks to be kept as text in the words of Excel and LibreOffice.
public record HtmlTable(NumberText numbers) {

    /// The style of a text that spreadsheets would calculate, for a page's own sheet of styles.
    public static final String STYLE = ".text { mso-number-format: \"\\@\"; }\n";

    public String write(Table table) {
        var html = new StringBuilder("<table>\n<caption>").append(text(table.name())).append("</caption>\n<thead><tr>");
        for (int column = 0; column < table.columns().size(); column++) {
            html.append(table.isNumeric(column) ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">")
                    .append(text(table.columns().get(column))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> html.append(row(row)));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private String row(List<Cell> row) {
        var html = new StringBuilder("<tr>");
        for (Cell cell : row) {
            String shown = PlainText.readable(cell, numbers);
            html.append(cell.isNumeric()
                    ? "<td class=\"figure\"><data value=\"" + PlainText.exact(cell) + "\">" + Markup.escaped(shown) + "</data></td>"
                    : (FormulaGuard.isFormula(shown) ? "<td class=\"text\" sdnum=\"1033;0;@\">" : "<td>") + text(shown) + "</td>");
        }
        return html.append("</tr>\n").toString();
    }

    /// Text without markup, which stays text where a spreadsheet opens the page.
    public static String text(String text) {
        return (FormulaGuard.isFormula(text) ? "<span hidden>&#39;</span>" : "") + Markup.escaped(text);
    }
}
