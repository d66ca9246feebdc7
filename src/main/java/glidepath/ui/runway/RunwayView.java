package glidepath.ui.runway;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;

import glidepath.texts.Messages;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.ChartOrTable;
import glidepath.ui.kit.chart.Choice;
import glidepath.ui.kit.chart.GhostKey;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.reasons.ReasonsPopOver;

/// The runway chart in its card, or its table.
public final class RunwayView extends ChartCard {

    public RunwayView(RunwayViewModel model, Messages messages, ObservableValue<Boolean> dark, ReasonsPopOver reasons) {
        this(model, messages, dark, (chart, place, month) -> model.reasons(month).ifPresent(why -> reasons.show(chart, place, why)));
    }

    private RunwayView(RunwayViewModel model, Messages messages, ObservableValue<Boolean> dark, Choice choice) {
        this(model, messages, dark,
                new ChartOrTable(new LineChartView(model.data(), dark, choice).withDraggedMark(model::seek), model.data(),
                messages.text("ui.charts.as-table"), messages.text("ui.charts.as-chart"))
                .withEmptyState(model.empty()).withChoice(choice, month -> month));
        setId("runway");
    }

    private RunwayView(RunwayViewModel model, Messages messages, ObservableValue<Boolean> dark, ChartOrTable twin) {
        super(messages.text("ui.runway.title"), messages.text("ui.runway.note"), twin, List.of(cash(model, messages), twin.toggle()));
        tell(model.headline());
        explain(new GhostKey(model.data(), dark, messages.text("ui.runway.before")), model.data().map(GhostKey::isDrawn));
    }

    private static ToggleButton cash(RunwayViewModel model, Messages messages) {
        var button = new ToggleButton(messages.text("ui.runway.show-cash"));
        button.setId("runway-cash");
        button.getStyleClass().addAll("twin-button", "flat");
        button.setAccessibleText(messages.text("ui.runway.cash"));
        button.selectedProperty().bindBidirectional(model.cash());
        button.visibleProperty().bind(model.hasCash());
        button.managedProperty().bind(model.hasCash());
        return button;
    }
}
