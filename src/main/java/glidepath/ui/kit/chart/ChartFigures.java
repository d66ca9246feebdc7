package glidepath.ui.kit.chart;

import java.util.List;
import java.util.stream.IntStream;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;

/// What a chart shows, as text: for its read-out under the pointer and for the table in its place. And as values, for spreadsheets.
///
/// @param headings of the columns, the first that of the rows' names
/// @param rows     by month, scenario or step, as the chart has them; an empty text where there is nothing to say
/// @param cells    the same with all their digits
public record ChartFigures(List<String> headings, List<List<String>> rows, List<List<Cell>> cells) {

    public static final ChartFigures NONE = new ChartFigures(List.of(), List.of());

    /// One figure.
    ///
    /// @param text as it is read
    /// @param cell the same with all its digits
    public record Figure(String text, Cell cell) {

        public static Figure of(String text) {
            return new Figure(text, Cell.text(text));
        }
    }

    public ChartFigures {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        cells = cells.stream().map(List::copyOf).toList();
    }

    /// Of texts that are no numbers.
    public ChartFigures(List<String> headings, List<List<String>> rows) {
        this(headings, rows, rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList());
    }

    public static ChartFigures of(List<String> headings, List<List<Figure>> rows) {
        return new ChartFigures(headings, rows.stream().map(row -> row.stream().map(Figure::text).toList()).toList(),
                rows.stream().map(row -> row.stream().map(Figure::cell).toList()).toList());
    }

    /// The columns that have something to say.
    List<Integer> telling() {
        return IntStream.range(0, headings.size()).filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty())).boxed().toList();
    }

    /// The same for spreadsheets, without columns that have nothing to say.
    public Table table(String name) {
        List<Integer> columns = telling();
        return new Table(name, columns.stream().map(headings::get).toList(),
                cells.stream().map(row -> columns.stream().map(row::get).toList()).toList());
    }
}
