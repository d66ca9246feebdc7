package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.Column;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// The rows of an input that is a list of records. What was typed stays until all of it can be read; then the plan takes it.
public final class TableViewModel<T> {

    private static final String YES = "true";

    /// A cell of a row.
    ///
    /// @param text as people read and type it; `true` or `false` of a tick
    public record Cell(String id, String label, boolean ticked, boolean required, StringProperty text) {

        public boolean isOn() {
            return text.get().equals(YES);
        }

        public void tick(boolean on) {
            text.set(Boolean.toString(on));
        }
    }

    /// @param name `1`, `2`, ...
    public record Row(String name, List<Cell> cells) {
    }

    private final Session session;
    private final Messages messages;
    private final Input<T> input;
    private final LocalDate today;
    private final Consumer<Supplier<T>> edit;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /// @param today from which `18 months` are counted
    /// @param edit takes the value that is wanted, as a gesture of its own
    TableViewModel(Session session, Messages messages, Input<T> input, LocalDate today, Consumer<Supplier<T>> edit) {
        this.today = today;
        this.session = session;
        this.messages = messages;
        this.input = input;
        this.edit = edit;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public String addText() {
        return messages.text("ui.levers.table.add");
    }

    public String removeText(Row row) {
        return messages.text("ui.levers.table.remove", row.name());
    }

    /// What an empty cell says.
    public String prompt(Cell cell) {
        return cell.required() ? "" : "–";
    }

    /// Another row, which the plan takes once it says what it must.
    public void add() {
        rows.add(row(rows.size() + 1, column -> column.kind().shape() == ValueType.Shape.FLAG ? "false" : ""));
    }

    public void remove(Row row) {
        List<Row> rest = rows.stream().filter(other -> !other.equals(row)).toList();
        var renumbered = new ArrayList<Row>();
        rest.forEach(other -> renumbered.add(row(renumbered.size() + 1, column -> other.cells().get(input.kind().columns().indexOf(column))
                .text().get())));
        rows.setAll(renumbered);
        commit();
    }

    /// Takes all rows, or says what is wrong with one of them.
    public void commit() {
        List<Row> said = said();
        edit.accept(() -> input.kind().read().apply(said.stream().map(this::raw).toList()));
    }

    /// Without rows in which nothing was typed yet.
    private List<Row> said() {
        return rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.ticked() && !cell.text().get().isBlank())).toList();
    }

    private Map<String, Object> raw(Row row) {
        var raw = new LinkedHashMap<String, Object>();
        for (int index = 0; index < row.cells().size(); index++) {
            Column<?> column = input.kind().columns().get(index);
            Cell cell = row.cells().get(index);
            String typed = cell.text().get().strip();
            if (!typed.isEmpty() || column.kind().shape() == ValueType.Shape.TEXTS) {
                raw.put(column.name(), raw(row, cell, column, typed));
            }
        }
        return raw;
    }

    private Object raw(Row row, Cell cell, Column<?> column, String typed) {
        try {
            return text(column).raw(typed, BigDecimal.ZERO);
        } catch (InvalidValueException refused) {
            throw InvalidValueException.because("kind.row.column", Integer.parseInt(row.name()), cell.label(), refused.reason());
        }
    }

    /// Words for a cell.
    public List<ChoicesViewModel.Choice> offered(Cell cell, Row row) {
        Column<?> column = input.kind().columns().get(row.cells().indexOf(cell));
        return input.ref().map(ref -> new Offers(session.plan().assumptions(session.selected()), session.catalog(), messages)
                .of(ref, column)).orElse(List.of());
    }

    /// Takes an offered word: as the cell's value, or in a list of words in or out.
    public void take(Cell cell, Row row, ChoicesViewModel.Choice word) {
        Column<?> column = input.kind().columns().get(row.cells().indexOf(cell));
        var text = text(column);
        Object typed = text.raw(cell.text().get().strip(), BigDecimal.ZERO);
        cell.text().set(text.shown(Offers.taken(typed, word.word())));
        commit();
    }

    /// Fills the rows that are there, so that the focus stays where it is; other rows only where their number differs.
    ///
    /// @param settled whether what was typed has been taken
    void show(List<?> present, boolean settled) {
        if (!settled) {
            return;
        }
        List<Row> said = said();
        if (said.size() == present.size()) {
            for (int index = 0; index < said.size(); index++) {
                fill(said.get(index), (Record) present.get(index));
            }
        } else {
            var fresh = new ArrayList<Row>();
            present.forEach(record -> fresh.add(row(fresh.size() + 1, column -> shown(column, (Record) record))));
            rows.setAll(fresh);
        }
    }

    private void fill(Row row, Record record) {
        for (int index = 0; index < row.cells().size(); index++) {
            row.cells().get(index).text().set(shown(input.kind().columns().get(index), record));
        }
    }

    private interface Text {
        String of(Column<?> column);
    }

    private Row row(int number, Text text) {
        var cells = new ArrayList<Cell>();
        for (Column<?> column : input.kind().columns()) {
            String label = input.ref().map(ref -> messages.label(ref.lever(), column)).orElse(column.name());
            cells.add(new Cell(input.id() + "-" + number + "-" + column.name(), label, column.kind().shape() == ValueType.Shape.FLAG,
                    column.required(),
                    new SimpleStringProperty(text.of(column))));
        }
        return new Row(Integer.toString(number), List.copyOf(cells));
    }

    private InputText text(Column<?> column) {
        return new InputText(messages, column.kind(), today);
    }

    private <V> String shown(Column<V> column, Record record) {
        return column.kind().shape() == ValueType.Shape.FLAG ? (String) column.written(record) : text(column).shown(column.of(record));
    }
}
