package glidepath.reports.tables;

import java.util.List;

import glidepath.texts.NumberText;

/// A table as HTML, for memos and the clipboard. Figures carry their exact value beside the readable one.
public record HtmlTable(NumberText numbers) {

    public String write(Table table) {
        var html = new StringBuilder("<table>\n<caption>").append(escaped(PlainText.harmless(table.name()))).append("</caption>\n<thead><tr>");
        for (int column = 0; column < table.columns().size(); column++) {
            html.append(table.isNumeric(column) ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">")
                    .append(escaped(PlainText.harmless(table.columns().get(column)))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> html.append(row(row)));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private String row(List<Cell> row) {
        var html = new StringBuilder("<tr>");
        for (Cell cell : row) {
            html.append(cell.isNumeric() ? "<td class=\"figure\"><data value=\"" + PlainText.exact(cell) + "\">" : "<td>")
                    .append(escaped(cell.isNumeric() ? PlainText.readable(cell, numbers) : PlainText.harmless(PlainText.readable(cell, numbers))))
                    .append(cell.isNumeric() ? "</data></td>" : "</td>");
        }
        return html.append("</tr>\n").toString();
    }

    /// Text without markup.
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
