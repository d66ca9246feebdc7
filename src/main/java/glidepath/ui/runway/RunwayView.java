package glidepath.ui.runway;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;

import glidepath.formats.Words;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.Choice;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.TwinView;
import glidepath.ui.reasons.ReasonsPopOver;

/// The runway chart in its card, or its table.
public final class RunwayView extends ChartCard {

    public RunwayView(RunwayViewModel model, Words words, ObservableValue<Boolean> dark, ReasonsPopOver reasons) {
        this(model, words, dark, (chart, place, month) -> model.reasons(month).ifPresent(why -> reasons.show(chart, place, why)));
    }

    private RunwayView(RunwayViewModel model, Words words, ObservableValue<Boolean> dark, Choice choice) {
        this(model, words, new TwinView(new LineChartView(model.data(), dark, choice), model.data(), words.text("ui.charts.as-table"), words.text("ui.charts.as-chart"))
                .withEmptyState(model.empty()).withChoice(choice, month -> month));
        setId("runway");
    }

    private RunwayView(RunwayViewModel model, Words words, TwinView twin) {
        super(words.text("ui.runway.title"), words.text("ui.runway.note"), twin, List.of(cash(model, words), twin.toggle()));
    }

    private static ToggleButton cash(RunwayViewModel model, Words words) {
        var button = new ToggleButton(words.text("ui.runway.show-cash"));
        button.setId("runway-cash");
        button.getStyleClass().addAll("twin-button", "flat");
        button.setAccessibleText(words.text("ui.runway.cash"));
        button.selectedProperty().bindBidirectional(model.cash());
        button.visibleProperty().bind(model.hasCash());
        button.managedProperty().bind(model.hasCash());
        return button;
    }
}
