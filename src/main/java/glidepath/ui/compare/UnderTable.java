package glidepath.ui.compare;

import java.util.function.ToDoubleFunction;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// What may stand below the table.
///
/// @param pane  a chart with its title
/// @param least how high the chart must be, of the height of letters
record UnderTable(BorderPane pane, ToDoubleFunction<Double> least) {

    static UnderTable of(Label title, Region chart, ToDoubleFunction<Double> least) {
        var pane = new BorderPane(chart);
        pane.setTop(title);
        return new UnderTable(pane, least);
    }

    boolean fits(double room, double letter) {
        return room >= pane.getTop().prefHeight(-1) + least.applyAsDouble(letter);
    }
}
