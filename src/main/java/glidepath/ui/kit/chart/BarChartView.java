package glidepath.ui.kit.chart;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;

/// Lying bars, one for each thing that is compared.
public final class BarChartView extends RowChart<BarData> {

    /// @param choose takes the id of a bar that is clicked
    public BarChartView(ObservableValue<BarData> data, ObservableValue<Boolean> dark, Consumer<String> choose) {
        super(data, dark);
        setOnMouseClicked(event -> {
            List<BarData.Bar> bars = now().bars();
            int row = (int) (event.getY() / rowHeight(bars.size()));
            if (row < bars.size()) {
                choose.accept(bars.get(row).id());
            }
        });
    }

    @Override
    List<Row> rows() {
        return now().bars().stream().map(bar -> new Row(bar.name(), 0, bar.amount(), bar.text(), bar.colour(), bar.chosen())).toList();
    }

    @Override
    boolean joined() {
        return false;
    }
}
