package glidepath.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.surface.Surface;
import glidepath.texts.Messages;

/// Below the charges of a bill: what those of each kind come to, a row for each.
///
/// @param first row of the charges, whose kind stands in column 1
/// @param last  row of the charges
record SurfaceRows(SheetWriter grid, MonthColumns time, Messages messages, int first, int last) {

    /// @param start the row of the heading
    /// @return the rows of the sums, in their order
    Map<Surface, Integer> write(int start, List<Surface> charged) {
        grid.text(start, 0, messages.text("xlsx.by-surface"), Style.SECTION);
        Map<Surface, Integer> rows = new LinkedHashMap<>();
        for (Surface surface : charged) {
            int row = start + 1 + rows.size();
            grid.text(row, 1, messages.label(surface), Style.TEXT);
            grid.formula(row, BillSheet.TOTAL, time.sum(row), Style.MONEY);
            time.fill(row, Style.MONEY, column -> "SUMIFS(%s,%s,%s)".formatted(SheetWriter.down(first, last, column), SheetWriter.fixedDown(first, last, 1), SheetWriter.inColumn(row, 1)));
            rows.put(surface, row);
        }
        return rows;
    }
}
