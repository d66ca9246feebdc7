package glidepath.ui.levers;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;

import glidepath.texts.Messages;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// What makes an input a range, shows it and takes it back.
record RangeControls(InputViewModel<?> model, Messages messages) {

    /// A button beside the field, while the input is certain.
    Button starter() {
        var button = new Button("±");
        button.setId(model.id() + "-range");
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "range-start");
        button.setAccessibleText(messages.text("ui.levers.range.start") + ": " + model.label());
        button.setTooltip(new Tooltip(messages.text("ui.levers.range.start.help")));
        button.setFocusTraversable(false);   // typing 4000..9000 into the field does the same
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.range().start());
        button.visibleProperty().bind(model.range().present().not().and(model.text().isNotEmpty()));
        if (!model.range().possible()) {
            button.visibleProperty().unbind();
            button.setVisible(false);
        }
        return button;
    }

    /// The curve and the two ends, over the slider.
    RangeTrack track(Slider slider) {
        var track = new RangeTrack(model, messages, slider);
        track.visibleProperty().bind(model.range().present());
        return track;
    }

    /// The range in words, and a menu of its shapes.
    HBox words() {
        Label words = label();
        var row = new HBox(4, words, menu());
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.range().present());
        return row;
    }

    /// The range in words, as wide as the row.
    private Label label() {
        var words = new Label();
        words.setId(model.id() + "-range-words");
        words.getStyleClass().addAll("lever-note", StyleClasses.MUTED);
        words.textProperty().bind(model.range().ends().words());
        Wrapping.of(words);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private MenuButton menu() {
        var menu = new MenuButton();
        menu.setId(model.id() + "-shape");
        menu.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "range-menu");
        menu.setAccessibleText(messages.text("ui.levers.range.shape", model.label()));
        menu.setTooltip(new Tooltip(messages.text("ui.levers.range.shape", model.label())));
        var group = new ToggleGroup();
        for (ChoicesViewModel.Choice shape : model.range().shapes()) {
            var item = new RadioMenuItem(shape.name());
            item.setToggleGroup(group);
            item.setId(model.id() + "-shape-" + shape.word());
            item.setUserData(shape.word());
            item.setOnAction(_ -> model.range().choose(shape));
            menu.getItems().add(item);
        }
        MenuItem alone = item("alone", () -> model.range().moveAlone());
        menu.setOnShowing(_ -> {
            group.getToggles().forEach(toggle -> toggle.setSelected(model.range().shape().equals(toggle.getUserData())));
            alone.setVisible(model.range().hasCause());
        });
        menu.getItems().addAll(new SeparatorMenuItem(), alone, item("remove", () -> model.range().remove()));
        return menu;
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(messages.text("ui.levers.range." + key));
        item.setId(model.id() + "-range-" + key);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
