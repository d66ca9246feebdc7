package glidepath.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import glidepath.texts.NumberText;

/// A table as Markdown, for memos.
public record MarkdownTable(NumberText numbers) {

    public String write(Table table) {
        var lines = new ArrayList<String>();
        lines.add(line(table.columns().stream().map(MarkdownTable::escaped).toList()));
        lines.add(line(IntStream.range(0, table.columns().size()).mapToObj(column -> table.isNumeric(column) ? "---:" : "---").toList()));
        for (List<Cell> row : table.rows()) {
            lines.add(line(row.stream().map(cell -> escaped(PlainText.readable(cell, numbers))).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /// What would end a cell, begin markup or load a picture is shown as it is.
    public static String escaped(String text) {
        return text.replaceAll("([\\\\|`*_\\[\\]<>])", "\\\\$1").replaceAll("\\R", " ");
    }
}
