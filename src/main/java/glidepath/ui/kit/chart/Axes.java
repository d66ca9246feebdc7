package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// A light grid with its amounts on the left and months below.
final class Axes {

    private static final double MONTH_WIDTH = 44;

    private final Shapes<Line> grid = new Shapes<>("chart-grid", Line::new);
    private final Shapes<Text> labels = new Shapes<>("chart-axis", Text::new);

    List<Pane> panes() {
        return List.of(grid.pane(), labels.pane());
    }

    /// @param anchor where in a month its name stands: 0 at its start, 0.5 in its middle
    /// @param width  of the whole chart
    void show(Plot plot, List<Double> ticks, List<String> tickTexts, List<String> months, double anchor, double width, double zoom) {
        grid.show(ticks, (line, tick) -> {
            line.setStartX(plot.left());
            line.setEndX(plot.right());
            line.setStartY(Math.round(plot.y(tick)) + 0.5);
            line.setEndY(line.getStartY());
            line.setOpacity(Math.abs(tick) < 1e-9 ? 1 : 0.6);
        });
        var shown = new ArrayList<AxisLabel>();
        for (int i = 0; i < ticks.size(); i++) {
            shown.add(new AxisLabel(tickTexts.get(i), plot.left() - 8, plot.y(ticks.get(i)), VPos.CENTER, 1));
        }
        double room = MONTH_WIDTH * zoom;
        int every = Ticks.everyMonths((int) Math.ceil(plot.to() - plot.from()), (int) (plot.width() / room));
        for (int month = 0; month < months.size(); month += every) {
            double x = plot.x(month + anchor);
            if (x >= plot.left() - 1 && x <= plot.right() && x + room * (1 - anchor) * 0.8 <= width) {
                shown.add(new AxisLabel(months.get(month), x, plot.bottom() + 6, VPos.TOP, anchor));
            }
        }
        labels.show(shown, (node, label) -> label.put(node));
    }
}
