package glidepath.ui.present;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.Visibility;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.kit.chart.BarChartView;
import glidepath.ui.kit.chart.Choice;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.StackChartView;
import glidepath.ui.levers.InputView;

/// What the room sees: a title, one big figure, one chart, two or three inputs, and guesses where they are asked for.
public final class StageView extends StackPane {

    private final StageViewModel model;
    private final ExhibitsViewModel exhibits;
    private final Messages messages;
    private final ObservableValue<Boolean> dark;

    /// @param dark whether colours are those for a dark ground
    public StageView(StageViewModel model, Messages messages, ObservableValue<Boolean> dark) {
        this.model = model;
        this.messages = messages;
        this.dark = dark;
        exhibits = model.exhibits();
        setId("stage");
        getStyleClass().add("stage");
        BorderPane page = page();
        Region black = black();
        getChildren().setAll(page, black);
        GuessField.follow(this, model);
    }

    private BorderPane page() {
        var page = new BorderPane(middle());
        page.setTop(head());
        page.setBottom(new VBox(levers(), new GuessesView(model.guesses(), messages), hint()));
        page.getStyleClass().add("stage-page");
        return page;
    }

    /// Covers all, while the room shall look at the speaker.
    private Region black() {
        var black = new Region();
        black.setId("stage-black");
        black.getStyleClass().add("stage-black");
        black.visibleProperty().bind(model.black());
        return black;
    }

    private HBox head() {
        Label title = label("stage-title", model.course().title());
        Wrapping.of(title);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label place = place();
        var row = new HBox(20, title, place);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Label place() {
        var place = new Label();
        place.setId("stage-place");
        place.getStyleClass().add("stage-place");
        place.setMinWidth(USE_PREF_SIZE);
        place.textProperty().bind(Bindings.createStringBinding(() ->
                messages.text("ui.stage.place", model.course().place().get() + 1, model.course().steps()), model.course().place()));
        return place;
    }

    private VBox middle() {
        var figure = new VBox(label("stage-name", exhibits.name()), label("stage-figure", exhibits.figure()),
                label("stage-note", exhibits.note()));
        var chart = new StackPane(chart(ExhibitsViewModel.ChartShown.RUNWAY, new LineChartView(exhibits.lines(), dark)),
                chart(ExhibitsViewModel.ChartShown.MONTHS, new StackChartView(exhibits.months(), dark, Choice.NONE)),
                chart(ExhibitsViewModel.ChartShown.BARS, new BarChartView(exhibits.bars(), dark, Choice.NONE).withTallRows()),
                chart(ExhibitsViewModel.ChartShown.WINDOWS, new WindowsChartView(exhibits.windows(), messages)));
        chart.setMinSize(0, 0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        return new VBox(figure, chart);
    }

    private Region chart(ExhibitsViewModel.ChartShown kind, Region chart) {
        chart.visibleProperty().bind(exhibits.chart().isEqualTo(kind));
        Visibility.gapless(chart);
        chart.setFocusTraversable(false);   // arrows lead to the next step
        return chart;
    }

    private HBox levers() {
        var row = new HBox();
        row.getStyleClass().add("stage-levers");
        model.levers().subscribe(() -> show(row));
        show(row);
        return row;
    }

    private void show(HBox row) {
        List<InputView> views = model.levers().stream().map(lever -> new InputView(lever.input(), lever.levers())).toList();
        views.forEach(view -> HBox.setHgrow(view, Priority.ALWAYS));
        row.getChildren().setAll(views);
        row.setVisible(!views.isEmpty());
        row.setManaged(!views.isEmpty());
    }

    private Node hint() {
        var hint = new Label();
        hint.setId("stage-hint");
        hint.getStyleClass().add("stage-hint");
        hint.textProperty().bind(Bindings.createStringBinding(() -> messages.text(model.guesses().hidden().get() ? "ui.stage.hint.hidden"
                : model.tried().get() ? "ui.stage.hint.tried" : "ui.stage.hint"), model.guesses().hidden(), model.tried()));
        return hint;
    }

    /// A label that follows a text; its id is its style class, too.
    static Label label(String id, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.textProperty().bind(text);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
