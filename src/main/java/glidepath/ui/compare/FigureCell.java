package glidepath.ui.compare;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.kit.LayoutBoundary;
import glidepath.ui.reasons.Distance;

/// A figure: better or worse than the reference's, or the best of all.
final class FigureCell extends ScenarioCell {

    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final ComparedFigure figure;
    private final Tooltip tip = new Tooltip();
    private final Label label = new Label();
    private Compared compared = Compared.plain("");
    private final LayoutBoundary boundary = new LayoutBoundary(label);   // a changing text would make the table place all its rows anew

    FigureCell(TableColumn<ScenarioPlace, ScenarioPlace> column, ComparedFigure figure) {
        this.figure = figure;
        label.setAlignment(Pos.CENTER_RIGHT);
        tip.setOnShowing(_ -> tip.setText(compared.against()));
        label.prefWidthProperty().bind(Bindings.createDoubleBinding(() ->
                Math.max(0, column.getWidth() - getInsets().getLeft() - getInsets().getRight()), column.widthProperty(), insetsProperty()));
    }

    @Override
    void show(ScenarioRow row) {
        compared = row.cell(figure);
        label.setText(compared.text());
        setAccessibleText(compared.text());
        setGraphic(boundary);
        mark(compared);
        setTooltip(compared.distance().equals(Distance.NONE) ? null : tip);
    }

    private void mark(Compared cell) {
        pseudoClassStateChanged(BETTER, cell.better().equals(Optional.of(true)));
        pseudoClassStateChanged(WORSE, cell.better().equals(Optional.of(false)));
        pseudoClassStateChanged(BEST, cell.best());
    }

    @Override
    void clear() {
        super.clear();
        setTooltip(null);
        mark(Compared.plain(""));
    }
}
