package glidepath.ui.kit.chart;

import java.util.List;

/// What decides a figure: how far each input moves it either way.
///
/// @param figures a row for each bar
public record TornadoData(List<Bar> bars, AxisText values, ChartFigures figures, String sentence) implements ChartData {

    public static final TornadoData EMPTY = new TornadoData(List.of(), Double::toString, ChartFigures.NONE, "");

    /// @param id   what is chosen by a click
    /// @param low  how far the figure is from its likely value where the input is at its lowest, and `high` at its highest
    /// @param text read beside the bar
    public record Bar(String id, String name, double low, double high, String text) {
    }
}
