package glidepath.ui.compare;

import javafx.scene.control.TableCell;
import javafx.util.Subscription;

/// A cell that follows its place, and is emptied where there is none. The place is its value, and not what stands there: a table lays
/// all its rows out anew where a value changes.
abstract class ScenarioCell extends TableCell<ScenarioPlace, ScenarioPlace> {

    private Subscription following = Subscription.EMPTY;

    abstract void show(ScenarioRow row);

    void clear() {
        setText(null);
        setGraphic(null);
    }

    @Override
    protected void updateItem(ScenarioPlace place, boolean empty) {
        super.updateItem(place, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || place == null) {
            clear();
        } else {
            following = place.subscribe(this::show);
        }
    }
}
