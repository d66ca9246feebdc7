package glidepath.ui.levers;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import glidepath.ui.kit.StyleClasses;

/// A model that can be chosen: its name and id, its price, and what a workload's calls of it cost.
final class ModelCell extends ListCell<ModelOffer.Choice> {
    private final Label name = new Label();
    private final Label id = new Label();
    private final Label price = new Label();
    private final Label cost = new Label();
    private final Label marks = new Label();
    private final HBox row;

    /// @param chosen takes what is clicked; nothing for an empty cell
    ModelCell(Consumer<ModelOffer.@Nullable Choice> chosen) {
        id.getStyleClass().add(StyleClasses.MUTED);
        price.getStyleClass().add(StyleClasses.MUTED);
        marks.getStyleClass().add(StyleClasses.CHIP);
        marks.setMinWidth(Region.USE_PREF_SIZE);
        var names = new VBox(new HBox(6, name, marks), id);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        price.setMinWidth(Region.USE_PREF_SIZE);
        var prices = new VBox(price, cost);
        prices.setAlignment(Pos.CENTER_RIGHT);
        prices.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, names, prices);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(_ -> chosen.accept(getItem()));
        setPrefWidth(0);   // as wide as the list, which then needs no scroll bar
    }

    @Override
    protected void updateItem(ModelOffer.Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(empty || choice == null ? null : row);
        if (choice != null) {
            name.setText(choice.name());
            id.setText(choice.id());
            price.setText(choice.price());
            cost.setText(choice.cost());
            marks.setText(choice.marks());
            marks.setVisible(!choice.marks().isEmpty());
            marks.setManaged(!choice.marks().isEmpty());
        }
    }
}
