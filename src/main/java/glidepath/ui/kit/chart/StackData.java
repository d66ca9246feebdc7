package glidepath.ui.kit.chart;

import java.util.List;

import glidepath.simulate.Bands;

/// What a chart of stacked bars over months shows.
///
/// @param months  names of the months
/// @param parts   from the ground up
/// @param line    a stepped line over the bars, such as what credits pay; no amounts where there is none
/// @param spreads of each month's whole bar, how far it may reach; empty where nobody knows
/// @param chosen  the month that is marked; -1 for none
/// @param figures a row for each month
public record StackData(List<String> months, List<Part> parts, Part line, List<Bands> spreads, int chosen, AxisText values,
        ChartFigures figures, String sentence) implements ChartData {

    public static final StackData EMPTY =
            new StackData(List.of(), List.of(), new Part("", 0, false, List.of()), -1, Double::toString, ChartFigures.NONE, "");

    /// Where nobody knows how far bars may reach.
    public StackData(List<String> months, List<Part> parts, Part line, int chosen, AxisText values, ChartFigures figures, String sentence) {
        this(months, parts, line, List.of(), chosen, values, figures, sentence);
    }

    /// @param colour  index in the palette
    /// @param hatched with stripes, so that it is seen to be of another sort than what lies below it
    /// @param amounts one for each month
    public record Part(String name, int colour, boolean hatched, List<Double> amounts) {
    }
}
