package glidepath.ui.start;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import glidepath.texts.Messages;
import glidepath.ui.kit.ChoiceKeys;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.levers.ChoicesViewModel.Choice;
import glidepath.ui.levers.InputEditors;
import glidepath.ui.levers.ModelChooser;

/// The sentence as words and fields that flow like a text, and below it what is wrong with a blank.
final class SentenceView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final StartViewModel model;
    private final Messages messages;
    private final FlowPane flow = new FlowPane(5, 8);

    SentenceView(Sentence blanks, StartViewModel model, Messages messages) {
        super(4);
        this.model = model;
        this.messages = messages;
        flow.getStyleClass().add("start-sentence");
        flow.setRowValignment(VPos.CENTER);
        getChildren().add(flow);
        blanks.amount().ifPresent(amount -> say(word("have"), field(amount, 5.5), word("of"), programs(), word("credits.word")));
        blanks.until().ifPresent(until -> say(word("until.word"), field(until, 11.5), day(until)));
        say(word(blanks.amount().isPresent() ? "make" : "make.first"), field(blanks.calls(), 5), word("calls"), period(blanks),
                word("on"), new ModelChooser(blanks.model(), model.levers()), word("through"), routes(blanks), word("with"),
                field(blanks.input(), 4.5), word("in"), field(blanks.output(), 4), word("out"));
    }

    private void say(Node... words) {
        flow.getChildren().addAll(words);
    }

    /// So that what is typed first replaces the first number.
    ///
    /// @param early what was typed before
    void focusFirst(Optional<EarlyKeys> early) {
        flow.getChildren().stream().filter(TextField.class::isInstance).map(TextField.class::cast).findFirst().ifPresent(first -> {
            first.requestFocus();
            early.ifPresent(keys -> keys.into(first));
        });
    }

    /// So that what is typed next replaces what cannot be.
    void focusWrong() {
        flow.getChildren().stream().filter(field -> field.getPseudoClassStates().contains(WRONG)).findFirst().ifPresent(Node::requestFocus);
    }

    private Label word(String key) {
        return new Label(messages.text("ui.start." + key));
    }

    private TextField field(BlankViewModel blank, double letters) {
        var field = new TextField();
        field.setId("start-" + blank.id());
        field.setAccessibleText(blank.label());
        field.textProperty().bindBidirectional(blank.text());
        field.setStyle("-fx-pref-width: " + letters + "em;");
        field.setAlignment(Pos.CENTER);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                blank.leave();
            }
        });
        blank.error().subscribe(error -> field.pseudoClassStateChanged(WRONG, !error.isEmpty()));
        var wrong = new Label();
        wrong.textProperty().bind(blank.error());
        wrong.getStyleClass().add(StyleClasses.WRONG);
        Wrapping.of(wrong);
        wrong.visibleProperty().bind(blank.error().isEmpty().not());
        Visibility.gapless(wrong);
        getChildren().add(wrong);
        return field;
    }

    /// The day that words such as `18 months from now` stand for.
    private Label day(BlankViewModel until) {
        Label day = taken(until);
        var joined = new HBox(day, word("and"));
        joined.setAlignment(Pos.CENTER_LEFT);
        day.managedProperty().bind(day.textProperty().isEmpty().not());
        var whole = new Label();
        whole.setGraphic(joined);
        return whole;
    }

    /// As which day what was typed is read, where it is written otherwise.
    private Label taken(BlankViewModel until) {
        var day = new Label();
        day.setId("start-until-day");
        day.getStyleClass().add(StyleClasses.MUTED);
        day.textProperty().bind(Bindings.createStringBinding(() -> until.error().get().isEmpty() && !until.text().get()
                .equals(until.taken().get())
                ? messages.text("ui.start.day", until.taken().get()) : "", until.text(), until.taken(), until.error()));
        return day;
    }

    /// Its words begin small, as they stand inside a sentence.
    private ChoiceBox<Choice> period(Sentence blanks) {
        ChoiceBox<Choice> box = new InputEditors(blanks.period()).choice();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : messages.text("ui.start.period." + choice.word());
            }

            @Override
            public Choice fromString(String word) {
                throw new UnsupportedOperationException(word);   // a box to choose from asks for none
            }
        });
        box.setAccessibleText(blanks.period().label());
        box.getStyleClass().add("start-period");
        return box;
    }

    private ChoiceBox<Choice> programs() {
        StartChoices choices = model.choices();
        ChoiceBox<Choice> box = box("start-program", "program", choices.programs(), Optional.of(choices.program()));
        box.setOnAction(_ -> choices.choose(box.getValue()));
        return box;
    }

    /// Other providers of the model, looked for once somebody comes to this field; those of another model once that is chosen.
    private ChoiceBox<Choice> routes(Sentence blanks) {
        StartChoices choices = model.choices();
        ChoiceBox<Choice> box = box("start-route", "route", List.of(), Optional.empty());
        blanks.model().text().subscribe(_ -> fill(box, box.isFocused() ? choices.routes() : List.of(choices.route())));
        box.focusedProperty().subscribe(focused -> {
            if (focused) {
                fill(box, choices.routes());
            }
        });
        return box;
    }

    private void fill(ChoiceBox<Choice> box, List<Choice> routes) {
        box.setOnAction(_ -> { });
        box.getItems().setAll(routes);
        box.setValue(routes.getFirst());
        box.setOnAction(_ -> model.choices().through(box.getValue()));
    }

    private ChoiceBox<Choice> box(String id, String key, List<Choice> items, Optional<Choice> chosen) {
        var box = new ChoiceBox<Choice>();
        ChoiceKeys.openOnArrows(box);
        box.setId(id);
        box.setAccessibleText(messages.text("ui.start." + key));
        box.getItems().setAll(items);
        chosen.ifPresent(box::setValue);
        return box;
    }
}
