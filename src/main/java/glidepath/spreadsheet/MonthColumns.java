package glidepath.spreadsheet;

import java.util.Optional;

import glidepath.texts.Messages;

/// The months across a sheet, at the same columns on every sheet that has them.
///
/// @param months   of the horizon
/// @param row      of the month's first day; the rows under it hold its days and its number
/// @param firstDay the cell of the plan's first day, where that is not the first of a month
record MonthColumns(SheetWriter grid, int months, int row, Optional<String> firstDay) {

    static final int FIRST = 12;

    static MonthColumns write(SheetWriter grid, Messages messages, AssumptionSheet inputs, int months, int row) {
        var time = new MonthColumns(grid, months, row, inputs.constants().firstDay());
        grid.text(row + 1, 0, messages.text("xlsx.days"), Style.TEXT);
        grid.text(row + 2, 0, messages.text("xlsx.month-number"), Style.TEXT);
        for (int column = FIRST; column <= time.last(); column++) {
            time.write(inputs, column);
        }
        return time;
    }

    private void write(AssumptionSheet inputs, int column) {
        grid.formula(row, column, "EDATE(%s,COLUMNS(%s:%s)-1)".formatted(inputs.start(), CellAddress.inColumn(row, FIRST),
                CellAddress.free(row, column)), Style.MONTH_HEADING);
        String days = "IF(ISNUMBER(%1$s),%1$s,DAY(EOMONTH(%2$s,0)))".formatted(inputs.constants().days(), month(column));
        grid.formula(row + 1, column, isPartial() ? days + "*" + part(column) : days, isPartial() ? Style.NUMBER
                : Style.WHOLE);
        grid.formula(row + 2, column, "COLUMNS(%s:%s)".formatted(CellAddress.inColumn(row, FIRST), CellAddress.free(row, column)),
                Style.WHOLE);
        grid.sheet().setColumnWidth(column, 14 * 256);
    }

    int last() {
        return FIRST + months - 1;
    }

    /// The first day of a column's month.
    String month(int column) {
        return CellAddress.inRow(row, column);
    }

    boolean isPartial() {
        return firstDay.isPresent();
    }

    /// The first day of a column's month that is forecast.
    String first(int column) {
        return firstDay.map(day -> "MAX(%s,%s)".formatted(month(column), day)).orElseGet(() -> month(column));
    }

    /// Days of the calendar month that are forecast.
    String length(int column) {
        return isPartial() ? "(EOMONTH(%s,0)-%s+1)".formatted(month(column), first(column)) : "DAY(EOMONTH(%s,0))".formatted(month(column));
    }

    /// The part of a column's month that is forecast.
    String part(int column) {
        return isPartial() ? "%s/DAY(EOMONTH(%s,0))".formatted(length(column), month(column)) : "1";
    }

    /// Days of a column's month, by the plan's convention.
    String days(int column) {
        return CellAddress.inRow(row + 1, column);
    }

    /// 1 for the first month.
    String number(int column) {
        return CellAddress.inRow(row + 2, column);
    }

    /// A row with the same formula in every month.
    void fill(int target, Style style, Formula formula) {
        for (int column = FIRST; column <= last(); column++) {
            grid.formula(target, column, formula.in(column), style);
        }
    }

    /// The sum of a row's months.
    String sum(int target) {
        return "SUM(" + CellAddress.across(target, FIRST, last()) + ")";
    }

    /// A formula that is the same along a row, but for its column.
    interface Formula {
        String in(int column);
    }
}
