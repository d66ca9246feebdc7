package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// A light grid with its amounts on the left and months below.
final class Axes {

    private static final double MONTH_WIDTH = 44;

    private final Shapes<Line> grid = new Shapes<>("chart-grid", Line::new);
    private final Shapes<Text> labels = new Shapes<>("chart-axis", Text::new);

    /// @param anchor 0 where the text starts at x, 1 where it ends there
    private record Label(String text, double x, double y, VPos origin, double anchor) {
    }

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
        var shown = new ArrayList<Label>();
        for (int i = 0; i < ticks.size(); i++) {
            shown.add(new Label(tickTexts.get(i), plot.left() - 8, plot.y(ticks.get(i)), VPos.CENTER, 1));
        }
        double room = MONTH_WIDTH * zoom;
        int every = Ticks.everyMonths((int) Math.ceil(plot.to() - plot.from()), (int) (plot.width() / room));
        for (int month = 0; month < months.size(); month += every) {
            double x = plot.x(month + anchor);
            if (x >= plot.left() - 1 && x <= plot.right() && x + room * (1 - anchor) * 0.8 <= width) {
                shown.add(new Label(months.get(month), x, plot.bottom() + 6, VPos.TOP, anchor));
            }
        }
        labels.show(shown, Axes::put);
    }

    private static void put(Text node, Label label) {
        node.setText(label.text());
        node.setTextOrigin(label.origin());
        // for sketches
        node.setTextAlignment(label.anchor() == 0 ? TextAlignment.LEFT : label.anchor() == 1 ? TextAlignment.RIGHT : TextAlignment.CENTER);
        node.setX(Math.round(Math.max(0, label.x() - label.anchor() * node.getLayoutBounds().getWidth())));
        node.setY(Math.round(label.y()));
    }
}
