package glidepath.ui.prices;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import glidepath.texts.Messages;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.StyleClasses;
import glidepath.ui.kit.Wrapping;
import glidepath.units.EnumKey;

/// The questions of an own price, one below the other.
public final class OwnPriceView extends VBox {

    private final OwnPriceViewModel model;
    private final Messages messages;
    /// A grid of its own, so that rates can be added to it; it shares the width of the first column with the other.
    private final QuestionGrid rates = new QuestionGrid();

    OwnPriceView(OwnPriceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("own-price");
        if (model.isNew()) {
            rates.row(text("name"), QuestionGrid.words("own-name", model.newModel().name()), "");
            rates.row(text("seller"), seller(), "");
        }
        model.rates().shown().forEach(this::rate);
        var rest = new QuestionGrid();
        rest.row(text("further"), further(), text("further.note"));
        rest.row(text("off"), QuestionGrid.number("own-discount", model.discount()), text("off.note"));
        rest.row(text("source"), QuestionGrid.words("own-source", model.source()), "");
        rest.row(text("note"), QuestionGrid.words("own-note", model.note()), "");
        rest.row(text("date"), QuestionGrid.number("own-date", model.date()), "");
        rest.row(text("place"), places(), "");
        var grids = new VBox(rates, rest);
        grids.getStyleClass().add("price-grids");
        var scroll = LiveScroll.of(grids);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().setAll(scroll, problem());
    }

    private TextField rate(RateField rate) {
        TextField field = QuestionGrid.number("own-" + rate.id(), rate.entered());
        rates.row(rate.name(), field, model.isNew() ? rate.unit() : messages.text("ui.prices.own.listed", rate.unit(), rate.listed()));
        return field;
    }

    /// Adds a line for a rate that is chosen, and leads into it.
    private MenuButton further() {
        var button = new MenuButton(text("further.choose"));
        button.setId("own-further");
        model.rates().further().forEach((group, names) -> {
            var menu = new Menu(group);
            names.forEach(name -> menu.getItems().add(item(name)));
            button.getItems().add(menu);
        });
        return button;
    }

    private MenuItem item(String name) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> {
            item.setVisible(false);
            rate(model.rates().show(name)).requestFocus();
        });
        return item;
    }

    private String text(String key) {
        return messages.text("ui.prices.own." + key);
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
            RadioButton button = choice(place, group);
            box.getChildren().add(button);
        }
        return box;
    }

    private RadioButton choice(UserPrices.Place place, ToggleGroup group) {
        var button = new RadioButton(messages.text("ui.prices.own.place." + EnumKey.of(place)));
        button.setId("own-place-" + EnumKey.of(place));
        button.setToggleGroup(group);
        button.setSelected(model.place().get() == place);
        button.setOnAction(_ -> model.place().set(place));
        return button;
    }

    private Label problem() {
        var label = new Label();
        label.setId("own-problem");
        label.textProperty().bind(model.problem());
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(StyleClasses.WRONG);
        return label;
    }
}
