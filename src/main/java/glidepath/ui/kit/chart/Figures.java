package glidepath.ui.kit.chart;

import java.util.List;

/// What a chart shows, as text: for its read-out under the pointer and for the table in its place.
///
/// @param headings of the columns, the first that of the rows' names
/// @param rows     by month, scenario or step, as the chart has them; an empty text where there is nothing to say
public record Figures(List<String> headings, List<List<String>> rows) {

    public static final Figures NONE = new Figures(List.of(), List.of());

    public Figures {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
