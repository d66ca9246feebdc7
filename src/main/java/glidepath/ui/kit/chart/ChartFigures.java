package glidepath.ui.kit.chart;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.Table;

import org.jspecify.annotations.Nullable;

/// What a chart shows, as text: for its read-out under the pointer and for the table in its place. And as values, for spreadsheets.
///
/// The first column has the rows' names; rows go by month, scenario or step, as the chart has them. An empty text says that there is
/// nothing to say.
public final class ChartFigures {

    public static final ChartFigures NONE = new ChartFigures(List.of(), List.of());

    private final List<String> headings;
    private final Supplier<List<List<Figure>>> source;
    private @Nullable List<List<Figure>> figures;

    /// One figure.
    ///
    /// @param text as it is read
    /// @param cell the same with all its digits
    public record Figure(String text, Cell cell) {

        public static Figure of(String text) {
            return new Figure(text, Cell.text(text));
        }
    }

    private ChartFigures(List<String> headings, Supplier<List<List<Figure>>> source) {
        this.headings = List.copyOf(headings);
        this.source = source;
    }

    /// Of texts that are no numbers.
    public ChartFigures(List<String> headings, List<List<String>> rows) {
        this(headings, () -> rows.stream().map(row -> row.stream().map(Figure::of).toList()).toList());
    }

    public static ChartFigures of(List<String> headings, List<List<Figure>> rows) {
        return new ChartFigures(headings, () -> rows);
    }

    /// Of figures that are written when they are asked for: a chart that follows a slider is seldom read as a table.
    public static ChartFigures later(List<String> headings, Supplier<List<List<Figure>>> rows) {
        return new ChartFigures(headings, rows);
    }

    public List<String> headings() {
        return headings;
    }

    public List<List<String>> rows() {
        return figures().stream().map(row -> row.stream().map(Figure::text).toList()).toList();
    }

    private List<List<Figure>> figures() {
        List<List<Figure>> known = figures;
        if (known == null) {
            known = source.get().stream().map(List::copyOf).toList();
            figures = known;
        }
        return known;
    }

    int size() {
        return figures().size();
    }

    /// What stands in a place of a row.
    Figure at(int row, int column) {
        return figures().get(row).get(column);
    }

    /// The columns that have something to say.
    List<Integer> telling() {
        return IntStream.range(0, headings.size()).filter(column -> figures().stream().anyMatch(row -> !row.get(column).text().isEmpty()))
                .boxed().toList();
    }

    /// The same for spreadsheets, without columns that have nothing to say.
    public Table table(String name) {
        List<Integer> columns = telling();
        return new Table(name, columns.stream().map(headings::get).toList(),
                figures().stream().map(row -> columns.stream().map(column -> row.get(column).cell()).toList()).toList());
    }
}
