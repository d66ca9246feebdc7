package glidepath.ui.compare;

import javafx.beans.property.SimpleObjectProperty;

/// A scenario's place in the table, which stays while its figures change.
final class ScenarioPlace extends SimpleObjectProperty<ScenarioRow> {

    ScenarioPlace(ScenarioRow row) {
        super(row);
    }
}
