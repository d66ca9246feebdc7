package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.engine.CashStretch;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Cash;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// How long the money in the bank lasts: what is there at the end of each month, and on which day it reaches zero.
///
/// Dated amounts, which are fixed, cut months into stretches; all else flows evenly over the days of a month.
final class CashRows {

    private final SheetWriter grid;
    private final MonthColumns time;
    private final BillSheet bill;
    private final ScenarioForecast forecast;
    private final Messages messages;
    private final List<Integer> days = new ArrayList<>();
    private int next;

    /// @param first row that is free
    CashRows(BillSheet bill, Messages messages, int first) {
        grid = bill.grid();
        time = bill.time();
        this.bill = bill;
        forecast = bill.forecast();
        this.messages = messages;
        next = first;
    }

    /// @param left the row of what is left to pay
    /// @return the row of the day; -1 where the plan does not say how much cash there is
    int write(int left) {
        Cash cash = forecast.assumptions().cash();
        if (cash.balance().isEmpty()) {
            return -1;
        }
        int outflow = row("outflow", Style.MONEY, column -> "%s+(%s-%s)%s".formatted(CellAddress.free(left, column),
                given(Levers.BURN_SERIES, Levers.OTHER_BURN, column), given(Levers.INCOME_SERIES, Levers.INCOME, column),
                time.isPartial() ? "*" + time.part(column) : ""));
        List<List<CashStretch>> stretches = CashStretch.of(forecast.settings(), cash.events());
        boolean dated = !cash.events().isEmpty();
        int most = stretches.stream().mapToInt(List::size).max().orElse(1);
        int closing = next + most * (dated ? 6 : 2) - 2;
        for (int index = 0; index < most; index++) {
            int place = index;
            MonthColumns.Formula opening = index == 0 ? opening(closing) : along(next - 2);
            stretch(dated ? written(stretches.stream().map(month -> nth(month, place)).toList()) : whole(), outflow, opening);
        }
        return row("zero", Style.DATE, column -> "IF(COUNT(%1$s)=0,\"\",MIN(%1$s))".formatted(
                String.join(",", days.stream().map(row -> CellAddress.free(row, column)).toList())));
    }
    /// An amount a month, or what is given for the month instead.
    private String given(Lever<?> series, Lever<?> otherwise, int column) {
        String id = forecast.assumptions().cash().id();
        String cell = bill.byMonth().of(bill.scenario(), series.at(id), column);
        return bill.inputs().currency().cell("IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(cell,
                bill.inputs().of(bill.scenario(), otherwise.at(id))));
    }

    private int row(String name, Style style, MonthColumns.Formula formula) {
        grid.text(next, 0, messages.text("xlsx.cash." + name), Style.TEXT);
        time.fill(next, style, formula);
        return next++;
    }

    /// What a stretch has in each month's column.
    private record Cells(MonthColumns.Formula from, MonthColumns.Formula days, MonthColumns.Formula at, MonthColumns.Formula flow) {
    }

    private Cells whole() {
        return new Cells(time::first, time::length, _ -> "0", _ -> "0");
    }

    /// Rows of what dated amounts say, which no cell can follow.
    private Cells written(List<CashStretch> stretches) {
        int row = next;
        for (String name : List.of("from", "days", "at", "flow")) {
            grid.text(next++, 0, messages.text("xlsx.cash." + name), Style.NOTE);
        }
        for (int month = 0; month < stretches.size(); month++) {
            stretch(row, MonthColumns.FIRST + month, stretches.get(month));
        }
        return new Cells(along(row), along(row + 1), along(row + 2), along(row + 3));
    }

    private void stretch(int row, int column, CashStretch stretch) {
        grid.date(row, column, stretch.from(), Style.DATE);
        grid.number(row + 1, column, BigDecimal.valueOf(stretch.days()), Style.WHOLE);
        grid.number(row + 2, column, bill.inputs().currency().of(stretch.arrives()), Style.MONEY);
        grid.number(row + 3, column, bill.inputs().currency().of(stretch.flows()), Style.MONEY);
    }

    private static MonthColumns.Formula along(int row) {
        return column -> CellAddress.free(row, column);
    }

    /// What was there at the end of the month before.
    private MonthColumns.Formula opening(int closing) {
        return column -> "IF(%s=1,%s,%s)".formatted(time.number(column), balance(), CellAddress.free(closing, column - 1));
    }

    private String balance() {
        return bill.inputs().currency().cell(bill.inputs().of(bill.scenario(), Levers.CASH_BALANCE.at(forecast.assumptions().cash().id())));
    }

    /// What is left at the end of a stretch, and the day in it on which nothing is.
    private void stretch(Cells cells, int outflow, MonthColumns.Formula opening) {
        int left = row("balance", Style.MONEY_TOTAL, column ->
                "%s+%s-%s".formatted(opening.in(column), cells.at().in(column), out(cells, outflow, column)));
        days.add(row("day", Style.DATE, column -> {
            String start = "(%s+%s)".formatted(opening.in(column), cells.at().in(column));
            return "IF(OR(%1$s<=0,AND(%2$s=1,%3$s<=0)),%4$s,IF(%5$s<=0,%4$s+INT(ROUND(%1$s*%6$s/(%1$s-%5$s),%7$s)),\"\"))".formatted(start,
                    time.number(column), balance(), cells.from().in(column), CellAddress.free(left, column), cells.days().in(column),
                    bill.inputs().constants().digits());
        }));
    }

    private String out(Cells cells, int outflow, int column) {
        return "(%s*%s/%s-%s)".formatted(CellAddress.free(outflow, column), cells.days().in(column), time.length(column), cells.flow()
                .in(column));
    }

    /// A month that has fewer stretches has empty ones at its end.
    private static CashStretch nth(List<CashStretch> month, int place) {
        CashStretch last = month.getLast();
        return place < month.size() ? month.get(place) : new CashStretch(last.from().plusDays(last.days()), 0, last.of(), Money.ZERO,
                Money.ZERO);
    }
}
