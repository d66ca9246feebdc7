package glidepath.drawings.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.PlainText;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.texts.Messages;

/// The prices in a report, from where, read when: a row for each model and source, with all that it says of the model.
final class PriceRows {

    /// As many prices as leave the report short.
    private static final int MOST_PRICES = 9;
    /// Columns of the table of prices.
    private static final int MODEL = 1;
    private static final int WHAT = 3;
    private static final int PRICE = 4;
    private static final int PER = 5;
    private static final int SOURCE = 6;
    private static final int CHECKED = 8;
    private static final int EVIDENCE = 9;

    private final Messages messages;
    private final List<List<String>> rows;

    PriceRows(PlanTables tables, Messages messages) {
        this.messages = messages;
        rows = rows(tables.of(PlanTable.PRICES).rows());
    }

    /// As many as there is room for; empty where nothing has a published price.
    Optional<PageTable> table() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new PageTable(
                List.of(word("model"), messages.text("pdf.prices"), word("source"), word("checked"), word("evidence")),
                List.of(false, false, false, false, false), rows.subList(0, Math.min(MOST_PRICES, rows.size()))));
    }

    /// How many rows there is no room for.
    int further() {
        return Math.max(0, rows.size() - MOST_PRICES);
    }

    private List<List<String>> rows(List<List<Cell>> prices) {
        Map<List<String>, String> grouped = new LinkedHashMap<>();
        for (List<Cell> row : prices) {
            String model = read(row.get(MODEL)).isEmpty() ? read(row.get(MODEL + 1)) : read(row.get(MODEL));
            grouped.merge(List.of(model, read(row.get(PER)), read(row.get(SOURCE)), read(row.get(CHECKED)), read(row.get(EVIDENCE))),
                    messages.text("pdf.price", row.get(WHAT) instanceof Cell.Text what ? what.text() : "", read(row.get(PRICE))),
                            (one, other) -> one + ", " + other);
        }
        return grouped.entrySet().stream().map(entry -> List.of(entry.getKey().getFirst(),
                messages.text("pdf.per", entry.getValue(), entry.getKey().get(1)), entry.getKey().get(2), entry.getKey().get(3),
                        entry.getKey().get(4))).toList();
    }

    private String read(Cell cell) {
        return PlainText.readable(cell, messages.numbers());
    }

    private String word(String key) {
        return messages.text("table." + key);
    }
}
