package glidepath.ui.present;

import java.util.List;
import java.util.function.Consumer;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.TextBox;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.levers.ChoicesViewModel.Choice;

/// The story page: a card for each step.
public final class StoryView extends VBox {

    private final StoryViewModel model;
    private final Messages messages;
    private final VBox start = new VBox(8);
    private final VBox cards = Visibility.gaplessWhileEmpty(new VBox(10));
    private final StoryFocus focus = new StoryFocus(this);

    public StoryView(StoryViewModel model, Messages messages) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("story");
        var empty = new Label(text("empty"));
        empty.getStyleClass().addAll(StyleClasses.MUTED);
        Wrapping.of(empty);
        var hint = new Label(text("hint"));
        hint.getStyleClass().add(StyleClasses.MUTED);
        Wrapping.of(hint);
        var buttons = new FlowPane(10, 6, button("story-present", text("present"), () -> model.present(0), Styles.ACCENT),
                button("story-record", text("record"), model::record, StyleClasses.CARD_TITLE));
        start.getChildren().setAll(empty, buttons, hint);
        start.getStyleClass().add(StyleClasses.CARD);
        getChildren().setAll(start, cards);
        model.changes().subscribe(() -> fill(empty));
        fill(empty);
    }

    private String text(String key) {
        return messages.text("ui.story." + key);
    }

    /// Cards are made anew with every change.
    private void fill(Label empty) {
        List<StoryChoices.Row> rows = model.rows();
        showEmpty(empty, rows.isEmpty());
        focus.keep();
        cards.getChildren().clear();
        for (int place = 0; place < rows.size(); place++) {
            cards.getChildren().add(card(place, rows.get(place), rows.size()));
        }
        focus.giveBack(rows.size());
    }

    private void showEmpty(Label empty, boolean none) {
        empty.setVisible(none);
        empty.setManaged(none);
        Visibility.fillWhileEmpty(this, start, none);
    }

    private VBox card(int place, StoryChoices.Row row, int count) {
        var number = new Label(String.valueOf(place + 1));
        number.getStyleClass().add("story-number");
        var title = new TextField(row.title());
        title.setId(StoryFocus.id("title", place));
        title.setAccessibleText(text("title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        onLeave(title, typed -> {
            if (!model.title(place, typed)) {
                title.setText(row.title());
            }
        });
        var head = new HBox(8, number, title, icon(StoryFocus.id("up", place), "↑", text("up"), () -> move("up", place, -1), place > 0),
                icon(StoryFocus.id("down", place), "↓", text("down"), () -> move("down", place, 1), place < count - 1),
                icon(StoryFocus.id("from", place), "▶", text("from"), () -> model.present(place), true),
                icon(StoryFocus.id("remove", place), "✕", text("remove"), () -> model.remove(place), true));
        head.setAlignment(Pos.CENTER_LEFT);
        var state = new Label(row.state());
        state.getStyleClass().add(StyleClasses.MUTED);
        var card = new VBox(8, head, state, note(place, row), shown(place, row));
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    private void move(String button, int place, int by) {
        focus.follow(button, place + by);
        model.move(place, by);
    }

    private TextBox note(int place, StoryChoices.Row row) {
        var note = new TextBox(StoryFocus.id("note", place), text("note"), 2);
        note.setText(row.note());
        Wrapping.of(note);
        note.focusedProperty().subscribe(focused -> {
            if (!focused && !note.getText().equals(row.note())) {
                model.note(place, note.getText());
            }
        });
        return note;
    }

    private FlowPane shown(int place, StoryChoices.Row row) {
        var guess = new CheckBox(text("guess"));
        guess.setId(StoryFocus.id("guess", place));
        guess.setSelected(row.guess());
        guess.setOnAction(_ -> model.guess(place, guess.isSelected()));
        var levers = new MenuButton(row.levers().isEmpty() ? text("levers.none")
                : String.join(", ", row.levers().stream().map(Choice::name).toList()));
        levers.setId(StoryFocus.id("levers", place));
        levers.setAccessibleText(text("levers"));
        model.choices().levers().forEach(lever -> {
            var item = new CheckMenuItem(lever.name());
            item.setMnemonicParsing(false);
            item.setSelected(row.levers().contains(lever));
            item.setOnAction(_ -> model.lever(place, lever));
            levers.getItems().add(item);
        });
        var shown = new FlowPane(10, 6, choice(StoryFocus.id("figure", place), "figure", model.choices().figures(), row.figure(), choice ->
                model.figure(place, choice)), choice(StoryFocus.id("chart", place), "chart", model.choices().charts(),
                row.chart(), choice -> model.chart(place, choice)), levers, guess);
        shown.setAlignment(Pos.CENTER_LEFT);
        return shown;
    }

    private ComboBox<Choice> choice(String id, String key, List<Choice> choices, Choice chosen, Consumer<Choice> take) {
        var box = new ComboBox<Choice>();
        box.setId(id);
        box.setAccessibleText(text(key));
        box.getItems().setAll(choices);
        box.setValue(chosen);
        box.setOnAction(_ -> take.accept(box.getValue()));
        return box;
    }

    private static void onLeave(TextField field, Consumer<String> take) {
        String first = field.getText();
        field.setOnAction(_ -> take.accept(field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !field.getText().equals(first)) {
                take.accept(field.getText());
            }
        });
    }

    private static Button icon(String id, String sign, String name, Runnable run, boolean enabled) {
        Button button = button(id, sign, run, Styles.FLAT);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setDisable(!enabled);
        return button;
    }

    private static Button button(String id, String name, Runnable run, String look) {
        var button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(look);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
