package glidepath.reports.tables;

import java.util.List;

import glidepath.texts.VisibleText;

/// A table as a value.
///
/// @param name    what it is called in lists and above it
/// @param columns headings
/// @param rows    shape: rows x columns
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

    public Table {
        name = VisibleText.of(name);
        columns = columns.stream().map(VisibleText::of).toList();
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": a row of " + row.size() + " cells under " + columns.size() + " headings");
            }
        }
    }

    /// Whether a column holds figures, which stand to the right.
    public boolean isNumeric(int column) {
        return rows.stream().anyMatch(row -> row.get(column).isNumeric());
    }
}
