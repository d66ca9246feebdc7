package glidepath.spreadsheet;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import glidepath.engine.surface.Account;
import glidepath.texts.Messages;

/// When credits run out, and whether money lapsed that would have paid, below what grants pay.
///
/// @param rows        of the grants, one for each slot
/// @param firstCharge row of the first account's charges
/// @param drawRows    what each slot pays of each account
record CreditRunOut(SheetWriter grid, Messages messages, BillSheet bill, AssumptionSheet inputs, MonthColumns time, List<Account> accounts,
        GrantRows rows, int firstCharge, List<List<Integer>> drawRows) {

    /// From the first month in which a grant pays, the first in which the grants pay less than they could.
    ///
    /// @return the row of days; below it stands how many grants lapsed that would have paid
    int write(int first, List<Integer> drawnRows, List<Integer> lapsedRows, List<Integer> openingRows) {
        int eligible = first;
        int applied = first + 1;
        int date = first + 2;
        int taken = first + 3;
        int unpaid = first + 4;
        grid.text(first - 1, 0, messages.text("xlsx.credits.runway"), Style.SECTION);
        fill(eligible, "eligible", Style.MONEY, column -> sum(account -> "%s*IF(COUNTIFS(%s,1,%s,1,%s,\">=\"&%s)>0,1,0)".formatted(
                CellAddress.free(firstCharge + account, column), rows.column(GrantRows.ON), rows.column(GrantRows.ELIGIBLE + account),
                rows.column(GrantRows.EXPIRES), firstDay())));
        fill(applied, "applied", Style.MONEY, column -> String.join("+", drawnRows.stream().map(row -> CellAddress.free(row, column))
                .toList()));
        fill(date, "run-out", Style.DATE, column -> ("IF(AND(SUM(%1$s:%2$s)>0,ROUND(%3$s-%2$s,%4$s)>0),"
                + "%5$s+INT(ROUND(%2$s/%3$s*%6$s,%4$s)),\"\")").formatted(
                CellAddress.inColumn(applied, MonthColumns.FIRST), CellAddress.free(applied, column), CellAddress.free(eligible, column),
                        inputs.constants().digits(), time.first(column),
                time.length(column)));
        fill(taken, "taken", Style.WHOLE, column -> String.join("+", IntStream.range(0, lapsedRows.size())
                .mapToObj(slot -> taken(openingRows.get(slot) - 1, lapsedRows.get(slot), unpaid, column)).toList()));
        for (int account = 0; account < accounts.size(); account++) {
            unpaid(unpaid + account, account);
        }
        return date;
    }

    /// 1 where a grant of which something lapsed up to now, and not before the plan, could pay some of what is unpaid in the month.
    private String taken(int head, int lapsed, int unpaid, int column) {
        return "IF(AND(%s>=%s,SUM(%s:%s)>0,%s>0),1,0)".formatted(rows.of(head, GrantRows.EXPIRES), firstDay(),
                CellAddress.inColumn(lapsed, MonthColumns.FIRST), CellAddress.free(lapsed, column),
                sum(account -> rows.of(head, GrantRows.ELIGIBLE + account) + "*" + CellAddress.free(unpaid + account, column)));
    }

    /// What no grant pays of an account's charges.
    private void unpaid(int row, int account) {
        String called = Accounts.called(accounts.get(account), bill.catalog(), messages);
        grid.text(row, 0, messages.text("xlsx.credits.unpaid", called), Style.NOTE);
        time.fill(row, Style.MONEY, column -> "ROUND(%s%s,%s)".formatted(CellAddress.free(firstCharge + account, column),
                String.join("", drawRows.stream().map(draws -> "-" + CellAddress.free(draws.get(account), column)).toList()),
                inputs.constants().digits()));
    }

    private String firstDay() {
        return time.firstDay().orElseGet(inputs::start);
    }

    /// Of all accounts.
    private String sum(IntFunction<String> each) {
        return String.join("+", IntStream.range(0, accounts.size()).mapToObj(each).toList());
    }

    private void fill(int row, String name, Style style, MonthColumns.Formula formula) {
        grid.text(row, 0, messages.text("xlsx.credits." + name), Style.TEXT);
        time.fill(row, style, formula);
    }
}
