package glidepath.ui.bill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

import glidepath.texts.Messages;
import glidepath.ui.kit.Blocks;
import glidepath.ui.kit.ColumnFit;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.RowsHeight;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.WordsCell;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;
import glidepath.ui.tables.TableMenu;

/// The bill of a month as a table; the chosen row tells why it is what it is.
public final class BillView extends VBox {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private static final int FILTER = 20;
    /// The width of an amount, in letters' heights, as all widths of columns.
    private static final double AMOUNT = 7.2;

    private final BillViewModel model;
    private final Messages messages;
    private final TableView<BillRow> table;
    private final Map<TableColumn<BillRow, String>, Double> widths = new LinkedHashMap<>();
    private final FlowPane tools = new FlowPane(8, 6);
    private final Label summary = new Label();
    private final VBox details = new VBox(3);
    private Consumer<String> copies = _ -> { };

    /// @param exports lets the bill leave the window
    public BillView(BillViewModel model, Messages messages, TableExports exports) {
        this.model = model;
        this.messages = messages;
        table = table();
        getStyleClass().addAll(StyleClasses.CARD, "bill");
        details.getStyleClass().add("bill-details");
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        VBox.setVgrow(table, Priority.ALWAYS);
        RowsHeight.limit(table);
        var told = LiveScroll.of(details);
        told.setFitToWidth(true);
        told.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        told.getStyleClass().addAll("plain-scroll", "bill-told");
        getChildren().addAll(tools(), table, told);
        BillColumns.fit(table, new ColumnFit(table, summary.fontProperty()), widths, model.discounted());
        offer(exports);
    }

    private void tell(@Nullable BillRow row) {
        if (row == null || row.details().isEmpty()) {
            Label hint = Blocks.wrapped(messages.text("ui.bill.hint"));
            hint.getStyleClass().add(StyleClasses.MUTED);
            hint.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
            details.getChildren().setAll(hint);
        } else {
            details.getChildren().setAll(row.details().stream().map(Blocks::wrapped).toList());
            details.getChildren().add(new HBox(8, copy(messages.text("ui.bill.copy"), String.join("\n", row.details())), price(row)));
        }
    }

    private void offer(TableExports exports) {
        var live = new LiveTable<>(table, model::name, BillRow::cells, model.further()).offer(exports);
        tools.getChildren().add(new TableMenu(exports, live::table));
        copies = exports::copy;
    }

    private VBox tools() {
        summary.setId("bill-summary");
        summary.textProperty().bind(model.summary());
        Wrapping.of(summary);
        summary.getStyleClass().add(StyleClasses.CARD_TITLE);
        summary.setMinHeight(USE_PREF_SIZE);
        tools.getChildren().setAll(month(messages.text("ui.bill.month")), grouping(messages.text("ui.bill.group")),
                filter(messages.text("ui.bill.filter")));
        tools.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, tools, summary);
    }

    private ComboBox<BillMonth> month(String name) {
        var month = new ComboBox<BillMonth>();
        month.setId("bill-month");
        month.setAccessibleText(name);
        month.setItems(model.months());
        month.setStyle("-fx-min-width: 9.5em");
        model.month().subscribe(chosen -> month.setValue(chosen));
        month.setOnAction(_ -> choose(month.getValue()));
        return month;
    }

    private void choose(@Nullable BillMonth chosen) {
        if (chosen != null) {
            model.choose(chosen.index());
        }
    }

    private ComboBox<BillViewModel.Grouping> grouping(String name) {
        var by = new ComboBox<BillViewModel.Grouping>();
        by.setId("bill-by");
        by.setAccessibleText(name);
        by.setMinWidth(USE_PREF_SIZE);
        by.getItems().setAll(BillViewModel.Grouping.values());
        by.setConverter(new StringConverter<>() {
            @Override
            public String toString(BillViewModel.Grouping grouping) {
                return grouping == null ? "" : model.name(grouping);
            }

            @Override
            public BillViewModel.Grouping fromString(String text) {
                throw new UnsupportedOperationException("The choice is not typed");
            }
        });
        by.valueProperty().bindBidirectional(model.grouping());
        return by;
    }

    private TextField filter(String name) {
        var filter = new TextField();
        filter.setId("bill-filter");
        filter.setPromptText(name);
        filter.setAccessibleText(name);
        filter.setPrefColumnCount(FILTER);
        filter.textProperty().bindBidirectional(model.filter());
        return filter;
    }

    private TableView<BillRow> table() {
        var view = new TableView<>(model.rows());
        view.setId("bill");
        view.accessibleTextProperty().bind(model.summary());
        view.getColumns().add(sortable(column(messages.text("ui.bill.item"), BillRow::name, 7, false), BillRow.Order.NAME));
        view.getColumns().add(column(messages.text("ui.bill.what"), BillRow::what, 10, false));
        view.getColumns().add(column(messages.text("ui.bill.quantity"), BillRow::quantity, 8.2, true));
        view.getColumns().add(column(messages.text("ui.bill.rate"), BillRow::rate, 7.2, true));
        var list = column(messages.text("ui.bill.list"), BillRow::list, AMOUNT, true);
        view.getColumns().add(list);
        view.getColumns().add(sortable(column(messages.text("ui.bill.amount"), BillRow::amount, AMOUNT, true), BillRow.Order.AMOUNT));
        view.getColumns().add(column(messages.text("ui.bill.credits"), BillRow::credits, AMOUNT, true));
        view.getColumns().add(sortable(column(messages.text("ui.bill.left"), BillRow::left, AMOUNT, true), BillRow.Order.LEFT));
        view.setPlaceholder(Blocks.wrapped(messages.text("ui.bill.empty"), StyleClasses.EMPTY));
        view.setSortPolicy(this::sort);
        view.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(BillRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(GROUP, !empty && row != null && row.group());
            }
        });
        return view;
    }

    private static TableColumn<BillRow, String> sortable(TableColumn<BillRow, String> column,
            BillRow.Order order) {
        column.setSortable(true);
        column.setUserData(order);
        return column;
    }

    /// Left to the view model, which keeps the members of a group together.
    private boolean sort(TableView<BillRow> view) {
        if (view.getSortOrder().isEmpty()) {
            model.sort(BillRow.Order.BILL, false);
        } else {
            var column = view.getSortOrder().getFirst();
            model.sort((BillRow.Order) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    private TableColumn<BillRow, String> column(String title, Function<BillRow, String> text, double width,
            boolean figure) {
        var column = new TableColumn<BillRow, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
        widths.put(column, width);
        column.setReorderable(false);
        column.setSortable(false);
        if (figure) {
            column.getStyleClass().add(StyleClasses.FIGURE);
        }
        return column;
    }

    private Button copy(String name, String text) {
        var button = new Button(name);
        button.setId("bill-copy");
        button.setOnAction(_ -> copies.accept(text));
        return button;
    }

    private Button price(BillRow row) {
        var button = new Button(messages.text("ui.bill.price"));
        button.setId("bill-price");
        button.setVisible(row.model().isPresent());
        button.setOnAction(_ -> model.askPrices(row));
        return button;
    }
}
