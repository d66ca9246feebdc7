package glidepath.spreadsheet;

import java.util.List;

import glidepath.engine.Bill;
import glidepath.engine.formula.Formula;
import glidepath.engine.surface.CostModel;
import glidepath.texts.Messages;
import glidepath.units.Decimals;

/// Below the charges of a bill: what they come to, what credits pay of it, tax, what is left, and how long cash lasts.
final class BillTotals {

    /// Above the headings of the bill.
    static final int NOTE = 2;

    private final BillSheet bill;
    private final SheetWriter grid;
    private final MonthColumns time;
    private final Messages messages;
    private final int first;
    private int next;

    /// @param first row that is free
    BillTotals(BillSheet bill, Messages messages, int first) {
        this.bill = bill;
        this.messages = messages;
        this.first = first;
        grid = bill.grid();
        time = bill.time();
        next = first;
    }

    /// Where what credits pay stands.
    int creditRow() {
        return first + 1;
    }

    Totals write(CreditCells credits) {
        int gross = total("gross", bill::grossHere);
        int paid = total("credits", credits::applied);
        int tax = total("tax", this::tax);
        int left = total("left", column -> "%s-%s+%s".formatted(CellAddress.free(gross, column), CellAddress.free(paid, column),
                CellAddress.free(tax, column)));
        int successes = successes();
        int cash = new CashRows(bill, messages, next).write(left);
        credits.changes().ifPresent(this::warn);
        return new Totals(grid, gross, paid, tax, left, successes, cash);
    }

    /// Of a month that was billed, as it was.
    private String tax(int column) {
        Bill month = bill.forecast().bills().get(column - MonthColumns.FIRST);
        return bill.forecast().billed().of(month.month()).map(_ -> Decimals.plain(bill.inputs().currency().of(month.tax())))
                .orElseGet(() -> new CellNames(bill, column, null).print(CostModel.TAX));
    }

    private int total(String name, MonthColumns.Formula formula) {
        grid.text(next, 0, messages.text("xlsx.total." + name), Style.SECTION);
        grid.formula(next, BillSheet.TOTAL, time.sum(next), Style.MONEY_TOTAL);
        time.fill(next, Style.MONEY_TOTAL, formula);
        return next++;
    }

    private int successes() {
        grid.text(next, 0, messages.text("xlsx.total.successes"), Style.TEXT);
        grid.formula(next, BillSheet.TOTAL, time.sum(next), Style.NUMBER);
        List<Integer> summed = bill.figures().successes().stream().flatMap((Formula formula) -> bill.quantities().row(formula).stream())
                .toList();
        time.fill(next, Style.NUMBER, column -> summed.isEmpty() ? "0"
                : String.join("+", summed.stream().map(row -> CellAddress.free(row, column)).toList()));
        return next++;
    }

    /// Says it where charges were changed and credits, which are values, were not.
    private void warn(String changes) {
        grid.formula(NOTE, 0, "IF(AND(MAX(%1$s)=0,MIN(%1$s)=0),\"\",\"%2$s\")".formatted(changes,
                messages.text("xlsx.bill.stale")), Style.SECTION);
    }
}
