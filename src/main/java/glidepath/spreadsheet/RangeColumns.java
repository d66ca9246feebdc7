package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Scenario;
import glidepath.texts.Messages;

/// Beside the inputs, those that are ranges: low, most likely, high and shape, once for each scenario that has some of its own. They are
/// fixed: what is simulated of them is values, too.
record RangeColumns(SheetWriter grid, Plan plan, Messages messages) {

    private static final int WIDTH = 4;

    /// @param headings row of them
    /// @param first    column that is free
    /// @param rows     of the inputs
    void write(int headings, int first, Map<InputRef<?>, Integer> rows) {
        int column = first;
        for (Scenario scenario : plan.scenarios()) {
            Map<InputRef<?>, Range> own = plan.uncertainty().own(scenario.id());
            if (!own.isEmpty()) {
                headings(headings, column, scenario);
                int start = column;
                own.forEach((input, range) -> range(Objects.requireNonNull(rows.get(input), input::toString), start, input, range));
                column += WIDTH;
            }
        }
    }

    private void headings(int row, int column, Scenario scenario) {
        List<String> names = List.of("low", "likely", "high", "shape");
        for (int index = 0; index < names.size(); index++) {
            grid.text(row, column + index, messages.text("xlsx.range", messages.text("table." + names.get(index)), scenario.name()),
                    Style.FIGURE_HEADING);
            grid.sheet().setColumnWidth(column + index, 20 * 256);
        }
    }

    private void range(Integer row, int column, InputRef<?> input, Range range) {
        var cells = new InputCells(grid, messages);
        List<BigDecimal> numbers = List.of(range.low(), range.likely(), range.high());
        for (int index = 0; index < numbers.size(); index++) {
            cells.put(row, column + index, InputNumber.value(input.lever().kind(), numbers.get(index)));
        }
        grid.text(row, column + numbers.size(), messages.label(range.shape()), Style.FIXED_TEXT);
    }
}
