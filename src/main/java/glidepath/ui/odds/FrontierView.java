package glidepath.ui.odds;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.chart.ChartOrTable;
import glidepath.ui.kit.chart.LineChartView;

/// Two inputs that reach a goal together, as a curve or a table. It is there once something is sought.
final class FrontierView extends VBox {

    private final FrontierViewModel model;
    private final Messages messages;

    FrontierView(FrontierViewModel model, Messages messages, ObservableValue<Boolean> dark) {
        super(6);
        this.model = model;
        this.messages = messages;
        setId("seek-frontier");
        var twin = new ChartOrTable(new LineChartView(model.curve(), dark), model.curve(), messages.text("ui.charts.as-table"),
                messages.text("ui.charts.as-chart"));
        twin.toggle().setId("seek-frontier-twin");
        twin.getStyleClass().add("frontier-chart");
        var choices = new FlowPane(8, 6, label("both"), choice("sought", model.sought()), label("along"), choice("along", model.along()));
        choices.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(choices, Priority.ALWAYS);
        var head = new HBox(8, choices, twin.toggle());
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, twin);
        visibleProperty().bind(model.asked());
        Visibility.gapless(this);
        setMinWidth(0);
    }

    private Label label(String key) {
        var label = new Label(messages.text("ui.seek.frontier." + key));
        label.getStyleClass().add(StyleClasses.MUTED);
        return label;
    }

    private ComboBox<FrontierViewModel.Choice> choice(String key, Field<FrontierViewModel.Choice> chosen) {
        var box = new ComboBox<>(model.inputs());
        box.setId("seek-frontier-" + key);
        box.setAccessibleText(messages.text("ui.seek.frontier." + key));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
