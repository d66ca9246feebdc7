package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.texts.Messages;

/// The rows of an input that is a list of records. What was typed stays until all of it can be read; then the plan takes it.
public final class TableViewModel<T> {

    private final Session session;
    private final Messages messages;
    private final Input<T> input;
    private final RecordRows records;
    private final Consumer<Supplier<T>> edit;
    private final ObservableList<TableRow> rows = FXCollections.observableArrayList();

    /// @param today from which `18 months` are counted
    /// @param edit takes the value that is wanted, as a gesture of its own
    TableViewModel(Session session, Messages messages, Input<T> input, LocalDate today, Consumer<Supplier<T>> edit) {
        this.session = session;
        this.messages = messages;
        this.input = input;
        records = new RecordRows(messages, input, today);
        this.edit = edit;
    }

    public ObservableList<TableRow> rows() {
        return rows;
    }

    public String addText() {
        return messages.text("ui.levers.table.add");
    }

    public String removeText(TableRow row) {
        return messages.text("ui.levers.table.remove", row.name());
    }

    /// What an empty cell says.
    public String prompt(TableRow.Cell cell) {
        return cell.required() ? "" : "–";
    }

    /// Another row, which the plan takes once it says what it must.
    public void add() {
        rows.add(records.empty(rows.size() + 1));
    }

    public void remove(TableRow row) {
        var rest = new ArrayList<TableRow>();
        rows.stream().filter(other -> !other.equals(row)).forEach(other -> rest.add(records.renumbered(rest.size() + 1, other)));
        rows.setAll(rest);
        commit();
    }

    /// Takes all rows, or says what is wrong with one of them.
    public void commit() {
        List<TableRow> said = said();
        edit.accept(() -> input.kind().read().apply(said.stream().map(records::raw).toList()));
    }

    /// Without rows in which nothing was typed yet.
    private List<TableRow> said() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /// Words for a cell.
    public List<ChoicesViewModel.Choice> offered(TableRow.Cell cell, TableRow row) {
        return input.ref().map(ref -> new Offers(session.plan().assumptions(session.selected()), session.catalog(), messages)
                .of(ref, records.column(row, cell))).orElse(List.of());
    }

    /// Takes an offered word: as the cell's value, or in a list of words in or out.
    public void take(TableRow.Cell cell, TableRow row, ChoicesViewModel.Choice word) {
        InputText text = records.text(records.column(row, cell));
        Object typed = text.raw(cell.text().get().strip(), BigDecimal.ZERO);
        cell.text().set(text.shown(Offers.taken(typed, word.word())));
        commit();
    }

    /// Fills the rows that are there, so that the focus stays where it is; other rows only where their number differs.
    ///
    /// @param value   of an input that is a table; nothing is to be done of others
    /// @param settled whether what was typed has been taken
    void show(T value, boolean settled) {
        if (!settled || input.kind().shape() != ValueType.Shape.RECORDS) {
            return;
        }
        List<?> present = (List<?>) value;
        List<TableRow> said = said();
        fill(said, present);
    }

    private void fill(List<TableRow> said, List<?> present) {
        if (said.size() == present.size()) {
            for (int index = 0; index < said.size(); index++) {
                records.fill(said.get(index), (Record) present.get(index));
            }
        } else {
            var fresh = new ArrayList<TableRow>();
            present.forEach(record -> fresh.add(records.row(fresh.size() + 1, (Record) record)));
            rows.setAll(fresh);
        }
    }
}
