package glidepath.texts;

import java.util.ArrayList;
import java.util.List;

/// Text in columns that line up, for the command line.
public final class Columns {

    private final List<List<String>> rows = new ArrayList<>();

    public Columns row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    public Columns row(String... cells) {
        return row(List.of(cells));
    }

    /// The first column to the left, all others to the right, two spaces between.
    public String text() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String space = " ".repeat(widths[column] - row.get(column).length());
                line.append(column == 0 ? "" : "  ").append(column == 0 ? row.get(column) + space : space + row.get(column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
