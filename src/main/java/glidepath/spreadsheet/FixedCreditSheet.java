package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.credit.Runway;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// What grants pay of a scenario's charges, as the planner forecast it: values, since some grant has conditions that formulas cannot
/// follow.
final class FixedCreditSheet implements CreditCells {

    private static final int TIME_ROW = 3;

    private final SheetWriter grid;
    private final BillSheet bill;
    private final ScenarioForecast forecast;
    private final Messages messages;
    private final ShownCurrency currency;
    private final int applied;
    private final int left;
    private final int lapsed;
    private final int days;
    private final int charges;
    private int next = TIME_ROW + 4;

    private interface Figure {
        Money of(GrantMonth month);
    }

    private interface Total {
        Money of(Bill bill);
    }

    FixedCreditSheet(SheetWriter grid, BillSheet bill, AssumptionSheet inputs, Messages messages) {
        this.grid = grid;
        this.bill = bill;
        forecast = bill.forecast();
        this.messages = messages;
        currency = inputs.currency();
        grid.text(0, 0, messages.text("xlsx.credits", forecast.scenario().name()), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.credits.fixed"), Style.NOTE);
        MonthColumns.write(grid, messages, inputs, forecast.settings().months(), TIME_ROW);
        forecast.grants().forEach(this::grant);
        applied = total("applied", month -> month.credits().applied());
        left = total("closing", month -> month.credits().left());
        lapsed = total("lapsed", month -> month.credits().lapsed());
        days = runOutDays();
        charges = charges();
        grid.sheet().createFreezePane(1, TIME_ROW + 1);
        grid.widths(36);
    }

    /// What each account was charged in each month when this was worked out, less what it is charged now.
    @Override
    public Optional<String> changes() {
        int accounts = bill.accountsInOrder().all().size();
        return accounts == 0 ? Optional.of("0") : Optional.of(grid.away(charges, MonthColumns.FIRST) + ":"
                + CellAddress.here(charges + accounts - 1, MonthColumns.FIRST + forecast.bills().size() - 1));
    }

    private int charges() {
        List<Account> accounts = bill.accountsInOrder().all();
        grid.text(++next, 0, messages.text("xlsx.credits.charges.forecast"), Style.SECTION);
        int forecasts = ++next;
        for (Account account : accounts) {
            fill(called(account), forecast.bills().stream().map(month -> month.accounts().getOrDefault(account, Money.ZERO)).toList(),
                    Style.MONEY);
        }
        grid.text(++next, 0, messages.text("xlsx.credits.charges.change"), Style.SECTION);
        int first = ++next;
        for (Account account : accounts) {
            int then = forecasts + next - first;
            grid.text(next, 0, called(account), Style.TEXT);
            String number = Integer.toString(bill.accountsInOrder().number(account));
            for (int column = MonthColumns.FIRST; column < MonthColumns.FIRST + forecast.bills().size(); column++) {
                grid.formula(next, column, "ROUND(%s-%s,%s)".formatted(bill.charged(number, column),
                        CellAddress.free(then, column), bill.inputs().constants().cents()), Style.MONEY);
            }
            next++;
        }
        return first;
    }

    private String called(Account account) {
        return Accounts.called(account, bill.catalog(), messages);
    }

    @Override
    public String applied(int column) {
        return grid.awayAlong(applied, column);
    }

    @Override
    public String left(int column) {
        return grid.awayAlong(left, column);
    }

    @Override
    public String lapsed() {
        return "SUM(%s)".formatted(months(lapsed));
    }

    @Override
    public Optional<Balance> balance() {
        return Optional.empty();
    }

    @Override
    public Optional<RunOutRows> runOut() {
        return Optional.of(new RunOutRows(months(days), months(days + 1)));
    }

    private String months(int row) {
        return grid.away(row, MonthColumns.FIRST) + ":" + CellAddress.here(row, MonthColumns.FIRST + forecast.bills().size() - 1);
    }

    /// The day stands in its month, and under it 1 where money had lapsed.
    private int runOutDays() {
        int row = next++;
        grid.text(row, 0, messages.text("xlsx.credits.run-out"), Style.TEXT);
        grid.text(next++, 0, messages.text("xlsx.credits.taken"), Style.TEXT);
        forecast.runway().runOut().ifPresent(out -> {
            int column = MonthColumns.FIRST + Math.toIntExact(forecast.settings().start()
                    .until(YearMonth.from(out.date()), ChronoUnit.MONTHS));
            grid.date(row, column, out.date(), Style.DATE);
            grid.number(row + 1, column, out.reason() == Runway.Reason.EXPIRED ? BigDecimal.ONE : BigDecimal.ZERO, Style.WHOLE);
        });
        return row;
    }

    private void grant(Grant grant) {
        grid.text(next++, 0, grant.name(), Style.SECTION);
        row(grant, "opening", GrantMonth::opening);
        row(grant, "arrived", GrantMonth::arrived);
        row(grant, "drawn", GrantMonth::drawn);
        row(grant, "lapsed", GrantMonth::lapsed);
        row(grant, "closing", GrantMonth::closing);
        row(grant, "to-come", GrantMonth::toCome);
        next++;
    }

    private void row(Grant grant, String name, Figure figure) {
        fill(messages.text("xlsx.credits." + name), forecast.bills().stream().map(month -> figure.of(month.credits().of(grant.id())))
                .toList(), Style.MONEY);
    }

    private int total(String name, Total figure) {
        fill(messages.text("xlsx.credits." + name), forecast.bills().stream().map(figure::of).toList(), Style.MONEY_TOTAL);
        return next - 1;
    }

    private void fill(String title, List<Money> amounts, Style style) {
        grid.text(next, 0, title, Style.TEXT);
        for (int month = 0; month < amounts.size(); month++) {
            grid.number(next, MonthColumns.FIRST + month, currency.of(amounts.get(month)), style);
        }
        next++;
    }
}
