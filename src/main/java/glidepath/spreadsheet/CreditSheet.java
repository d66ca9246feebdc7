package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.texts.Messages;

/// What grants pay of a scenario's charges, in the ledger's order: the grant that expires first, and of its charges the largest first.
///
/// Grants are ranked by formula, so that other dates give another order. Which accounts a grant may pay is fixed.
final class CreditSheet implements CreditCells {

    private static final int NUMBER = 4;
    private static final int TIME_ROW = 3;
    private static final int FIRST_ACCOUNT = 8;

    private final SheetWriter grid;
    private final BillSheet bill;
    private final AssumptionSheet inputs;
    private final Messages messages;
    private final MonthColumns time;
    private final List<Account> accounts;
    private final int firstCharge;
    private final int firstRank;
    private final GrantRows rows;
    private final List<Integer> drawnRows = new ArrayList<>();
    private final List<Integer> leftRows = new ArrayList<>();
    private final List<List<Integer>> drawRows = new ArrayList<>();
    private final List<Integer> lapsedRows = new ArrayList<>();
    private final List<Integer> openingRows = new ArrayList<>();
    private final List<Integer> closingRows = new ArrayList<>();
    private final Optional<Integer> runOutRow;
    private int next = FIRST_ACCOUNT;

    CreditSheet(SheetWriter grid, BillSheet bill, AssumptionSheet inputs, Messages messages) {
        this.grid = grid;
        this.bill = bill;
        this.inputs = inputs;
        this.messages = messages;
        accounts = bill.accountsInOrder().all();
        List<Grant> grants = bill.forecast().assumptions().grants();
        grid.text(0, 0, messages.text("xlsx.credits", bill.forecast().scenario().name()), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.credits.note"), Style.NOTE);
        time = MonthColumns.write(grid, messages, inputs, bill.forecast().settings().months(), TIME_ROW);
        firstCharge = charges();
        firstRank = ranks();
        rows = new GrantRows(grid, bill, inputs, messages, next + 2);
        next = rows.end();
        for (int slot = 1; slot <= grants.size(); slot++) {
            slot(slot);
        }
        runOutRow = grants.isEmpty() || accounts.isEmpty() ? Optional.empty() : Optional.of(runway());
        grid.sheet().createFreezePane(1, TIME_ROW + 1);
        grid.widths(36, 14, 16, 14, 14, 14, 14, 10, 14, 14, 14, 14);
    }

    @Override
    public String applied(int column) {
        return drawnRows.isEmpty() ? "0" : sum(drawnRows, column);
    }

    @Override
    public String left(int column) {
        return leftRows.isEmpty() ? "0" : sum(leftRows, column);
    }

    @Override
    public String lapsed() {
        return lapsedRows.isEmpty() ? "0" : String.join("+", lapsedRows.stream()
                .map(row -> "SUM(%s:%s)".formatted(grid.away(row, MonthColumns.FIRST), CellAddress.here(row, time.last()))).toList());
    }

    @Override
    public Optional<Balance> balance() {
        return openingRows.isEmpty() ? Optional.empty()
                : Optional.of(new Balance(String.join("+", openingRows.stream().map(row -> grid.away(row, MonthColumns.FIRST)).toList()),
                        sum(closingRows, time.last())));
    }

    @Override
    public Optional<RunOutRows> runOut() {
        return runOutRow.map(row -> new RunOutRows(grid.away(row, MonthColumns.FIRST) + ":" + CellAddress.here(row, time.last()),
                grid.away(row + 1, MonthColumns.FIRST) + ":" + CellAddress.here(row + 1, time.last())));
    }

    private String sum(List<Integer> rows, int column) {
        return String.join("+", rows.stream().map(row -> grid.awayAlong(row, column)).toList());
    }

    private int charges() {
        int first = next;
        grid.text(next - 1, 0, messages.text("xlsx.credits.charges"), Style.SECTION);
        for (int number = 1; number <= accounts.size(); number++) {
            String account = CellAddress.inColumn(next, NUMBER);
            label(called(accounts.get(number - 1)), number);
            time.fill(next, Style.MONEY, column -> bill.charged(account, column));
            next++;
        }
        return first;
    }

    private String called(Account account) {
        return Accounts.called(account, bill.catalog(), messages);
    }

    /// The largest charge first; of equal ones, the first in the list.
    private int ranks() {
        next += 2;
        int first = next;
        grid.text(next - 1, 0, messages.text("xlsx.credits.ranks"), Style.SECTION);
        for (int number = 1; number <= accounts.size(); number++) {
            rank(number);
        }
        return first;
    }

    private void rank(int number) {
        int charge = firstCharge + number - 1;
        label(called(accounts.get(number - 1)), number);
        time.fill(next, Style.WHOLE, column -> "RANK(%1$s,%2$s)+COUNTIF(%3$s,%1$s)-1".formatted(CellAddress.free(charge, column),
                CellAddress.down(firstCharge, firstCharge + accounts.size() - 1, column),
                CellAddress.inRow(firstCharge, column) + ":" + CellAddress.free(charge, column)));
        next++;
    }

    private void label(String text, int number) {
        grid.text(next, 0, text, Style.TEXT);
        grid.number(next, NUMBER, BigDecimal.valueOf(number), Style.WHOLE);
    }

    private void slot(int slot) {
        next += 2;
        int head = next - 1;
        head(head, slot);
        int opening = next++;
        int active = next++;
        int accrued = next++;
        int firstReach = next;
        int firstDraw = firstReach + accounts.size();
        int drawn = firstDraw + accounts.size();
        shares(head, active, accrued);
        List<Integer> draws = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            reach(head, active, accrued, account, firstReach);
            draw(opening, account, firstReach, firstDraw);
            draws.add(firstDraw + account);
        }
        drawRows.add(draws);
        next = drawn + 4;
        balances(head, opening, firstDraw, drawn);
        drawnRows.add(drawn);
        lapsedRows.add(drawn + 1);
        openingRows.add(opening);
        closingRows.add(drawn + 2);
        leftRows.add(drawn + 3);
    }

    /// Which grant comes at this place of the order.
    private void head(int head, int slot) {
        grid.number(head, NUMBER, BigDecimal.valueOf(slot), Style.WHOLE);
        int number = NUMBER + 1;
        grid.formula(head, number, "MATCH(%s,%s,0)".formatted(CellAddress.here(head, NUMBER), rows.column(GrantRows.RANK)), Style.WHOLE);
        grid.formula(head, 0, "INDEX(%s,%s)".formatted(rows.column(0), CellAddress.here(head, number)), Style.SECTION);
    }

    /// In which months the grant pays, and for how much of each.
    private void shares(int head, int active, int accrued) {
        fill(active, "active", Style.WHOLE, column -> "IF(AND(%s=1,%s<=EOMONTH(%s,0),%s>=%s),1,0)".formatted(rows.of(head, GrantRows.ON),
                rows.of(head, GrantRows.START),
                time.month(column), rows.of(head, GrantRows.EXPIRES), time.first(column)));
        fill(accrued, "accrued", Style.SHARE, column ->
                "IF(AND(%1$s>=%2$s,%1$s<=EOMONTH(%3$s,0)),(%1$s-%2$s+1)/%4$s,1)".formatted(
                rows.of(head, GrantRows.EXPIRES), time.first(column), time.month(column), time.length(column)));
    }

    private void balances(int head, int opening, int firstDraw, int drawn) {
        fill(drawn, "drawn", Style.MONEY, column -> firstDraw == drawn ? "0"   // nothing is charged that it could pay
                : "SUM(%s)".formatted(CellAddress.down(firstDraw, drawn - 1, column)));
        fill(drawn + 1, "lapsed", Style.MONEY, column -> "IF(AND(%s=1,%s<=EOMONTH(%s,0)),%s-%s,0)".formatted(rows.of(head, GrantRows.ON),
                rows.of(head, GrantRows.EXPIRES),
                time.month(column), CellAddress.free(opening, column), CellAddress.free(drawn, column)));
        fill(drawn + 2, "closing", Style.MONEY_TOTAL, column -> "%s-%s-%s".formatted(CellAddress.free(opening, column),
                CellAddress.free(drawn, column),
                CellAddress.free(drawn + 1, column)));
        fill(opening, "opening", Style.MONEY, column -> "IF(%s=1,%s,%s)".formatted(time.number(column), available(head, column),
                CellAddress.free(drawn + 2, column - 1)));
        fill(drawn + 3, "left", Style.MONEY, column -> "IF(%s<=EOMONTH(%s,0),%s,0)".formatted(rows.of(head, GrantRows.START),
                time.month(column), CellAddress.free(drawn + 2, column)));
    }

    /// What a grant brings into the plan: nothing where it had expired before.
    private String available(int head, int column) {
        return "%s*%s*IF(%s>=%s,1,0)".formatted(rows.of(head, GrantRows.AMOUNT), rows.of(head, GrantRows.ON),
                rows.of(head, GrantRows.EXPIRES), time.first(column));
    }

    /// What is left of a charge that the grant may pay.
    private void reach(int head, int active, int accrued, int account, int firstReach) {
        int charge = firstCharge + account;
        name(firstReach + account, "xlsx.credits.reach", account);
        time.fill(firstReach + account, Style.MONEY, column -> "%s*%s*MAX(0,%s*%s%s)".formatted(rows.of(head, GrantRows.ELIGIBLE + account),
                CellAddress.free(active, column), CellAddress.free(charge, column), CellAddress.free(accrued, column),
                String.join("", drawRows.stream().map(draws -> "-" + CellAddress.free(draws.get(account), column)).toList())));
    }

    private void draw(int opening, int account, int firstReach, int firstDraw) {
        name(firstDraw + account, "xlsx.credits.draw", account);
        int last = accounts.size() - 1;
        time.fill(firstDraw + account, Style.MONEY, column -> "MAX(0,MIN(%s,%s-SUMIFS(%s,%s,\"<\"&%s)))".formatted(
                CellAddress.free(firstReach + account, column), CellAddress.free(opening, column),
                CellAddress.down(firstReach, firstReach + last, column),
                CellAddress.down(firstRank, firstRank + last, column), CellAddress.free(firstRank + account, column)));
    }

    private void name(int row, String key, int account) {
        grid.text(row, 0, messages.text(key, called(accounts.get(account))), Style.NOTE);
        grid.number(row, NUMBER, BigDecimal.valueOf(account + 1L), Style.WHOLE);
    }

    private void fill(int row, String name, Style style, MonthColumns.Formula formula) {
        grid.text(row, 0, messages.text("xlsx.credits." + name), Style.TEXT);
        time.fill(row, style, formula);
    }

    private int runway() {
        next += 3;
        var runOut = new CreditRunOut(grid, messages, bill, inputs, time, accounts, rows, firstCharge, drawRows);
        return runOut.write(next, drawnRows, lapsedRows, openingRows);
    }
}
