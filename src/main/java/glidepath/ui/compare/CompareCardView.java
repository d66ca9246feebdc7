package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import glidepath.texts.Messages;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.kit.chart.BarChartView;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.ChartData;
import glidepath.ui.kit.chart.ChartOrTable;
import glidepath.ui.kit.chart.Choice;
import glidepath.ui.kit.chart.EmptyState;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.StepChartView;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.reasons.ReasonsPopOver;

/// Scenarios side by side: as a table, as bars, month by month, or what makes the difference. Each chart has its table, too.
public final class CompareCardView extends ChartCard {

    /// Lower than so many letters' heights, curves are too flat to be read.
    private static final double ROOM_FOR_MONTHS = 9;
    /// Of the height that bars would like: they stand closer rather than leave their place empty.
    private static final double CLOSER = 0.6;

    private final BorderPane shown;
    private final List<Page> pages;

    /// @param table the figures of all scenarios
    public CompareCardView(TableView<?> table, CompareChartViewModel charts, WaterfallViewModel why, Messages messages,
            ObservableValue<Boolean> dark, ReasonsPopOver reasons) {
        this(messages, new BorderPane(), List.of(
                figures(table, charts, messages, dark, reasons),
                new Page("bars", bars(charts, messages, dark, telling(reasons, charts::reasons))),
                new Page("months", months(charts, messages, dark, telling(reasons, charts::month))),
                new Page("why", steps(why, messages, dark, telling(reasons, why::reasons)))));
        charts.visible().bind(Bindings.createBooleanBinding(() -> !page().equals("why") && current().drawn().get(), shown.centerProperty(),
                pages.getFirst().drawn()));
        why.visible().bind(Bindings.createBooleanBinding(() -> page().equals("why"), shown.centerProperty()));
        setId("compare-card");
    }

    /// @param drawn whether there is a chart in it
    private record Page(String key, Region content, ObservableBooleanValue drawn) {

        Page(String key, Region content) {
            this(key, content, new SimpleBooleanProperty(true));
        }
    }

    private CompareCardView(Messages messages, BorderPane shown, List<Page> pages) {
        super(messages.text("ui.compare.title"), "", shown, switcher(messages, shown, pages));
        this.shown = shown;
        this.pages = pages;
    }

    /// The page that is shown: `figures`, `bars`, `months` or `why`.
    public String page() {
        return current().key();
    }

    private Page current() {
        return pages.stream().filter(page -> page.content() == shown.getCenter()).findFirst().orElse(pages.getFirst());
    }

    @Override
    public List<ChartOrTable> twins() {
        return pages.stream().<ChartOrTable>mapMulti((page, take) -> {
            if (page.content() instanceof BorderPane pane && pane.getCenter() instanceof ChartOrTable twin) {
                take.accept(twin);
            }
        }).toList();
    }

    private static Choice telling(ReasonsPopOver popOver, IntFunction<Optional<FigureReasons>> why) {
        return (chart, place, index) -> why.apply(index).ifPresent(reasons -> popOver.show(chart, place, reasons));
    }

    private static List<Region> switcher(Messages messages, BorderPane shown, List<Page> pages) {
        var group = new ToggleGroup();
        var buttons = new ArrayList<Node>();
        for (Page page : pages) {
            buttons.add(button(messages, page, group, shown));
        }
        group.selectToggle(group.getToggles().getFirst());
        shown.setCenter(pages.getFirst().content());
        return List.of(new HBox(2, buttons.toArray(Node[]::new)));
    }

    private static ToggleButton button(Messages messages, Page page, ToggleGroup group, BorderPane shown) {
        ToggleButton button = toggle(messages.text("ui.compare." + page.key()), group, () -> shown.setCenter(page.content()));
        button.setId("compare-" + page.key());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static ToggleButton toggle(String text, ToggleGroup group, Runnable run) {
        var button = new ToggleButton(text);
        button.getStyleClass().addAll("twin-button", "flat");
        button.setToggleGroup(group);
        button.setOnAction(_ -> group.selectToggle(button));   // a second click does not put it out
        button.selectedProperty().addListener((_, _, selected) -> {   // arrow keys select, too
            if (selected) {
                run.run();
            }
        });
        return button;
    }

    private static FlowPane measures(CompareChartViewModel charts, Messages messages) {
        var group = new ToggleGroup();
        var row = new FlowPane(2, 2);
        for (CompareChartViewModel.Measure measure : CompareChartViewModel.Measure.values()) {
            ToggleButton button = toggle(messages.text(measure.key()), group, () -> charts.measure().set(measure));
            charts.measure().subscribe(now -> button.setSelected(now == measure));
            row.getChildren().add(button);
        }
        return row;
    }

    private static Label monthly(CompareChartViewModel charts, Messages messages) {
        var name = new Label();
        name.textProperty().bind(charts.measure().map(measure -> messages.text(measure == CompareChartViewModel.Measure.GROSS
                ? "ui.compare.months.gross" : "ui.compare.months.left")));
        name.getStyleClass().add("chart-name");
        return name;
    }

    private static Label sentence(WaterfallViewModel why) {
        var sentence = new Label();
        sentence.textProperty().bind(why.data().map(data -> data.steps().isEmpty() ? "" : data.sentence()));
        Wrapping.of(sentence);
        sentence.getStyleClass().add("chart-name");
        return sentence;
    }

    /// The table, and below it what its scenarios cost month by month or, where there is less room, as bars.
    private static Page figures(TableView<?> table, CompareChartViewModel charts, Messages messages, ObservableValue<Boolean> dark,
            ReasonsPopOver reasons) {
        var measure = new Label();
        measure.textProperty().bind(charts.measure().map(now -> messages.text(now.key())));
        measure.getStyleClass().add("chart-name");
        var bars = new BarChartView(charts.bars(), dark, telling(reasons, charts::reasons));
        var all = new TableOverCharts(table, List.of(UnderTable.of(monthly(charts, messages),
                        EmptyState.over(new LineChartView(charts.curves(), dark, telling(reasons, charts::month)), charts.empty()),
                        letter -> letter * ROOM_FOR_MONTHS),
                UnderTable.of(measure, bars, letter -> BarChartView.height(table.getItems().size(), letter) * CLOSER)));
        return new Page("figures", new LayoutBoundary(all), all.drawn());
    }

    private static BorderPane bars(CompareChartViewModel charts, Messages messages, ObservableValue<Boolean> dark, Choice choice) {
        return twin("bars", twin(new BarChartView(charts.bars(), dark, choice), charts.bars(), messages).withChoice(choice, bar -> bar),
                measures(charts, messages));
    }

    private static BorderPane months(CompareChartViewModel charts, Messages messages, ObservableValue<Boolean> dark, Choice choice) {
        return twin("months", twin(new LineChartView(charts.curves(), dark, choice), charts.curves(), messages)
                .withChoice(choice, month -> month).withEmptyState(charts.empty()), monthly(charts, messages));
    }

    private static BorderPane steps(WaterfallViewModel why, Messages messages, ObservableValue<Boolean> dark, Choice choice) {
        ChartOrTable chart = twin(new StepChartView(why.data(), dark, choice), why.data(), messages).withChoice(choice, why::step)
                .withEmptyState(why.data().map(data -> data.steps().isEmpty() ? data.sentence() : ""));
        return twin("why", chart, sentence(why));
    }

    private static ChartOrTable twin(Region chart, ObservableValue<? extends ChartData> data, Messages messages) {
        return new ChartOrTable(chart, data, messages.text("ui.charts.as-table"), messages.text("ui.charts.as-chart"));
    }

    /// @param head over it, left of the button that shows the table instead
    private static BorderPane twin(String key, ChartOrTable twin, Region head) {
        twin.toggle().setId("compare-" + key + "-twin");
        BorderPane.setAlignment(head, Pos.CENTER_LEFT);
        var top = new BorderPane(head);
        top.setRight(twin.toggle());
        var page = new BorderPane(twin);
        page.setTop(top);
        return page;
    }
}
