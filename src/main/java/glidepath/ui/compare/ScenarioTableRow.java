package glidepath.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/// A line of the table, in which the scenario in view stands out.
final class ScenarioTableRow extends TableRow<ScenarioPlace> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    ScenarioTableRow() {
        itemProperty().flatMap(place -> place).subscribe(row -> pseudoClassStateChanged(CHOSEN, row != null && row.chosen()));
    }
}
