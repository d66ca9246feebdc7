package glidepath.spreadsheet;

import org.apache.poi.ss.util.CellReference;

/// Addresses of cells as formulas on the same sheet write them. Rows and columns count from 0.
final class CellAddress {

    private CellAddress() {
    }

    /// `$C$5`, to be used on this sheet.
    static String here(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    /// `C5`, which moves along with its formula.
    static String free(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    /// `$C5`: the column stays.
    static String inColumn(int row, int column) {
        return new CellReference(row, column, false, true).formatAsString();
    }

    /// `C$5`: the row stays.
    static String inRow(int row, int column) {
        return new CellReference(row, column, true, false).formatAsString();
    }

    /// `C$5:C$9`, a column's part.
    static String down(int firstRow, int lastRow, int column) {
        return inRow(firstRow, column) + ":" + inRow(lastRow, column);
    }

    /// `$C$5:$C$9`
    static String fixedDown(int firstRow, int lastRow, int column) {
        return here(firstRow, column) + ":" + here(lastRow, column);
    }

    /// `$O5:$Z5`
    static String across(int row, int firstColumn, int lastColumn) {
        return inColumn(row, firstColumn) + ":" + inColumn(row, lastColumn);
    }
}
