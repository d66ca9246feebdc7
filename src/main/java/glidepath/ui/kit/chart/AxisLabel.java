package glidepath.ui.kit.chart;

import javafx.geometry.VPos;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// A text beside an axis.
///
/// @param anchor 0 where the text starts at x, 1 where it ends there
record AxisLabel(String text, double x, double y, VPos origin, double anchor) {

    void put(Text node) {
        node.setText(text);
        node.setTextOrigin(origin);
        // for sketches
        node.setTextAlignment(anchor == 0 ? TextAlignment.LEFT : anchor == 1 ? TextAlignment.RIGHT : TextAlignment.CENTER);
        node.setX(Math.round(Math.max(0, x - anchor * node.getLayoutBounds().getWidth())));
        node.setY(Math.round(y));
    }
}
