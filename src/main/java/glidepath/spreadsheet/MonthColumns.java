package glidepath.spreadsheet;

import glidepath.texts.Messages;

/// The months across a sheet, at the same columns on every sheet that has them.
///
/// @param months  of the horizon
/// @param row     of the month's first day; the rows under it hold its days and its number
record MonthColumns(SheetWriter grid, int months, int row) {

    static final int FIRST = 12;

    static MonthColumns write(SheetWriter grid, Messages messages, AssumptionSheet inputs, int months, int row) {
        var time = new MonthColumns(grid, months, row);
        grid.text(row + 1, 0, messages.text("xlsx.days"), Style.TEXT);
        grid.text(row + 2, 0, messages.text("xlsx.month-number"), Style.TEXT);
        for (int column = FIRST; column <= time.last(); column++) {
            grid.formula(row, column, "EDATE(%s,COLUMNS(%s:%s)-1)".formatted(inputs.start(), SheetWriter.inColumn(row, FIRST), SheetWriter.free(row, column)),
                    Style.MONTH_HEADING);
            grid.formula(row + 1, column, "IF(ISNUMBER(%1$s),%1$s,DAY(EOMONTH(%2$s,0)))".formatted(inputs.constants().days(), time.month(column)), Style.WHOLE);
            grid.formula(row + 2, column, "COLUMNS(%s:%s)".formatted(SheetWriter.inColumn(row, FIRST), SheetWriter.free(row, column)), Style.WHOLE);
            grid.sheet().setColumnWidth(column, 14 * 256);
        }
        return time;
    }

    int last() {
        return FIRST + months - 1;
    }

    /// The first day of a column's month.
    String month(int column) {
        return along(row, column);
    }

    /// Days of a column's month, by the plan's convention.
    String days(int column) {
        return along(row + 1, column);
    }

    /// 1 for the first month.
    String number(int column) {
        return along(row + 2, column);
    }

    static String along(int row, int column) {
        return new org.apache.poi.ss.util.CellReference(row, column, true, false).formatAsString();
    }

    /// A row with the same formula in every month.
    void fill(int target, Style style, Formula formula) {
        for (int column = FIRST; column <= last(); column++) {
            grid.formula(target, column, formula.in(column), style);
        }
    }

    /// The sum of a row's months.
    String sum(int target) {
        return "SUM(" + SheetWriter.across(target, FIRST, last()) + ")";
    }

    /// A formula that is the same along a row, but for its column.
    interface Formula {
        String in(int column);
    }
}
