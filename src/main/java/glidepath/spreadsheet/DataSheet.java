package glidepath.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;

import glidepath.engine.formula.Price;
import glidepath.engine.surface.ChargeFormula;
import glidepath.texts.Messages;

/// All charges in one long table, a row for each scenario, month and charge, for pivots. Amounts follow the bills.
final class DataSheet {

    private static final int FIRST = 1;
    private static final int LAST = 9;

    private final SheetWriter grid;
    private final Messages messages;
    private final int most;
    private int next = FIRST;

    /// @param most rows
    DataSheet(SheetWriter grid, Messages messages, List<ScenarioSheets> scenarios, int most) {
        this.most = most;
        this.grid = grid;
        this.messages = messages;
        grid.headings(0, messages.texts("table.", "scenario", "month", "item", "charge", "what", "cause", "model", "provider", "product",
                "amount"), column -> column == LAST);
        noteLeftOut(scenarios);
        scenarios.forEach(this::scenario);
        grid.sheet().createFreezePane(0, FIRST);
        grid.sheet().setAutoFilter(new CellRangeAddress(0, Math.max(FIRST, next - 1), 0, LAST));
        grid.widths(26, 12, 24, 22, 26, 16, 40, 16, 30, 16);
    }

    private void noteLeftOut(List<ScenarioSheets> scenarios) {
        String leftOut = leftOut(messages, scenarios.stream().map(scenario -> scenario.bill().cells().figures()).toList(), most);
        if (!leftOut.isEmpty()) {
            grid.text(0, LAST + 2, leftOut, Style.NOTE);
        }
    }

    /// What a table of so many rows leaves out, as a sentence; empty for nothing.
    static String leftOut(Messages messages, List<ScenarioFigures> scenarios, int most) {
        long all = scenarios.stream().mapToLong(figures -> figures.charges().stream().filter(figures::isCharged).count()).sum();
        int months = scenarios.getFirst().forecast().bills().size();
        long fitting = most / months;
        return all <= fitting ? "" : messages.text("xlsx.data.left-out", (all - fitting) * months, all * months);
    }

    private static Stream<Map.Entry<ChargeFormula, Integer>> charged(BillSheet bill) {
        return bill.inOrder().stream().filter(entry -> bill.cells().figures().isCharged(entry.getKey()));
    }

    /// Charges that come to something in some month, with all their months.
    private void scenario(ScenarioSheets scenario) {
        BillSheet bill = scenario.bill();
        charged(bill).takeWhile(_ -> next - FIRST + bill.time().months() <= most).forEach(entry -> {
            for (int month = 0; month < bill.time().months(); month++) {
                row(scenario, entry.getKey(), entry.getValue(), month);
            }
        });
    }

    private void row(ScenarioSheets scenario, ChargeFormula charge, int row, int month) {
        BillSheet bill = scenario.bill();
        grid.text(next, 0, scenario.name(), Style.TEXT);
        grid.date(next, 1, bill.forecast().settings().start().plusMonths(month).atDay(1), Style.MONTH);
        texts(bill, charge, row);
        String cell = bill.grid().away(row, MonthColumns.FIRST + month);
        bill.cells().repeat(grid, next, LAST, charge.price() instanceof Price.Unknown ? cell : "SUM(%s)".formatted(cell), charge, month);
        next++;
    }

    private void texts(BillSheet bill, ChargeFormula charge, int row) {
        List<String> texts = List.of(bill.text(row, 0), messages.label(charge.surface()), messages.what(charge),
                messages.label(charge.cause()),
                charge.route().map(Object::toString).orElse(""), bill.catalog().billerOf(charge.account().provider()),
                charge.account().product());
        for (int column = 0; column < texts.size(); column++) {
            grid.text(next, 2 + column, texts.get(column), Style.TEXT);
        }
    }
}
