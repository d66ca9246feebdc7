package glidepath.ui.routes;

import java.util.List;

import glidepath.ui.kit.chart.ChartFigures.Figure;

/// A line of the comparison: a heading and a cell for each of the three ways.
///
/// @param key    of its name
/// @param ways   the cells
/// @param figure whether the cells are amounts
public record RouteRow(String key, String name, List<Figure> ways, boolean figure) {
    /// @param way counted from the left
    public String cell(int way) {
        return ways.get(way).text();
    }
}
