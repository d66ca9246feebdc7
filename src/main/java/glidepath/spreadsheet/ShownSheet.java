package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.surface.ChargeFormula;
import glidepath.texts.Messages;

/// One bill for all scenarios: a cell says which of them is shown.
final class ShownSheet {

    private static final int CHOICE = 1;
    private static final int NUMBER = 2;
    private static final int TIME_ROW = 4;
    private static final int FIRST_MONTH = 4;

    private final SheetWriter grid;
    private final Messages messages;
    private final List<ScenarioSheets> scenarios;
    private int next = TIME_ROW + 1;

    /// What is the same row in all scenarios.
    private record Key(String item, String charge, String what, String cause) {
    }

    ShownSheet(SheetWriter grid, Messages messages, List<ScenarioSheets> scenarios) {
        this.grid = grid;
        this.messages = messages;
        this.scenarios = scenarios;
        choice();
        BillSheet first = scenarios.getFirst().bill();
        for (int month = 0; month < first.time().months(); month++) {
            grid.formula(TIME_ROW, FIRST_MONTH + month, first.grid().awayAlong(first.time().row(), MonthColumns.FIRST + month),
                    Style.MONTH_HEADING);
            grid.sheet().setColumnWidth(FIRST_MONTH + month, 14 * 256);
        }
        charges();
        next++;
        total("gross", Totals::gross);
        total("credits", Totals::credits);
        total("tax", Totals::tax);
        total("left", Totals::left);
        grid.sheet().createFreezePane(FIRST_MONTH, TIME_ROW + 1);
        grid.widths(28, 30, 28, 18);
    }

    /// The names stand beside, for the list to choose from.
    private void choice() {
        grid.text(0, 0, messages.text("xlsx.sheet.shown"), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.shown.note"), Style.NOTE);
        grid.text(2, 0, messages.text("table.scenario"), Style.TEXT);
        int last = FIRST_MONTH + scenarios.size() - 1;
        for (int index = 0; index < scenarios.size(); index++) {
            grid.text(2, FIRST_MONTH + index, scenarios.get(index).name(), Style.NOTE);
        }
        String names = CellAddress.here(2, FIRST_MONTH) + ":" + CellAddress.here(2, last);
        grid.text(2, CHOICE, scenarios.getFirst().name(), Style.INPUT_TEXT);
        grid.formula(2, NUMBER, "MATCH(%s,%s,0)".formatted(CellAddress.here(2, CHOICE), names), Style.WHOLE);
        Choices.offer(grid, 2, CHOICE, names);
        grid.headings(TIME_ROW, messages.texts("xlsx.head.", "item", "charge", "what", "cause"), _ -> false);
    }

    private void charges() {
        Map<Key, List<Optional<ChargeFormula>>> rows = new LinkedHashMap<>();
        for (int index = 0; index < scenarios.size(); index++) {
            BillSheet bill = scenarios.get(index).bill();
            for (Map.Entry<ChargeFormula, Integer> entry : bill.inOrder()) {
                if (bill.isCharged(entry.getKey())) {
                    ChargeFormula charge = entry.getKey();
                    var key = new Key(bill.text(entry.getValue(), 0), messages.label(charge.surface()), messages.what(charge),
                            messages.label(charge.cause()));
                    List<Optional<ChargeFormula>> of = rows.computeIfAbsent(key, _ -> new ArrayList<>());
                    while (of.size() < index) {
                        of.add(Optional.empty());
                    }
                    if (of.size() == index) {
                        of.add(Optional.of(charge));
                    }
                }
            }
        }
        rows.forEach(this::row);
    }

    private void row(Key key, List<Optional<ChargeFormula>> charges) {
        List<String> texts = List.of(key.item(), key.charge(), key.what(), key.cause());
        for (int column = 0; column < texts.size(); column++) {
            grid.text(next, column, texts.get(column), Style.TEXT);
        }
        BillSheet first = scenarios.getFirst().bill();
        for (int month = 0; month < first.time().months(); month++) {
            int column = MonthColumns.FIRST + month;
            var cells = new ArrayList<String>();
            for (int index = 0; index < scenarios.size(); index++) {
                BillSheet bill = scenarios.get(index).bill();
                cells.add(index < charges.size() ? charges.get(index).map(charge -> bill.grid().awayAlong(bill.row(charge), column))
                        .orElse("0") : "0");
            }
            BigDecimal shown = charges.getFirst().map(charge -> first.figures()
                    .of(first.figures().amount(charge), column - MonthColumns.FIRST)).orElse(BigDecimal.ZERO);
            grid.known(next, FIRST_MONTH + month, chosen(cells), shown, Style.MONEY);
        }
        next++;
    }

    private static String chosen(List<String> cells) {
        return "CHOOSE(%s,%s)".formatted(CellAddress.here(2, NUMBER), String.join(",", cells));
    }

    private interface Row {
        int of(Totals totals);
    }

    private void total(String name, Row row) {
        grid.text(next, 0, messages.text("xlsx.total." + name), Style.SECTION);
        for (int month = 0; month < scenarios.getFirst().bill().time().months(); month++) {
            int column = MonthColumns.FIRST + month;
            grid.formula(next, FIRST_MONTH + month, chosen(scenarios.stream()
                    .map(scenario -> scenario.bill().grid().awayAlong(row.of(scenario.totals()), column)).toList()), Style.MONEY_TOTAL);
        }
        next++;
    }
}
