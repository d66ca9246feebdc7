package glidepath.ui.months;

import java.util.List;

import javafx.beans.value.ObservableValue;

import glidepath.formats.Words;
import glidepath.ui.kit.chart.ChartCard;
import glidepath.ui.kit.chart.Choice;
import glidepath.ui.kit.chart.StackChartView;
import glidepath.ui.kit.chart.TwinView;
import glidepath.ui.reasons.ReasonsPopOver;

/// The monthly cost in its card, or its table.
public final class MonthsView extends ChartCard {

    public MonthsView(MonthsViewModel model, Words words, ObservableValue<Boolean> dark, ReasonsPopOver reasons) {
        this(model, words, dark, (chart, place, month) -> model.choose(month).ifPresent(why -> reasons.show(chart, place, why)));
    }

    private MonthsView(MonthsViewModel model, Words words, ObservableValue<Boolean> dark, Choice choice) {
        this(words, new TwinView(new StackChartView(model.data(), dark, choice), model.data(), words.text("ui.charts.as-table"), words.text("ui.charts.as-chart"))
                .withEmptyState(model.empty()).withChoice(choice, month -> month));
        setId("months");
    }

    private MonthsView(Words words, TwinView twin) {
        super(words.text("ui.months.title"), words.text("ui.months.note"), twin, List.of(twin.toggle()));
    }
}
