package glidepath.ui.prices;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What is priced, with a tick of its own where a model has several prices to choose from.
final class PriceCell extends TableCell<PriceOffer.Change, PriceOffer.Change> {
    private final CheckBox tick = new CheckBox();

    PriceCell() {
        tick.setMinWidth(0);
        tick.setFocusTraversable(false);   // Space on the row
    }

    @Override
    protected void updateItem(PriceOffer.Change change, boolean empty) {
        release(getItem());
        super.updateItem(change, empty);
        boolean single = empty || change == null || change.key().isEmpty();
        setGraphic(single ? null : tick);
        setText(single && change != null && !empty ? change.meter() : null);
        if (!single && change != null) {
            tick.selectedProperty().bindBidirectional(change.taken());
            tick.setText(change.meter());
        }
    }

    private void release(PriceOffer.@Nullable Change before) {
        if (before != null) {
            tick.selectedProperty().unbindBidirectional(before.taken());
        }
    }
}
