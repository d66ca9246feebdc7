package glidepath.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import glidepath.files.Samples;
import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.kit.chart.LineChartView;

/// The start page, over the whole window: the sentence, what comes of it, and plans to start from. Enter begins, Escape leaves.
public final class StartView extends StackPane {

    private static final int MOST_RECENT = 4;

    private final StartViewModel model;
    private final Messages messages;
    private final StackPane sentence = new StackPane();
    private final StackPane curve = new StackPane();
    private Optional<EarlyKeys> early = Optional.empty();

    /// @param dark whether colours are those for a dark ground
    /// @param rest fills what the first frame does without
    public StartView(StartViewModel model, Messages messages, ObservableValue<Boolean> dark, Executor rest) {
        this.model = model;
        this.messages = messages;
        setId("start-page");
        getStyleClass().add("start-page");
        sentence.getStyleClass().add("start-room");
        curve.getStyleClass().add("start-chart");
        var card = new VBox(14, sentence, answer(), curve, actions());
        card.getStyleClass().addAll(StyleClasses.CARD, "start-card");
        var column = new VBox(16, head(), card);
        column.getStyleClass().add("start-column");
        var middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        var scroll = LiveScroll.of(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().setAll(scroll);
        rest.execute(() -> fill(dark));
        rest.execute(() -> column.getChildren().add(plans()));
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> early = Optional.ofNullable(scene).filter(_ -> sentence.getChildren().isEmpty())
                .map(EarlyKeys::new));
        model.open().subscribe(this::take);
    }

    /// What the answer rests on: the first frame has room for it, and comes earlier without.
    private void fill(ObservableValue<Boolean> dark) {
        var chart = new LineChartView(model.runway().data(), dark);
        chart.setId("start-chart");
        curve.getChildren().setAll(chart);
        model.sentence().subscribe(blanks -> {
            sentence.getChildren().setAll(new SentenceView(blanks, model, messages));
            take(model.open().get());   // what had the focus is gone
        });
        applyCss();
        layout();   // else what the chart writes is in its first frame without its style
    }

    private void take(boolean open) {
        if (!open) {
            early.ifPresent(EarlyKeys::end);
            early = Optional.empty();
        } else if (!sentence.getChildren().isEmpty()) {
            Platform.runLater(() -> {
                applyCss();   // a scroll pane that was never in a frame has its content in no scene, where nothing gets the focus
                ((SentenceView) sentence.getChildren().getFirst()).focusFirst(early);
                early = Optional.empty();
            });
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.skip();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            begin();
            event.consume();
        }
    }

    private void begin() {
        model.begin();
        if (model.open().get() && !sentence.getChildren().isEmpty()) {
            ((SentenceView) sentence.getChildren().getFirst()).focusWrong();
        }
    }

    private String text(String key) {
        return messages.text("ui.start." + key);
    }

    private HBox head() {
        Label name = Blocks.wrapped(text("title"), "start-title");
        var head = new HBox(10, name, Blocks.space(), button("start-skip", text("skip"), model::skip, Styles.FLAT));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox answer() {
        var day = new Label();
        day.setId("start-answer");
        day.getStyleClass().add("start-answer");
        day.textProperty().bind(model.answer());
        Wrapping.of(day);
        Label why = reason();
        return new VBox(2, day, why);
    }

    private Label reason() {
        var why = new Label();
        why.setId("start-reason");
        why.getStyleClass().add(StyleClasses.MUTED);
        why.textProperty().bind(model.reason());
        Wrapping.of(why);
        return why;
    }

    private HBox actions() {
        Button begin = button("start-begin", text("begin"), this::begin, Styles.ACCENT);
        begin.setDefaultButton(false);
        var hint = new Label(text("begin.hint"));
        hint.getStyleClass().add(StyleClasses.MUTED);
        hint.setMinWidth(0);
        var row = new HBox(12, begin, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Templates, workshops and files, side by side where there is room.
    private FlowPane plans() {
        List<Node> templates = templates();
        List<Node> workshops = workshops();
        List<Node> files = files();
        var row = new FlowPane(16, 16);
        row.getStyleClass().add("start-plans");
        row.getChildren().addAll(part("templates", templates), part("workshops", workshops), part("files", files));
        row.setRowValignment(VPos.TOP);
        return row;
    }

    private List<Node> templates() {
        var templates = new ArrayList<Node>();
        StartViewModel.TEMPLATES.forEach(name -> templates.add(choice("template-" + name, text("template." + name),
                text("template." + name + ".note"), () -> model.use(name))));
        return templates;
    }

    private List<Node> workshops() {
        var workshops = new ArrayList<Node>();
        Samples.WORKSHOPS.forEach(name -> workshops.add(choice("workshop-" + name, StartNames.ofWorkshop(name), text("workshop.note"),
                () -> model.others().present(name))));
        return workshops;
    }

    private List<Node> files() {
        var files = new ArrayList<Node>();
        model.others().recent().stream().limit(MOST_RECENT).forEach(file ->
                files.add(choice("recent", StartNames.ofFile(file), file, () -> model.others().openRecent(file))));
        files.add(choice("start-open", text("open"), text("drop"), model.others()::openFile));
        return files;
    }

    private VBox part(String key, List<Node> choices) {
        var name = new Label(text(key));
        name.getStyleClass().add(StyleClasses.SECTION);
        var part = new VBox(4, name);
        part.getChildren().addAll(choices);
        part.getStyleClass().add("start-part");
        if (key.equals("files")) {
            part.getChildren().add(atStart());
        }
        return part;
    }

    private CheckBox atStart() {
        var box = new CheckBox(text("at-start"));
        box.setId("start-at-start");
        box.setSelected(model.atStart());
        box.setOnAction(_ -> model.atStart(box.isSelected()));
        return box;
    }

    private static Button choice(String id, String name, String note, Runnable run) {
        var title = new Label(name);
        title.getStyleClass().add(StyleClasses.CARD_TITLE);
        var about = new Label(note);
        about.getStyleClass().addAll(StyleClasses.MUTED, "start-note");
        Wrapping.of(about);
        Button button = button(id, "", run, Styles.FLAT);
        button.setGraphic(new VBox(1, title, about));
        button.setAccessibleText(name + ". " + note);
        button.getStyleClass().add("start-choice");
        return button;
    }

    private static Button button(String id, String name, Runnable run, String look) {
        var button = new Button(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(look);
        button.setOnAction(_ -> run.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        return button;
    }
}
