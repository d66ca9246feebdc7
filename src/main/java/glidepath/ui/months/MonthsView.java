package glidepath.ui.months;

import java.util.List;

import javafx.beans.value.ObservableValue;

import glidepath.texts.Messages;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.ChartOrTable;
import glidepath.ui.kit.chart.Choice;
import glidepath.ui.kit.chart.StackChartView;
import glidepath.ui.reasons.ReasonsPopOver;

/// The monthly cost in its card, or its table.
public final class MonthsView extends ChartCard {

    public MonthsView(MonthsViewModel model, Messages messages, ObservableValue<Boolean> dark, ReasonsPopOver reasons) {
        this(model, messages, dark, (chart, place, month) -> model.choose(month).ifPresent(why -> reasons.show(chart, place, why)));
    }

    private MonthsView(MonthsViewModel model, Messages messages, ObservableValue<Boolean> dark, Choice choice) {
        this(messages, new ChartOrTable(new StackChartView(model.data(), dark, choice), model.data(), messages.text("ui.charts.as-table"),
                messages.text("ui.charts.as-chart")).withEmptyState(model.empty()).withChoice(choice, month -> month));
        setId("months");
    }

    private MonthsView(Messages messages, ChartOrTable twin) {
        super(messages.text("ui.months.title"), messages.text("ui.months.note"), twin, List.of(twin.toggle()));
    }
}
