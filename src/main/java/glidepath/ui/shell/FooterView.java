package glidepath.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import glidepath.formats.Words;

/// Whether the plan is saved, and how old prices are. What does not fit stands in a second line; the rest gives way.
final class FooterView extends HBox {

    /// Narrower than so many columns of levers, the time that a forecast takes gives way, then the promise that nothing leaves the machine.
    private static final double ROOM_FOR_SPEED = 3.3;
    private static final double ROOM_FOR_OFFLINE = 2.9;

    /// @param unit the least width of the column of levers, which grows with the interface
    FooterView(ShellViewModel model, Words words, ObservableDoubleValue unit) {
        super(18);
        Label speed = fixed();
        speed.setId("footer-speed");
        speed.textProperty().bind(model.speed());
        Label offline = fixed();
        offline.setText(words.text("ui.footer.offline"));
        var facts = new FlowPane(18, 2, line("footer-state", model.files().state(), ""), line("footer-prices", model.prices(), ""),
                line("footer-age", model.age(), "footer-old"));
        facts.prefWrapLengthProperty().bind(widthProperty());
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().setAll(facts, speed, offline);
        giveWay(speed, unit, ROOM_FOR_SPEED);
        giveWay(offline, unit, ROOM_FOR_OFFLINE);
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
    }

    private static Label fixed() {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void giveWay(Label label, ObservableDoubleValue unit, double room) {
        label.visibleProperty().bind(Bindings.createBooleanBinding(() -> getWidth() >= unit.get() * room, widthProperty(), unit));
        label.managedProperty().bind(label.visibleProperty());
    }

    private static Label line(String id, ObservableValue<String> text, String look) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(0);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isEmpty().not());
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        label.setTooltip(tip);
        if (!look.isEmpty()) {
            label.getStyleClass().add(look);
        }
        return label;
    }
}
