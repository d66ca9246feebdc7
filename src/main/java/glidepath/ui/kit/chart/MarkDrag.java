package glidepath.ui.kit.chart;

import java.util.function.DoubleConsumer;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Dragging the mark of the day on which something runs out.
final class MarkDrag {

    /// From so many pixels away a mark is taken hold of.
    private static final double GRAB = 5;

    private final LineChartView chart;
    private boolean held;
    private double dragged = Double.NaN;

    MarkDrag(LineChartView chart) {
        this.chart = chart;
    }

    /// @param dropped takes the place where it is let go, in months from the start
    void begin(DoubleConsumer dropped) {
        chart.addEventFilter(MouseEvent.MOUSE_MOVED, event -> chart.setCursor(isAtRunOut(event.getX()) ? Cursor.H_RESIZE : Cursor.HAND));
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = isAtRunOut(event.getX()));
        chart.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            double place = dragged;
            held = false;
            dragged = Double.NaN;
            chart.requestLayout();
            if (!Double.isNaN(place)) {
                dropped.accept(place);
                event.consume();
            }
        });
    }

    private void drag(MouseEvent event) {
        if (held) {
            Plot plot = chart.plot();
            dragged = Math.clamp(plot.from() + (event.getX() - plot.left()) / plot.perMonth(), plot.from(), plot.to());
            chart.requestLayout();
            event.consume();
        }
    }

    private boolean isAtRunOut(double x) {
        return chart.now().marks().stream().anyMatch(mark -> mark.kind() == LineData.MarkKind.RUN_OUT
                && Math.abs(chart.plot().x(mark.x()) - x) <= GRAB);
    }

    /// A mark that is dragged stands where it is dragged to.
    LineData.Mark placed(LineData.Mark mark) {
        return Double.isNaN(dragged) || mark.kind() != LineData.MarkKind.RUN_OUT ? mark
                : new LineData.Mark(dragged, mark.label(), mark.kind());
    }
}
