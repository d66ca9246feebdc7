package glidepath.spreadsheet;

import java.util.List;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.GrantMonth;
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
    private final int applied;
    private final int left;
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
        grid.text(0, 0, messages.text("xlsx.credits", forecast.scenario().name()), Style.TITLE);
        grid.text(1, 0, messages.text("xlsx.credits.fixed"), Style.NOTE);
        MonthColumns.write(grid, messages, inputs, forecast.settings().months(), TIME_ROW);
        forecast.grants().forEach(this::grant);
        applied = total("applied", bill -> bill.credits().applied());
        left = total("closing", bill -> bill.credits().left());
        grid.sheet().createFreezePane(1, TIME_ROW + 1);
        grid.widths(36);
    }

    @Override
    public String applied(int column) {
        return grid.awayAlong(applied, column);
    }

    @Override
    public String left(int column) {
        return grid.awayAlong(left, column);
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
            grid.number(next, MonthColumns.FIRST + month, amounts.get(month).usd(), style);
        }
        next++;
    }
}
