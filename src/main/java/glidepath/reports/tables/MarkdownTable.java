package glidepath.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import glidepath.texts.FormulaGuard;
import glidepath.texts.NumberText;
import glidepath.texts.VisibleText;

/// A table as Markdown, for memos.
public record MarkdownTable(NumberText numbers) {

    public String write(Table table) {
        var lines = new ArrayList<String>();
        lines.add(line(table.columns().stream().map(MarkdownTable::escaped).toList()));
        lines.add(line(IntStream.range(0, table.columns().size()).mapToObj(column -> table.isNumeric(column) ? "---:" : "---").toList()));
        for (List<Cell> row : table.rows()) {
            lines.add(line(row.stream().map(this::cell).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String cell(Cell cell) {
        String shown = PlainText.readable(cell, numbers);
        return cell.isNumeric() ? shown : escaped(shown);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /// What would end a cell, begin markup, load a picture or be calculated where a cell is pasted is shown as it is.
    public static String escaped(String text) {
        String flat = VisibleText.of(text).strip();
        return guard(flat) + flat.replaceAll("([\\\\|`*_\\[\\]<>&~])", "\\\\$1");
    }

    /// A backslash, which readers do not see; before signs that it would stand beside, an apostrophe.
    private static String guard(String text) {
        return !FormulaGuard.isFormula(text) ? "" : text.charAt(0) < 0x80 ? "\\" : "'";
    }
}
