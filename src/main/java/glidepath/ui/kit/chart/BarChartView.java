package glidepath.ui.kit.chart;

import java.util.List;

import javafx.beans.value.ObservableValue;

/// Lying bars, one for each thing that is compared.
public final class BarChartView extends RowChart<BarData> {

    private static final double TALL = 2.5;

    private double growth = 1;

    /// @param choice takes a bar that is clicked
    public BarChartView(ObservableValue<BarData> data, ObservableValue<Boolean> dark, Choice choice) {
        super(data, dark, choice);
    }

    /// Few bars fill the room that there is: for a screen that a whole room looks at.
    public BarChartView withTallRows() {
        growth = TALL;
        return this;
    }

    @Override
    double growth() {
        return growth;
    }

    @Override
    List<ChartRow> rows() {
        return now().bars().stream().map(bar -> new ChartRow(bar.name(), 0, bar.amount(), bar.text(), bar.colour(), bar.chosen())).toList();
    }

    @Override
    boolean joined() {
        return false;
    }
}
