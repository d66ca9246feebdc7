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
import glidepath.plan.Grant;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// What grants pay of a scenario's charges, as the planner forecast it: values, since some grant has conditions that formulas cannot
/// follow.
final class FixedCreditSheet implements CreditCells {

    private static final int TIME_ROW = 3;

    private final SheetWriter grid;
    private final ScenarioForecast forecast;
    private final Messages messages;
    private final ShownCurrency currency;
    private final int applied;
    private final int left;
    private final int lapsed;
    private final int days;
    private int next = TIME_ROW + 4;

    private interface Figure {
        Money of(GrantMonth month);
    }

    private interface Total {
        Money of(Bill bill);
    }

    FixedCreditSheet(SheetWriter grid, ScenarioForecast forecast, AssumptionSheet inputs, Messages messages) {
        this.grid = grid;
        this.forecast = forecast;
        this.messages = messages;
        currency = inputs.currency();
        grid.text(0, 0, messages.text("xlsx.credits", forecast.scenario().name()), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.credits.fixed"), Style.NOTE);
        MonthColumns.write(grid, messages, inputs, forecast.settings().months(), TIME_ROW);
        forecast.grants().forEach(this::grant);
        applied = total("applied", bill -> bill.credits().applied());
        left = total("closing", bill -> bill.credits().left());
        lapsed = total("lapsed", bill -> bill.credits().lapsed());
        days = runOutDays();
        grid.sheet().createFreezePane(1, TIME_ROW + 1);
        grid.widths(36);
    }

    @Override
    public boolean follow() {
        return false;
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
        fill(name, forecast.bills().stream().map(bill -> figure.of(bill.credits().of(grant.id()))).toList(), Style.MONEY);
    }

    private int total(String name, Total figure) {
        fill(name, forecast.bills().stream().map(figure::of).toList(), Style.MONEY_TOTAL);
        return next - 1;
    }

    private void fill(String name, List<Money> amounts, Style style) {
        grid.text(next, 0, messages.text("xlsx.credits." + name), Style.TEXT);
        for (int month = 0; month < amounts.size(); month++) {
            grid.number(next, MonthColumns.FIRST + month, currency.of(amounts.get(month)), style);
        }
        next++;
    }
}
