package glidepath.ui.kit.chart;

import java.util.List;

import javafx.beans.value.ObservableValue;

/// A lying waterfall: from one amount to another in steps, each beginning where the last one ended.
public final class StepChartView extends RowChart<StepData> {

    private static final String WHOLE = "7";
    private static final String MORE = "4";
    private static final String LESS = "2";

    public StepChartView(ObservableValue<StepData> data, ObservableValue<Boolean> dark) {
        super(data, dark);
    }

    @Override
    List<Row> rows() {
        return now().steps().stream().map(step -> new Row(step.name(), step.from(), step.to(), step.text(), colour(step.kind()), false)).toList();
    }

    private static String colour(StepData.Kind kind) {
        return switch (kind) {
            case WHOLE, SAME -> WHOLE;
            case MORE -> MORE;
            case LESS -> LESS;
        };
    }

    @Override
    boolean joined() {
        return true;
    }
}
