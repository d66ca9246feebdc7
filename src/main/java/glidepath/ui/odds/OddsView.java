package glidepath.ui.odds;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.ChartOrTable;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.TornadoChartView;
import glidepath.ui.tables.TableExports;

/// The odds in cards: what is asked, the figures, how they fall over time, what decides them, what would have to change, the draws.
public final class OddsView extends VBox {

    /// What the bars of a tornado and the head over them take, in letters' heights; more of them stand closer.
    private static final double HEAD = 4.7;
    private static final double BAR = 2.1;
    private static final int MOST_BARS = 6;

    private final OddsViewModel model;
    private final Messages messages;

    public OddsView(OddsViewModel model, Messages messages, ObservableValue<Boolean> dark, TableExports exports) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("odds");
        setMinWidth(0);
        var shown = new VBox(10, question(), new OddsCards(model.figures()), survival(dark), tornado(dark),
                new SamplesView(model.samples(), messages, exports));
        shown.visibleProperty().bind(model.empty().isEmpty());
        Visibility.gapless(shown);
        getChildren().setAll(start(), shown, new SeekView(model.seek(), messages, dark), crossovers());
    }

    private String text(String key) {
        return messages.text("ui.odds." + key);
    }

    /// What is uncertain, or may be made so.
    private VBox start() {
        var card = new VBox(8, Blocks.told("odds-empty", model.empty(), StyleClasses.EMPTY), presets());
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    private FlowPane presets() {
        Button tokens = preset("tokens", model.presets()::tokens);
        tokens.visibleProperty().bind(model.presets().hasSample());
        Visibility.gapless(tokens);
        return new FlowPane(8, 6, preset("growth", model.presets()::growth), preset("prices", model.presets()::prices), tokens);
    }

    private Button preset(String key, Runnable run) {
        var button = new Button(text("preset." + key));
        button.setId("preset-" + key);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private VBox question() {
        var row = new FlowPane(10, 6, asked("until", model.question().until(), model.question()::commit),
                asked("budget", model.question().budget(), model.question()::commit),
                        asked("seed", model.samples().seed().text(), model.samples().seed()::commit));
        var note = new Label();
        note.setId("odds-note");
        note.getStyleClass().add(StyleClasses.MUTED);
        Wrapping.of(note);
        note.textProperty().bind(model.note());
        return new VBox(6, row, Blocks.told("odds-error", model.question().error(), StyleClasses.WRONG),
                Blocks.told("odds-seed-error", model.samples().seed().error(), StyleClasses.WRONG), note);
    }

    private HBox asked(String key, StringProperty text, Runnable commit) {
        var label = new Label(text("ask." + key));
        TextField field = field(key, text, label.getText());
        field.setOnAction(_ -> commit.run());
        commitOnLeaving(field, commit);
        var box = new HBox(6, label, field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TextField field(String key, StringProperty text, String name) {
        var field = new TextField();
        field.setId("odds-" + key);
        field.setPrefColumnCount(10);
        field.setPromptText(text("ask." + key + ".prompt"));
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static void commitOnLeaving(TextField field, Runnable commit) {
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            }
        });
    }

    private VBox crossovers() {
        Label title = Blocks.wrapped(text("crossovers"), StyleClasses.CARD_TITLE);
        var lines = new VBox(2);
        lines.setId("odds-crossovers");
        model.crossovers().subscribe(() -> lines.getChildren()
                .setAll(model.crossovers().stream().map(line -> Blocks.wrapped(line, "table-text")).toList()));
        lines.getChildren().setAll(model.crossovers().stream().map(line -> Blocks.wrapped(line, "table-text")).toList());
        var card = new VBox(6, title, lines);
        card.getStyleClass().add(StyleClasses.CARD);
        return card;
    }

    private ChartCard survival(ObservableValue<Boolean> dark) {
        var twin = new ChartOrTable(new LineChartView(model.survival(), dark, (_, _, month) -> model.question().ask(month)),
                model.survival(),
                messages.text("ui.charts.as-table"), messages.text("ui.charts.as-chart"))
                        .withChoice((_, _, month) -> model.question().ask(month), month -> month);
        twin.toggle().setId("odds-survival-twin");
        return sized(new ChartCard(text("survival"), text("survival.note"), twin, List.of(twin.toggle())), "odds-survival", "odds-chart");
    }

    private ChartCard tornado(ObservableValue<Boolean> dark) {
        var twin = new ChartOrTable(new TornadoChartView(model.tornado().bars(), dark, (_, _, bar) -> model.tornado().lead(bar)),
                model.tornado().bars(),
                messages.text("ui.charts.as-table"), messages.text("ui.charts.as-chart"))
                        .withChoice((_, _, bar) -> model.tornado().lead(bar), bar -> bar);
        twin.toggle().setId("odds-tornado-twin");
        var group = new ToggleGroup();
        ChartCard card = sized(new ChartCard(text("tornado"), text("tornado.note"), twin,
                List.of(figure(group, "total", false), figure(group, "days-last", true), twin.toggle())), "odds-tornado", "odds-bars");
        model.tornado().bars().map(tornado -> tornado.bars().size()).subscribe(bars ->
                card.setStyle("-fx-pref-height: " + (HEAD + Math.min(bars, MOST_BARS) * BAR) + "em;"));
        return card;
    }

    private ToggleButton figure(ToggleGroup group, String key, boolean days) {
        var button = new ToggleButton(text("tornado." + key));
        button.setId("tornado-" + key);
        button.setToggleGroup(group);
        button.getStyleClass().addAll("twin-button", "flat");
        model.tornado().days().subscribe(now -> button.setSelected(now == days));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.tornado().days().set(days);
        });
        return button;
    }

    private static ChartCard sized(ChartCard card, String id, String size) {
        card.setId(id);
        card.getStyleClass().add(size);
        return card;
    }
}
