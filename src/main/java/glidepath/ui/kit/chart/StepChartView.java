package glidepath.ui.kit.chart;

import java.util.List;

import javafx.beans.value.ObservableValue;

/// A lying waterfall: from one amount to another in steps, each beginning where the last one ended.
public final class StepChartView extends RowChart<StepData> {

    public StepChartView(ObservableValue<StepData> data, ObservableValue<Boolean> dark) {
        this(data, dark, Choice.NONE);
    }

    /// @param choice takes a step that is clicked
    public StepChartView(ObservableValue<StepData> data, ObservableValue<Boolean> dark, Choice choice) {
        super(data, dark, choice);
    }

    @Override
    List<ChartRow> rows() {
        return now().steps().stream().map(step -> new ChartRow(step.name(), step.from(), step.to(), step.text(), step.colour(), false))
                .toList();
    }

    @Override
    boolean joined() {
        return true;
    }
}
