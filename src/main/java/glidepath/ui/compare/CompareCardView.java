package glidepath.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import glidepath.formats.Words;
import glidepath.ui.kit.chart.BarChartView;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.StepChartView;
import glidepath.ui.kit.chart.TwinView;

/// Scenarios side by side: as a table, as bars, month by month, or what makes the difference.
public final class CompareCardView extends ChartCard {

    /// @param table  the figures of all scenarios
    /// @param choose takes the id of a scenario that is clicked
    public CompareCardView(Region table, CompareChartViewModel charts, WaterfallViewModel why, Words words, ObservableValue<Boolean> dark, Consumer<String> choose) {
        this(words, new BorderPane(), List.of(
                new Page("figures", table),
                new Page("bars", bars(charts, words, dark, choose)),
                new Page("months", new LineChartView(charts.curves(), dark)),
                new Page("why", twin(new StepChartView(why.data(), dark), why, words))));
        setId("compare-card");
    }

    private record Page(String key, Region content) {
    }

    private CompareCardView(Words words, BorderPane shown, List<Page> pages) {
        super(words.text("ui.compare.title"), "", shown, switcher(words, shown, pages));
    }

    private static List<Region> switcher(Words words, BorderPane shown, List<Page> pages) {
        var group = new ToggleGroup();
        var buttons = new ArrayList<Node>();
        for (Page page : pages) {
            var button = new ToggleButton(words.text("ui.compare." + page.key()));
            button.setId("compare-" + page.key());
            button.getStyleClass().addAll("twin-button", "flat");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                group.selectToggle(button);
                shown.setCenter(page.content());
            });
            buttons.add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        shown.setCenter(pages.getFirst().content());
        return List.of(new HBox(2, buttons.toArray(Node[]::new)));
    }

    private static BorderPane bars(CompareChartViewModel charts, Words words, ObservableValue<Boolean> dark, Consumer<String> choose) {
        var group = new ToggleGroup();
        var row = new HBox(2);
        for (CompareChartViewModel.Measure measure : CompareChartViewModel.Measure.values()) {
            var button = new ToggleButton(words.text(measure.key()));
            button.getStyleClass().addAll("twin-button", "flat");
            button.setToggleGroup(group);
            button.setSelected(measure == charts.measure().get());
            button.setOnAction(_ -> {
                group.selectToggle(button);
                charts.measure().set(measure);
            });
            row.getChildren().add(button);
        }
        var chart = new BarChartView(charts.bars(), dark, choose);
        var page = new BorderPane(chart);
        page.setTop(row);
        return page;
    }

    private static BorderPane twin(StepChartView chart, WaterfallViewModel why, Words words) {
        var twin = new TwinView(chart, why.data(), words.text("ui.charts.as-table"), words.text("ui.charts.as-chart"));
        var page = new BorderPane(twin);
        var sentence = new Label();
        sentence.textProperty().bind(why.data().map(data -> data.steps().isEmpty() ? "" : data.sentence()));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("chart-name");
        var top = new BorderPane(sentence);
        top.setRight(twin.toggle());
        page.setTop(top);
        return page;
    }
}
