package glidepath.ui.kit;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Two columns of cards side by side, or one above the other where that is too narrow.
public final class TwoColumns extends ArrangedGrid {

    private static final int GAP = 10;

    private final double room;

    /// @param room how wide it must be for both, in letters' heights
    public TwoColumns(double room, Region left, Region right) {
        setHgap(GAP);
        setVgap(GAP);
        this.room = room;
        List<Region> columns = List.of(left, right);
        columns.forEach(column -> {   // each as high as what it holds
            setFillHeight(column, false);
            setValignment(column, VPos.TOP);
        });
        setMinWidth(0);
        fill(columns);
    }

    @Override
    protected int columns(double letters) {
        return letters >= room ? 2 : 1;
    }
}
