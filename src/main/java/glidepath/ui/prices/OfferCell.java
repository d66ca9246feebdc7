package glidepath.ui.prices;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Visibility;

/// The model with its tick, in the first line of its prices.
final class OfferCell extends TableCell<PriceOffer.Change, PriceOffer.Change> {
    private final CheckBox tick = new CheckBox();
    private final Label used;
    private final HBox row;
    private Subscription partly = Subscription.EMPTY;

    OfferCell(String inUse) {
        used = new Label(inUse);
        used.getStyleClass().add(StyleClasses.CHIP);
        used.setMinWidth(USE_PREF_SIZE);
        Visibility.gapless(used);
        row = new HBox(6, tick, used);
        row.setAlignment(Pos.CENTER_LEFT);
        tick.setMinWidth(0);
        tick.setFocusTraversable(false);
    }

    @Override
    protected void updateItem(PriceOffer.Change change, boolean empty) {
        release(getItem());
        super.updateItem(change, empty);
        setGraphic(empty || change == null || !change.first() ? null : row);
        if (!empty && change != null) {
            follow(change);
        }
    }

    private void release(PriceOffer.@Nullable Change before) {
        if (before != null) {
            tick.selectedProperty().unbindBidirectional(before.offer().taken());
            partly.unsubscribe();
        }
    }

    private void follow(PriceOffer.Change change) {
        tick.selectedProperty().bindBidirectional(change.offer().taken());
        partly = change.offer().partly().subscribe(tick::setIndeterminate);
        tick.setText(change.offer().name());
        tick.setTooltip(new Tooltip(change.offer().id()));
        used.setVisible(change.offer().used());
    }
}
