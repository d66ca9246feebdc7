package glidepath.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.Visibility;

/// The line at the bottom of the window: whether the plan is saved, how old prices are, what is being written, and that nothing leaves the
/// machine.
final class FooterView extends HBox {

    /// Narrower than so many, the footer does without the time that a forecast takes.
    private static final double ROOM_FOR_SPEED = 3.3;
    /// Narrower than that, and without the promise that nothing leaves the machine.
    private static final double ROOM_FOR_OFFLINE = 2.9;

    /// Of a file that is being written.
    private static final String LONGEST_NAME = "-fx-max-width: 20em;";

    private static final PseudoClass FOREIGN = PseudoClass.getPseudoClass("foreign");

    private final ShellViewModel model;
    private final Messages messages;

    /// @param column the width of the column of levers, by which room is measured
    FooterView(ShellViewModel model, Messages messages, ObservableDoubleValue column) {
        this.model = model;
        this.messages = messages;
        var speed = new Label();
        speed.setId("footer-speed");
        speed.textProperty().bind(model.footer().speed());
        speed.setMinWidth(Region.USE_PREF_SIZE);
        Label state = line("footer-state", model.files().state().words(), "");
        model.files().state().foreign().subscribe(changed -> state.pseudoClassStateChanged(FOREIGN, changed));
        var facts = new FlowPane(18, 2, state, reread(), line("footer-written", model.files().notice().text(), ""),
                line("footer-currency", model.footer().currency(), ""),
                line("footer-prices", model.footer().prices(), ""),
                line("footer-age", model.footer().age(), "footer-old"), line("footer-actuals", model.footer().actuals(), ""),
                line("footer-measured", model.footer().measured(), ""));
        HBox.setHgrow(facts, Priority.ALWAYS);
        var offline = new Label(messages.text("ui.footer.offline"));
        offline.setMinWidth(Region.USE_PREF_SIZE);
        setSpacing(18);
        getChildren().setAll(facts, writing(), speed, offline);
        facts.prefWrapLengthProperty().bind(widthProperty());
        giveWay(speed, column, ROOM_FOR_SPEED);
        giveWay(offline, column, ROOM_FOR_OFFLINE);
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Takes over what another window has saved.
    private Button reread() {
        Button link = Blocks.link("footer-reread", messages.text("ui.files.reread"), model.files()::revert);
        link.visibleProperty().bind(model.files().state().foreign());
        Visibility.gapless(link);
        return link;
    }

    /// What is being written, with a way to give it up.
    private HBox writing() {
        Button cancel = Blocks.link("cancel-export", messages.text("ui.files.export.cancel"), model.files().exports()::cancel);
        ProgressBar bar = progress();
        Label file = line("footer-writing", model.files().exports().writing(), "");
        file.setStyle(LONGEST_NAME);
        var box = new HBox(8, bar, file, cancel);
        box.setMinWidth(Region.USE_PREF_SIZE);   // the facts would take all of its room
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(model.files().exports().writing().isEmpty().not());
        Visibility.gapless(box);
        return box;
    }

    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.text("ui.files.export.progress"));
        return bar;
    }

    /// @param room in widths of the column of levers, below which a label is not shown
    private void giveWay(Label label, ObservableDoubleValue column, double room) {
        label.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(Bindings.createDoubleBinding(() -> column.get() * room, column)));
        Visibility.gapless(label);
    }

    private static Label line(String id, ObservableValue<String> text, String look) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(0);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        Visibility.gapless(label);
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        label.setTooltip(tip);
        if (!look.isEmpty()) {
            label.getStyleClass().add(look);
        }
        return label;
    }
}
