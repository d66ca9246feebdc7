package glidepath.ui.prices;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import glidepath.texts.Messages;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.EvidenceChip;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;

/// The list of models: names with their ids, prices with what is counted, and how sure they are. Several rows can be chosen.
final class ModelTable extends TableView<ModelRow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("chosen");
    private static final double NAME = 14;
    private static final double PROVIDER = 8.4;
    private static final double PRICE = 6.9;
    private static final double COST = 6.6;
    private static final double SHORT = 4.4;
    private static final double CHIP = 7.8;

    private final PricesViewModel model;
    private final Messages messages;
    private final Label ruler = new Label();

    ModelTable(PricesViewModel model, Messages messages) {
        super(model.rows());
        this.model = model;
        this.messages = messages;
        setId("prices");
        accessibleTextProperty().bind(model.summary());
        getStyleClass().add("model-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<ModelRow>) _ ->
                model.select(getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(ModelRow::id).toList()));
        model.afterFilling(this::chooseAgain);
        columns();
        setPlaceholder(nothingFound());
        setSortPolicy(_ -> byModel());
        setRowFactory(_ -> new Row());
        setMinSize(0, 0);
    }

    private Label nothingFound() {
        var empty = new Label(messages.text("ui.prices.empty"));
        empty.getStyleClass().add(StyleClasses.EMPTY);
        Wrapping.of(empty);
        return empty;
    }

    private void columns() {
        TableColumn<ModelRow, ModelRow> name = name();
        TableColumn<ModelRow, String> provider = words("provider", ModelRow::provider);
        TableColumn<ModelRow, String> input = figure("input", ModelRow::input, ModelOrder.INPUT);
        TableColumn<ModelRow, String> output = figure("output", ModelRow::output, ModelOrder.OUTPUT);
        TableColumn<ModelRow, String> cost = figure("cost", ModelRow::cost, ModelOrder.COST);
        TableColumn<ModelRow, String> against = figure("against", ModelRow::against, ModelOrder.COST);
        against.setSortable(false);
        TableColumn<ModelRow, String> context = figure("context", ModelRow::context, ModelOrder.CONTEXT);
        TableColumn<ModelRow, EvidenceChip.Proof> proof = proof();
        getColumns().setAll(List.of(name, provider, input, output, cost, against, context, proof));
        getColumns().forEach(column -> column.setReorderable(false));
        ColumnFit fit = fit();
        fit.growing(name, NAME, 0.75);
        fit.fixed(input, PRICE);
        fit.fixed(output, PRICE);
        fit.giving(cost, COST);
        fit.giving(provider, PROVIDER);
        fit.giving(against, SHORT);
        fit.giving(context, SHORT);
        fit.giving(proof, CHIP);
    }

    private TableColumn<ModelRow, ModelRow> name() {
        var name = new TableColumn<ModelRow, ModelRow>(text("name"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(_ -> new ModelNameCell());
        name.setUserData(ModelOrder.NAME);
        return name;
    }

    private TableColumn<ModelRow, EvidenceChip.Proof> proof() {
        var proof = new TableColumn<ModelRow, EvidenceChip.Proof>(text("evidence"));
        proof.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().proof()));
        proof.setCellFactory(_ -> new ProofCell());
        proof.setSortable(false);
        proof.getStyleClass().add(StyleClasses.AFTER_FIGURE);
        return proof;
    }

    /// Widths follow the size of the letters.
    private ColumnFit fit() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        return new ColumnFit(this, ruler.fontProperty());
    }

    private void chooseAgain() {
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (model.chosen().ids().contains(getItems().get(i).id())) {
                getSelectionModel().select(i);
            }
        }
    }

    private String text(String key) {
        return messages.text("ui.prices.column." + key);
    }

    private TableColumn<ModelRow, String> words(String key, Function<ModelRow, String> words) {
        var column = new TableColumn<ModelRow, String>(text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private TableColumn<ModelRow, String> figure(String key, Function<ModelRow, String> words, ModelOrder order) {
        TableColumn<ModelRow, String> column = words(key, words);
        column.getStyleClass().add(StyleClasses.FIGURE);
        column.setUserData(order);
        column.setSortable(true);
        return column;
    }

    /// Left to the view model, which knows what models cost.
    private boolean byModel() {
        if (getSortOrder().isEmpty()) {
            model.sort(ModelOrder.FOUND, false);
        } else {
            var column = getSortOrder().getFirst();
            model.sort((ModelOrder) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    private static final class Row extends TableRow<ModelRow> {
        @Override
        protected void updateItem(ModelRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CURRENT, !empty && row != null && row.current());
        }
    }

    private static final class ProofCell extends TableCell<ModelRow, EvidenceChip.Proof> {
        @Override
        protected void updateItem(EvidenceChip.Proof proof, boolean empty) {
            super.updateItem(proof, empty);
            setGraphic(Optional.ofNullable(empty ? null : proof).map(EvidenceChip::new).orElse(null));
        }
    }
}
