package glidepath.ui.prices;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import glidepath.ui.kit.StyleClasses;

/// A model's name over its id with marks: those beside the name would cut off what tells it from its like.
final class ModelNameCell extends TableCell<ModelRow, ModelRow> {

    private final Label name = new Label();
    private final Label marks = new Label();
    private final Label id = new Label();
    private final VBox lines = new VBox(name, new HBox(6, id, marks));

    ModelNameCell() {
        lines.setAlignment(Pos.CENTER_LEFT);
        marks.getStyleClass().addAll(StyleClasses.CHIP);
        marks.setMinWidth(USE_PREF_SIZE);
        id.getStyleClass().addAll(StyleClasses.MUTED, "model-id");
    }

    @Override
    protected void updateItem(ModelRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : lines);
        if (row != null) {
            show(row);
        }
    }

    private void show(ModelRow row) {
        name.setText(row.name());
        id.setText(row.id());
        marks.setText(row.marks());
        marks.setVisible(!row.marks().isEmpty());
        marks.setManaged(!row.marks().isEmpty());
        setTooltip(new Tooltip(row.name() + "\n" + row.id()));
    }
}
