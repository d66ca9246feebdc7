package glidepath.ui.prices;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.DialogKeys;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.WordsCell;
import glidepath.ui.kit.Wrapping;

/// The differences of a price table, to be ticked, over what they do to the plan.
public final class ImportPricesView extends VBox {

    private static final double MODEL = 17.5;
    private static final double METER = 13.5;
    private static final double PRICE = 13.5;
    private static final double PERCENT = 5;
    private static final double NOTE = 12;
    /// What stands over and under the rows, what a row takes, and how high it gets.
    private static final double AROUND = 13;
    private static final double ROW = 2.1;
    private static final double HIGHEST = 40;

    private final ImportPricesViewModel model;
    private final Messages messages;
    private final TableView<PriceOffer.Change> table;

    ImportPricesView(ImportPricesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("price-import");
        Label leftOut = leftOut();
        table = table(leftOut);
        VBox.setVgrow(table, Priority.ALWAYS);
        setStyle("-fx-pref-height: " + Math.min(HIGHEST, AROUND + ROW * model.rows().size()) + "em");
        getChildren().setAll(tools(), table, leftOut, following("import-effect", model.effect(), "import-effect"),
                following("import-problem", model.problem(), StyleClasses.WRONG));
    }

    private Label leftOut() {
        var leftOut = new Label(model.leftOut());
        leftOut.getStyleClass().add(StyleClasses.MUTED);
        leftOut.setTooltip(new Tooltip(model.leftOut()));
        leftOut.setManaged(!model.leftOut().isEmpty());
        return leftOut;
    }

    /// Space ticks the chosen row; Enter and Escape are those of the dialog.
    void keysTo(DialogPane pane) {
        DialogKeys.passOn(table, pane);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tickOnSpace);
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
    }

    private void tickOnSpace(KeyEvent event) {
        PriceOffer.Change chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && chosen != null) {
            chosen.tick();
            event.consume();
        }
    }

    private String text(String key) {
        return messages.text("ui.prices.import." + key);
    }

    private HBox tools() {
        Label taken = following("import-taken", model.taken(), StyleClasses.CARD_TITLE);
        HBox.setHgrow(taken, Priority.ALWAYS);
        taken.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, taken, tick("all", true), tick("none", false));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button tick(String key, boolean all) {
        var button = new Button(text(key));
        button.setId("import-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.tick(all));
        return button;
    }

    private static Label following(String id, ReadOnlyStringProperty text, String look) {
        var label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(look);
        label.managedProperty().bind(text.isNotEmpty());
        return label;
    }

    /// @param letters whose size the columns follow
    private TableView<PriceOffer.Change> table(Label letters) {
        var table = new TableView<>(model.rows());
        table.setId("import-changes");
        table.setAccessibleText(model.title());
        var name = new TableColumn<PriceOffer.Change, PriceOffer.Change>(text("model"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(_ -> new OfferCell(text("used")));
        List<TableColumn<PriceOffer.Change, String>> words = List.of(column("old", PriceOffer.Change::old),
                column("now", PriceOffer.Change::now), column("change", PriceOffer.Change::percent),
                        column("note", PriceOffer.Change::note));
        var price = new TableColumn<PriceOffer.Change, PriceOffer.Change>(text("price"));
        price.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        price.setCellFactory(_ -> new PriceCell());
        table.getColumns().add(name);
        table.getColumns().add(price);
        table.getColumns().addAll(words);
        table.getColumns().forEach(column -> column.setSortable(false));
        words.get(2).getStyleClass().add(StyleClasses.FIGURE);
        var fit = new ColumnFit(table, letters.fontProperty());
        fit.growing(name, MODEL, 0.2);
        fit.growing(price, METER, 0.1);
        fit.growing(words.get(0), PRICE, 0.25);
        fit.growing(words.get(1), PRICE, 0.25);
        fit.fixed(words.get(2), PERCENT);
        fit.growing(words.get(3), NOTE, 0.2);
        table.setPlaceholder(new Label(text("same")));
        return table;
    }

    private TableColumn<PriceOffer.Change, String> column(String key, Function<PriceOffer.Change, String> words) {
        var column = new TableColumn<PriceOffer.Change, String>(text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }
}
