package glidepath.ui.advice;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.TwoColumns;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;

/// The advice in cards: on the left what to do, to test and to watch, on the right what it rests on.
public final class AdviceView extends VBox {

    /// In letters' heights.
    private static final double ROOM_FOR_TWO = 44;

    private final AdviceViewModel model;
    private final Messages messages;
    private final Consumer<String> copy;

    /// @param copy takes a text to the clipboard
    public AdviceView(AdviceViewModel model, Messages messages, Consumer<String> copy) {
        super(10);
        this.model = model;
        this.messages = messages;
        this.copy = copy;
        setId("advice");
        var left = column(card("steps", list(model.steps(), this::step, text("none")), copyAll()),
                card("tests", list(model.tests(), this::test, "")),
                card("alarms", list(model.alarms(), this::alarm, "")));
        var right = column(card("readings", new VBox(10, list(model.readings(), this::reading, ""), facts())),
                card("dangers", list(model.dangers(), this::danger, "")));
        HBox due = note(model.due());
        due.getStyleClass().add("note-warning");
        HBox measured = note(model.measured());
        measured.setId("advice-measured");
        getChildren().setAll(due, measured, new TwoColumns(ROOM_FOR_TWO, left, right));
        setMinWidth(0);
    }

    private String text(String key) {
        return messages.text("ui.advice." + key);
    }

    private static VBox column(Node... cards) {
        return new VBox(10, cards);
    }

    /// As wide as the cards below it, although its lines are no longer than can be read.
    private static HBox note(ReadOnlyStringProperty text) {
        Label label = Blocks.wrapped("", "note-text");
        label.textProperty().bind(text);
        var box = new HBox(label);
        box.visibleProperty().bind(text.isEmpty().not());
        Visibility.gapless(box);
        box.getStyleClass().add("note");
        return box;
    }

    private VBox card(String key, Node content, Node... buttons) {
        Label title = Blocks.wrapped(text(key), StyleClasses.CARD_TITLE);
        var heading = new HBox(8, title, Blocks.space());
        heading.getChildren().addAll(buttons);
        heading.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(8, heading, content);
        card.setId("advice-" + key);
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    private Button copyAll() {
        return Blocks.link("copy-advice", text("copy"), () -> model.markdown().ifPresent(copy));
    }

    private <T> VBox list(ObservableList<T> items, Function<T, Node> make, String nothing) {
        var box = new VBox(10);
        items.subscribe(() -> fill(box, items, make, nothing));
        fill(box, items, make, nothing);
        return box;
    }

    private static <T> void fill(VBox box, ObservableList<T> items, Function<T, Node> make, String nothing) {
        Node focused = box.getScene() == null ? null : box.getScene().getFocusOwner();
        String id = focused != null && isIn(focused, box) ? focused.getId() : null;
        box.getChildren().setAll(items.stream().map(make).toList());
        if (id != null && box.lookup("#" + id) instanceof Node again) {
            again.requestFocus();
        }
        if (items.isEmpty() && !nothing.isEmpty()) {
            box.getChildren().setAll(Blocks.wrapped(nothing, StyleClasses.MUTED));
        }
    }

    private static boolean isIn(Node node, Node box) {
        return node == box || node.getParent() != null && isIn(node.getParent(), box);
    }

    private Node step(AdviceText.Step step) {
        int place = model.steps().indexOf(step);
        var entry = entry((place + 1) + ". " + step.text(), new EvidenceChip(step.proof()));
        if (!step.effect().isEmpty()) {
            entry.getChildren().add(Blocks.wrapped(step.effect(), StyleClasses.BETTER));
        }
        if (!step.scenario().isEmpty()) {
            entry.getChildren().add(trial(place, step));
        }
        return entry;
    }

    private Button trial(int place, AdviceText.Step step) {
        Button button = Blocks.link("try-" + place, text("try"), () -> model.apply(place));
        button.setAccessibleText(text("try") + ": " + step.text());
        button.setTooltip(new Tooltip(messages.text("ui.advice.try.tip", step.scenario())));
        return button;
    }

    private Node reading(AdviceText.ReadingText reading) {
        var entry = entry(reading.outcome(), new EvidenceChip(reading.proof()));
        entry.getChildren().add(Blocks.wrapped(reading.because(), StyleClasses.MUTED));
        if (!reading.change().isEmpty()) {
            entry.getChildren().add(Blocks.wrapped(messages.text("ui.advice.change", reading.change()), StyleClasses.MUTED));
        }
        return entry;
    }

    private Node danger(AdviceText.Danger danger) {
        var state = new Label(danger.applies());
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().addAll(StyleClasses.CHIP, "state-" + danger.look());
        var entry = entry(danger.name(), state, new EvidenceChip(danger.proof()));
        entry.getChildren().addAll(Blocks.wrapped(danger.status(), StyleClasses.MUTED),
                Blocks.wrapped(messages.text("ui.advice.helps", danger.mitigation()), StyleClasses.MUTED));
        return entry;
    }

    private Node alarm(AdviceText.Alarm alarm) {
        var entry = entry(messages.text("ui.advice.alarm", alarm.name(), alarm.threshold()), new EvidenceChip(alarm.proof()));
        var state = Blocks.wrapped(alarm.state(), StyleClasses.MUTED);
        state.getStyleClass().add("state-" + alarm.look());
        entry.getChildren().addAll(state, Blocks.wrapped(alarm.why(), StyleClasses.MUTED));
        return entry;
    }

    private Node test(AdviceText.Test test) {
        var box = new CheckBox(test.what());
        box.setId("tested-" + test.id());
        Wrapping.of(box);
        box.setSelected(test.done());
        box.setOnAction(_ -> model.tick(test.id(), box.isSelected()));
        var entry = new VBox(2, box);
        test.commands().forEach(command -> entry.getChildren().add(command(command)));
        return entry;
    }

    private Button command(String command) {
        var button = new Button(command);
        button.getStyleClass().addAll("flat", "command");
        Wrapping.of(button);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(text("command.tip")));
        button.setAccessibleText(text("command.tip") + ": " + command);
        button.setOnAction(_ -> copy.accept(command));
        return button;
    }

    private VBox facts() {
        Label heading = Blocks.wrapped(text("facts"), StyleClasses.MUTED);
        return new VBox(6, heading, list(model.facts(), this::fact, ""));
    }

    private Node fact(AdviceText.Tick tick) {
        var box = new CheckBox(tick.name());
        box.setId("fact-" + tick.id());
        Wrapping.of(box);
        box.setSelected(tick.on());
        box.setOnAction(_ -> model.state(tick.id(), box.isSelected()));
        return box;
    }

    private static VBox entry(String title, Node... chips) {
        Label name = Blocks.wrapped(title, "reason-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, name);
        row.getChildren().addAll(chips);
        row.setAlignment(Pos.TOP_LEFT);
        return new VBox(2, row);
    }
}
