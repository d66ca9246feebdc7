package glidepath.ui.prices;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.StyleClasses;

/// The questions of an own price, one below the other.
public final class OwnPriceView extends VBox {

    private static final int NUMBER = 9;
    private static final int WORDS = 30;
    private static final double NAMES = 150;

    private final OwnPriceViewModel model;
    private final Messages messages;
    private final GridPane rates = grid();
    private final GridPane rest = grid();

    OwnPriceView(OwnPriceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("own-price");
        if (model.isNew()) {
            row(rates, text("name"), field("own-name", model.newModel().name(), WORDS), "");
            row(rates, text("seller"), seller(), "");
        }
        model.rates().shown().forEach(this::rate);
        row(rest, text("further"), further(), text("further.note"));
        row(rest, text("off"), field("own-discount", model.discount(), NUMBER), text("off.note"));
        row(rest, text("source"), field("own-source", model.source(), WORDS), "");
        row(rest, text("note"), field("own-note", model.note(), WORDS), "");
        row(rest, text("date"), field("own-date", model.date(), NUMBER), "");
        row(rest, text("place"), places(), "");
        var grids = new VBox(rates, rest);
        grids.getStyleClass().add("price-grids");
        var scroll = new ScrollPane(grids);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().setAll(scroll, problem());
    }

    /// Two grids, so that rates can be added to the first; they share the width of the first column.
    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("price-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        grid.getColumnConstraints().add(names);
        return grid;
    }

    private TextField rate(RateField rate) {
        TextField field = field("own-" + rate.id(), rate.entered(), NUMBER);
        row(rates, rate.name(), field, model.isNew() ? rate.unit() : messages.text("ui.prices.own.listed", rate.unit(), rate.listed()));
        return field;
    }

    /// Adds a line for a rate that is chosen, and leads into it.
    private MenuButton further() {
        var button = new MenuButton(text("further.choose"));
        button.setId("own-further");
        model.rates().further().forEach((group, names) -> {
            var menu = new Menu(group);
            names.forEach(name -> {
                var item = new MenuItem(name);
                item.setOnAction(_ -> {
                    item.setVisible(false);
                    rate(model.rates().show(name)).requestFocus();
                });
                menu.getItems().add(item);
            });
            button.getItems().add(menu);
        });
        return button;
    }

    private String text(String key) {
        return messages.text("ui.prices.own." + key);
    }

    private static void row(GridPane grid, String name, Node field, String beside) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(name);
        var note = new Label(beside);
        note.getStyleClass().add(StyleClasses.MUTED);
        note.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, field);
        if (beside.isEmpty()) {
            GridPane.setColumnSpan(field, 2);
        } else {
            grid.add(note, 2, grid.getRowCount() - 1);
        }
    }

    private static TextField field(String id, StringProperty text, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private ComboBox<NewModel.Seller> seller() {
        var box = new ComboBox<NewModel.Seller>();
        box.setId("own-seller");
        box.getItems().setAll(model.newModel().sellers());
        box.valueProperty().bindBidirectional(model.newModel().seller());
        return box;
    }

    private HBox places() {
        var group = new ToggleGroup();
        var box = new HBox(12);
        for (UserPrices.Place place : UserPrices.Place.values()) {
            var button = new RadioButton(messages.text("ui.prices.own.place." + place.name().toLowerCase(java.util.Locale.ROOT)));
            button.setId("own-place-" + place.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(model.place().get() == place);
            button.setOnAction(_ -> model.place().set(place));
            box.getChildren().add(button);
        }
        return box;
    }

    private Label problem() {
        var label = new Label();
        label.setId("own-problem");
        label.textProperty().bind(model.problem());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(StyleClasses.WRONG);
        return label;
    }
}
