package glidepath.ui.odds;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import atlantafx.base.theme.Styles;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;
import glidepath.units.EnumKey;

/// What would have to change: a goal to type, and for each input the value that reaches it.
final class SeekView extends VBox {

    private final SeekViewModel model;
    private final Messages messages;
    private final GridPane answers = Visibility.gaplessWhileEmpty(new GridPane(14, 4));

    SeekView(SeekViewModel model, Messages messages, ObservableValue<Boolean> dark) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("seek");
        getStyleClass().add(StyleClasses.CARD);
        Label title = Blocks.wrapped(messages.text("ui.seek.title"), StyleClasses.CARD_TITLE);
        Label told = Blocks.told("seek-told", model.told(), StyleClasses.MUTED);
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        answers.getColumnConstraints().add(growing);
        model.rows().subscribe(this::fill);
        getChildren().setAll(title, goal(), told, answers, new FrontierView(model.frontier(), messages, dark));
        setMinWidth(0);
    }

    private FlowPane goal() {
        var kind = new ComboBox<GoalViewModel.Kind>();
        kind.setId("seek-kind");
        kind.setAccessibleText(messages.text("ui.seek.title"));
        kind.getItems().setAll(GoalViewModel.Kind.values());
        kind.setConverter(new StringConverter<>() {

            @Override
            public String toString(GoalViewModel.Kind each) {
                return each == null ? "" : messages.text("ui.seek.kind." + EnumKey.of(each));
            }

            @Override
            public GoalViewModel.Kind fromString(String text) {
                return GoalViewModel.Kind.RUN_OUT;
            }
        });
        kind.valueProperty().bindBidirectional(model.asked().kind());
        Node sum = field("sum", model.asked().sum());
        sum.visibleProperty().bind(model.asked().kind().isEqualTo(GoalViewModel.Kind.BILL));
        Visibility.gapless(sum);
        var find = new Button(messages.text("ui.seek.find"));
        find.setId("seek-find");
        find.setOnAction(_ -> model.seek());
        var row = new FlowPane(8, 6, kind, field("day", model.asked().day()), sum, field("share", model.asked().share()), find);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox field(String key, StringProperty text) {
        var field = new TextField();
        field.setId("seek-" + key);
        field.setPrefColumnCount(9);
        field.setPromptText(messages.text("ui.seek." + key + ".prompt"));
        field.setAccessibleText(messages.text("ui.seek." + key));
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> model.seek());
        var box = new HBox(6, new Label(messages.text("ui.seek." + key)), field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void fill() {
        answers.getChildren().clear();
        if (!model.rows().isEmpty()) {
            answers.addRow(0, head("input"), head("now"), head("needed"));
        }
        for (SeekRow row : model.rows()) {
            var name = new Label(row.input());
            Wrapping.of(name);
            name.setMinHeight(USE_PREF_SIZE);
            answers.addRow(answers.getRowCount(), name, whole(row.now()), whole(row.needed()), take(row));
        }
    }

    /// A value that is never cut.
    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label head(String key) {
        var label = new Label(messages.text("ui.seek.head." + key));
        label.getStyleClass().add(StyleClasses.MUTED);
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button take(SeekRow row) {
        var button = new Button(messages.text("ui.seek.take"));
        button.setId("seek-take-" + row.place());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setAccessibleText(messages.text("ui.seek.take") + ": " + row.input() + ", " + row.needed());
        button.setVisible(row.found());
        button.setOnAction(_ -> model.take(row));
        return button;
    }
}
