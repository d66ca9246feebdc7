package glidepath.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.reports.SeriesColours;
import glidepath.texts.Messages;

/// Below the charges of a bill: what those of each kind come to. Failed attempts and fallback are kinds of their own.
///
/// @param first row of the charges, whose surface and cause stand in columns of theirs
/// @param last  row of the charges
record KindRows(SheetWriter grid, MonthColumns time, Messages messages, int first, int last) {

    private static final int SURFACE = 1;
    private static final int CAUSE = 5;
    private static final List<Cause> APART = List.of(Cause.FAILED_ATTEMPTS, Cause.FALLBACK);

    /// The sum of a kind.
    ///
    /// @param row    where it stands
    /// @param colour of the kind in charts, as an index
    record Kind(int row, int colour) {
    }

    /// @param start the row of the heading
    /// @return the sums by what their kinds are called, in their order
    Map<String, Kind> write(int start, ScenarioFigures figures) {
        grid.text(start, 0, messages.text("xlsx.by-surface"), Style.SECTION);
        List<Surface> surfaces = Surfaces.ALL.stream().filter(surface -> figures.charges().stream()
                .anyMatch(charge -> charge.surface() == surface && !APART.contains(charge.cause()))).toList();
        List<Cause> causes = APART.stream().filter(cause -> figures.charges().stream().anyMatch(charge -> charge.cause() == cause))
                .toList();
        Map<String, Kind> rows = new LinkedHashMap<>();
        String apart = without(causes.size(), start + 1 + surfaces.size());
        surfaces.forEach(surface -> row(rows, start, messages.label(surface), surface.colour(), SURFACE, apart));
        causes.forEach(cause -> row(rows, start, messages.label(cause), cause == Cause.FALLBACK ? SeriesColours.FALLBACK
                : SeriesColours.FAILED_ATTEMPTS, CAUSE, ""));
        return rows;
    }

    /// What leaves out of a surface's sum the causes that have rows of their own.
    private String without(int causes, int firstCause) {
        var apart = new ArrayList<String>();
        for (int index = 0; index < causes; index++) {
            int row = firstCause + index;
            apart.add(",%s,\"<>\"&%s".formatted(CellAddress.fixedDown(first, last, CAUSE), CellAddress.here(row, SURFACE)));
        }
        return String.join("", apart);
    }

    private void row(Map<String, Kind> rows, int start, String label, int colour, int of, String without) {
        int row = start + 1 + rows.size();
        grid.text(row, SURFACE, label, Style.TEXT);
        grid.formula(row, BillSheet.TOTAL, time.sum(row), Style.MONEY);
        time.fill(row, Style.MONEY, column -> "SUMIFS(%s,%s,%s%s)".formatted(CellAddress.down(first, last, column),
                CellAddress.fixedDown(first, last, of), CellAddress.inColumn(row, SURFACE), without));
        rows.put(label, new Kind(row, colour));
    }
}
