package glidepath.ui.compare;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.kit.Paints;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.reasons.Distance;

/// The cells of the comparison. Only what has changed is set, since a slider updates all of them in each frame.
final class ScenarioCells {

    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// The radius of a scenario's colour, of the height of its letters.
    private static final double DOT = 0.365;
    /// What is left and right of it, in pixels.
    private static final double BESIDE_DOT = 15;

    private ScenarioCells() {
    }

    /// A scenario's place in the table, which stays while its figures change.
    static final class Place extends SimpleObjectProperty<ScenarioRow> {

        Place(ScenarioRow row) {
            super(row);
        }
    }

    /// A cell that follows its place, and is emptied where there is none. The place is its value, and not what stands there: a table lays
    /// all its rows out anew where a value changes.
    private abstract static class Cell extends TableCell<Place, Place> {

        private Subscription following = Subscription.EMPTY;

        abstract void show(ScenarioRow row);

        void clear() {
            setText(null);
            setGraphic(null);
        }

        @Override
        protected void updateItem(Place place, boolean empty) {
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

    /// The name with its colour and, where it serves another volume than the reference, that it does.
    static final class Name extends Cell {

        private final ObservableValue<Boolean> dark;
        private final Text name = styled("table-text");
        private final Text volume = styled("table-note");
        private final Circle dot = new Circle(4.5);
        private final VBox texts = new VBox(name);
        private final HBox both = new HBox(6, dot, texts);

        Name(TableColumn<Place, Place> column, ObservableValue<Boolean> dark) {
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

    /// A figure: better or worse than the reference's, or the best of all.
    static final class Figure extends Cell {

        private final ComparedFigure figure;
        private final Tooltip tip = new Tooltip();
        private final Label label = new Label();
        private Compared compared = Compared.plain("");
        private final LayoutBoundary boundary = new LayoutBoundary(label);   // a changing text would make the table place all its rows anew

        Figure(TableColumn<Place, Place> column, ComparedFigure figure) {
            this.figure = figure;
            label.setAlignment(Pos.CENTER_RIGHT);
            tip.setOnShowing(_ -> tip.setText(compared.against()));
            label.prefWidthProperty().bind(Bindings.createDoubleBinding(() ->
                    Math.max(0, column.getWidth() - getInsets().getLeft() - getInsets().getRight()),
                    column.widthProperty(), insetsProperty()));
        }

        @Override
        void show(ScenarioRow row) {
            Compared cell = row.cell(figure);
            label.setText(cell.text());
            setAccessibleText(cell.text());
            setGraphic(boundary);
            mark(cell);
            compared = cell;
            setTooltip(cell.distance().equals(Distance.NONE) ? null : tip);
        }

        private void mark(@Nullable Compared cell) {
            pseudoClassStateChanged(BETTER, cell != null && cell.better().equals(Optional.of(true)));
            pseudoClassStateChanged(WORSE, cell != null && cell.better().equals(Optional.of(false)));
            pseudoClassStateChanged(BEST, cell != null && cell.best());
        }

        @Override
        void clear() {
            super.clear();
            setTooltip(null);
            mark(null);
        }
    }

    /// The scenario in view stands out.
    static final class Row extends TableRow<Place> {

        Row() {
            itemProperty().flatMap(place -> place).subscribe(row -> pseudoClassStateChanged(CHOSEN, row != null && row.chosen()));
        }
    }
}
