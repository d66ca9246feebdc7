package glidepath.ui.prices;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;
import glidepath.ui.tables.LiveTable;
import glidepath.ui.tables.TableExports;
import glidepath.ui.tables.TableMenu;

/// The list of models with what narrows it, and beside it, or below where there is no room, all of the chosen one, or several side by side.
public final class PricesView extends VBox {

    /// Narrower than so many letters' heights, what is chosen stands below the list.
    private static final double ROOM_BESIDE = 76;
    private static final int SEARCH = 26;
    private static final int MOST_ROWS = 20;

    private final PricesViewModel model;
    private final Messages messages;
    private final ModelTable table;
    private final Label summary = new Label();

    /// @param dark    whether colours are those for a dark ground
    /// @param exports lets the list leave the window
    public PricesView(PricesViewModel model, Messages messages, ObservableValue<Boolean> dark, TableExports exports) {
        this.model = model;
        this.messages = messages;
        table = new ModelTable(model, messages);
        getStyleClass().addAll(StyleClasses.CARD, "bill", "prices");
        setMinWidth(0);
        summary();
        SplitPane parts = parts(dark);
        VBox.setVgrow(parts, Priority.ALWAYS);
        HBox about = about(exports);
        getChildren().setAll(tools(), about, parts);
    }

    private void summary() {
        summary.setId("prices-summary");
        summary.getStyleClass().add(StyleClasses.CARD_TITLE);
        Wrapping.of(summary);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.textProperty().bind(model.summary());
    }

    private HBox about(TableExports exports) {
        var live = new LiveTable<>(table, model.summary()::get, model::cells, List.of()).offer(exports);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var about = new HBox(8, summary, new TableMenu(exports, live::table));
        about.setAlignment(Pos.CENTER_LEFT);
        return about;
    }

    private String text(String key) {
        return messages.text("ui.prices." + key);
    }

    private FlowPane tools() {
        TextField search = search();
        var tools = new FlowPane(8, 6, search);
        search.maxWidthProperty().bind(tools.widthProperty());
        tools.setMinWidth(0);   // else it is as wide as the box wishes to be
        model.filters().forEach(filter -> tools.getChildren().add(filter(filter)));
        var add = new Button(text("add"));
        add.setId("prices-add");
        add.setOnAction(_ -> model.add());
        tools.getChildren().add(add);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private TextField search() {
        var search = new TextField();
        search.setId("prices-search");
        search.setPromptText(text("search"));
        search.setAccessibleText(text("search"));
        search.setPrefColumnCount(SEARCH);
        search.textProperty().bindBidirectional(model.query());
        return search;
    }

    private ComboBox<ModelFilters.Option> filter(ModelFilters.Filter filter) {
        var box = new ComboBox<ModelFilters.Option>();
        box.setId("prices-" + filter.key());
        box.setAccessibleText(filter.name());
        box.getItems().setAll(filter.options());
        box.setVisibleRowCount(MOST_ROWS);
        box.getSelectionModel().selectFirst();
        box.valueProperty().subscribe(option -> model.narrow(filter, option));
        return box;
    }

    private SplitPane parts(ObservableValue<Boolean> dark) {
        var parts = new SplitPane(table, chosen(dark));
        parts.getStyleClass().add("prices-parts");
        parts.widthProperty().subscribe(width -> {
            boolean beside = width.doubleValue() > ROOM_BESIDE * summary.getFont().getSize();
            parts.setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
            parts.setDividerPositions(beside ? 0.6 : 0.5);
        });
        return parts;
    }

    /// All of one model, several side by side, or a hint.
    private StackPane chosen(ObservableValue<Boolean> dark) {
        Label hint = hint();
        Node details = scrolling(new ModelDetailsView(model.chosen(), messages, dark));
        Node comparison = scrolling(new ModelComparisonView(model));
        details.visibleProperty().bind(model.chosen().details().map(Optional::isPresent));
        comparison.visibleProperty().bind(model.chosen().comparison().map(found -> !found.lines().isEmpty()));
        hint.visibleProperty().bind(details.visibleProperty().or(comparison.visibleProperty()).not());
        var pane = new StackPane(hint, details, comparison);
        pane.setMinSize(0, 0);
        return pane;
    }

    private Label hint() {
        var hint = new Label(text("hint"));
        Wrapping.of(hint);
        hint.getStyleClass().add(StyleClasses.EMPTY);
        return hint;
    }

    private static ScrollPane scrolling(Node content) {
        var scroll = LiveScroll.of(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }
}
