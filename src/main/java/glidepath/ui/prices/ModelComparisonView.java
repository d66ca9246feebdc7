package glidepath.ui.prices;

import java.util.List;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.StyleClasses;

/// Models side by side, each in a column.
public final class ModelComparisonView extends GridPane {

    private static final double NAMES = 22;

    ModelComparisonView(PricesViewModel model) {
        setId("price-comparison");
        getStyleClass().add("price-grid");
        model.chosen().comparison().subscribe(this::show);
    }

    private void show(ModelComparison comparison) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (comparison.names().isEmpty()) {
            return;
        }
        names(comparison.names());
        for (ModelComparison.Line line : comparison.lines()) {
            line(line);
        }
    }

    private void names(List<String> names) {
        share(NAMES);
        names.forEach(_ -> share((100 - NAMES) / names.size()));
        for (int i = 0; i < names.size(); i++) {
            add(Blocks.cell(names.get(i), StyleClasses.CARD_TITLE), i + 1, 0);
        }
    }

    private void line(ModelComparison.Line line) {
        int row = getRowCount();
        add(Blocks.cell(line.name(), StyleClasses.MUTED), 0, row);
        for (int i = 0; i < line.cells().size(); i++) {
            add(Blocks.cell(line.cells().get(i), line.best().filter(java.util.function.Predicate.isEqual(i)).isPresent()
                    ? StyleClasses.BETTER : "fact"), i + 1, row);
        }
    }

    private void share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        getColumnConstraints().add(column);
    }
}
