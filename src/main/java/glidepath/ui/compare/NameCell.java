package glidepath.ui.compare;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import glidepath.ui.kit.Paints;
import glidepath.ui.kit.Wrapping;

/// The name with its colour and, where it serves another volume than the reference, that it does.
final class NameCell extends ScenarioCell {

    /// The radius of a scenario's colour, of the height of its letters.
    private static final double DOT = 0.365;
    /// What is left and right of it, in pixels.
    private static final double BESIDE_DOT = 15;

    private final ObservableValue<Boolean> dark;
    private final Text name = styled("table-text");
    private final Text volume = styled("table-note");
    private final Circle dot = new Circle(4.5);
    private final VBox texts = new VBox(name);
    private final HBox both = new HBox(6, dot, texts);

    NameCell(TableColumn<ScenarioPlace, ScenarioPlace> column, ObservableValue<Boolean> dark) {
        this.dark = dark;
        dot.radiusProperty().bind(name.fontProperty().map(font -> font.getSize() * DOT));
        texts.setAlignment(Pos.CENTER_LEFT);
        both.setAlignment(Pos.CENTER_LEFT);
        List.of(name, volume).forEach(text -> Wrapping.of(text, column.widthProperty().subtract(dot.radiusProperty().multiply(2))
                .subtract(BESIDE_DOT)));
    }

    private static Text styled(String look) {
        var text = new Text();
        text.getStyleClass().add(look);
        return text;
    }

    @Override
    void show(ScenarioRow row) {
        name.setText(row.name());
        volume.setText(row.volume());
        if (row.volume().isEmpty() == texts.getChildren().contains(volume)) {
            texts.getChildren().setAll(row.volume().isEmpty() ? List.of(name) : List.of(name, volume));
        }
        dot.setFill(Paints.of(row.colour(), dark.getValue()));
        setAccessibleText(row.name() + (row.volume().isEmpty() ? "" : ", " + row.volume()));
        setGraphic(both);
    }
}
