package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.beans.property.SimpleStringProperty;

import glidepath.plan.Column;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.ui.levers.TableRow.Cell;
import glidepath.units.InvalidValueException;

/// Between the records of an input that is a table and the rows in which they are typed.
///
/// @param today from which `18 months` are counted
record RecordRows(Messages messages, Input<?> input, LocalDate today) {

    /// A row in which nothing was typed yet.
    TableRow empty(int number) {
        return row(number, column -> isTick(column) ? "false" : "");
    }

    TableRow row(int number, Record record) {
        return row(number, column -> shown(column, record));
    }

    TableRow renumbered(int number, TableRow old) {
        return row(number, column -> old.cells().get(input.kind().columns().indexOf(column)).text().get());
    }

    private TableRow row(int number, Function<Column<?>, String> text) {
        var cells = new ArrayList<Cell>();
        for (Column<?> column : input.kind().columns()) {
            String label = input.ref().map(ref -> messages.label(ref.lever(), column)).orElse(column.name());
            cells.add(new Cell(input.id() + "-" + number + "-" + column.name(), label, isTick(column), column.required(),
                    new SimpleStringProperty(text.apply(column))));
        }
        return new TableRow(Integer.toString(number), List.copyOf(cells));
    }

    /// Puts another record into a row that is there.
    void fill(TableRow row, Record record) {
        row.cells().forEach(cell -> cell.text().set(shown(column(row, cell), record)));
    }

    private <V> String shown(Column<V> column, Record record) {
        return isTick(column) ? (String) column.written(record) : text(column).shown(column.of(record));
    }

    private static boolean isTick(Column<?> column) {
        return column.kind().shape() == ValueType.Shape.FLAG;
    }

    /// A row as files have it.
    ///
    /// @throws InvalidValueException with what is wrong in which cell
    Map<String, Object> raw(TableRow row) {
        var raw = new LinkedHashMap<String, Object>();
        for (Cell cell : row.cells()) {
            Column<?> column = column(row, cell);
            String typed = cell.text().get().strip();
            if (!typed.isEmpty() || column.kind().shape() == ValueType.Shape.TEXTS) {
                raw.put(column.name(), raw(row, cell, column, typed));
            }
        }
        return raw;
    }

    private Object raw(TableRow row, Cell cell, Column<?> column, String typed) {
        try {
            return text(column).raw(typed, BigDecimal.ZERO);
        } catch (InvalidValueException refused) {
            throw InvalidValueException.because("kind.row.column", Integer.parseInt(row.name()), cell.label(), refused.reason());
        }
    }

    Column<?> column(TableRow row, Cell cell) {
        return input.kind().columns().get(row.cells().indexOf(cell));
    }

    InputText text(Column<?> column) {
        return new InputText(messages, column.kind(), today);
    }
}
