package glidepath.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

/// Lying bars around the likely value: in each row how far an input moves a figure either way.
public final class TornadoChartView extends RowChart<TornadoData> {

    private static final String COLOUR = "0";
    private static final String BELOW = "4";

    /// @param choice takes a bar that is clicked
    public TornadoChartView(ObservableValue<TornadoData> data, ObservableValue<Boolean> dark, Choice choice) {
        super(data, dark, choice);
    }

    @Override
    List<ChartRow> rows() {
        var rows = new ArrayList<ChartRow>();
        now().bars().forEach(bar -> rows.add(new ChartRow(bar.name(), Math.min(bar.low(), bar.high()), Math.max(bar.low(), bar.high()),
                bar.text(), COLOUR, false)));
        return rows;
    }

    @Override
    boolean joined() {
        return false;
    }

    @Override
    Optional<String> below() {
        return Optional.of(BELOW);
    }
}
