package glidepath.spreadsheet;

/// Where the totals of a bill stand.
///
/// @param gross     row of all charges, as the others are of what their names say
/// @param successes row of successful tasks
/// @param cash      row of the day on which cash reaches zero; -1 where there is none
record Totals(SheetWriter grid, int gross, int credits, int tax, int left, int successes, int cash) {

    String total(int row) {
        return grid.away(row, BillSheet.TOTAL);
    }

    String firstMonth(int row) {
        return grid.away(row, MonthColumns.FIRST);
    }
}
