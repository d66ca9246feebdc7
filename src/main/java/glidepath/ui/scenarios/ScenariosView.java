package glidepath.ui.scenarios;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.texts.Messages;
import glidepath.ui.kit.LiveScroll;
import glidepath.ui.kit.Paints;
import glidepath.ui.kit.Palette;
import glidepath.ui.kit.Visibility;

/// The tabs of scenarios. A second click on the chosen one, F2 or its menu renames it in place.
public final class ScenariosView extends HBox {

    /// The radius of its colour, of the height of its letters.
    private static final double DOT = 0.385;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ScenariosViewModel model;
    private final ObservableValue<Boolean> dark;
    private final Messages messages;
    private final HBox row = new HBox(2);
    private final ScrollPane scroll = LiveScroll.of(row);
    private final MenuButton all = new MenuButton();
    private boolean hadFocus;

    public ScenariosView(ScenariosViewModel model, ObservableValue<Boolean> dark, Messages messages) {
        this.model = model;
        this.dark = dark;
        this.messages = messages;
        setId("scenarios");
        setAlignment(Pos.CENTER_LEFT);
        scroll.getStyleClass().add("scenario-tabs");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinWidth(0);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.widthProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        all.setId("all-scenarios");
        all.getStyleClass().add("icon-menu");
        all.setAccessibleText(messages.text("ui.scenarios.all"));
        all.setTooltip(new Tooltip(messages.text("ui.scenarios.all")));
        all.setMinWidth(Region.USE_PREF_SIZE);
        Visibility.gapless(all);
        getChildren().setAll(scroll, adder(), all);
        model.renameBy(this::rename);
        model.tabs().subscribe(this::rebuild);
        model.selected().subscribe(this::rebuild);
        dark.subscribe(this::rebuild);
        rebuild();
    }

    /// The focus follows the choice; a scenario that is new is chosen before it has a tab.
    private void rebuild() {
        boolean focused = hadFocus || getScene() != null && row.getChildren().contains(getScene().getFocusOwner());
        row.getChildren().setAll(model.tabs().stream().<Node>map(this::tab).toList());
        hadFocus = focused && chosen().isEmpty();
        if (focused) {
            chosen().ifPresent(Node::requestFocus);
        }
        all.getItems().setAll(model.tabs().stream().map(this::choice).toList());
        Platform.runLater(this::revealChosen);
    }

    /// Tabs that do not fit scroll, and all of them are in a menu.
    private void fit() {
        all.setVisible(row.prefWidth(-1) > getWidth() - getChildren().get(1).prefWidth(-1));
        Platform.runLater(this::revealChosen);
    }

    private MenuItem choice(ScenariosViewModel.Tab tab) {
        var item = new MenuItem(tab.name(), new Circle(5, colour(tab)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.select(tab.id()));
        return item;
    }

    private void revealChosen() {
        chosen().ifPresent(this::reveal);
    }

    private Optional<Node> chosen() {
        return row.getChildren().stream().filter(tab -> ("scenario-" + model.selected().get()).equals(tab.getId())).findFirst();
    }

    private void reveal(Node tab) {
        double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            Bounds place = tab.getBoundsInParent();
            double left = scroll.getHvalue() * hidden;
            double wanted = Math.clamp(left, place.getMaxX() - scroll.getViewportBounds().getWidth(),
                    Math.max(place.getMinX(), place.getMaxX() - scroll.getViewportBounds().getWidth()));
            scroll.setHvalue(wanted / hidden);
        }
    }

    private Button adder() {
        var button = new Button("", new FontIcon(Feather.PLUS));
        button.setId("add-scenario");
        button.getStyleClass().add("scenario-add");
        button.setAccessibleText(messages.text("ui.scenarios.add"));
        button.setOnAction(_ -> model.add());
        return button;
    }

    private Button tab(ScenariosViewModel.Tab tab) {
        var dot = new Circle(5, colour(tab));
        var button = new Button(tab.reference() ? tab.name() + " " + messages.text("ui.scenarios.reference") : tab.name(), dot);
        dot.radiusProperty().bind(button.fontProperty().map(font -> font.getSize() * DOT));
        button.setId("scenario-" + tab.id());
        button.maxWidthProperty().bind(scroll.widthProperty());   // what does not fit ends in an ellipsis, not within a letter
        button.setTooltip(new Tooltip(button.getText()));
        button.getStyleClass().add("scenario-tab");
        boolean chosen = tab.id().equals(model.selected().get());
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setOnAction(_ -> model.select(tab.id()));
        button.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                rename(tab);
            }
        });
        button.setOnKeyPressed(event -> pressed(event, tab));
        button.setContextMenu(menu(tab));
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(button);
            }
        });
        return button;
    }

    private void pressed(KeyEvent event, ScenariosViewModel.Tab tab) {
        if (event.getCode() == KeyCode.F2) {
            rename(tab);
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            model.move(tab.id(), event.getCode() == KeyCode.LEFT ? -1 : 1);
            event.consume();
        }
    }

    private Color colour(ScenariosViewModel.Tab tab) {
        return Paints.of(tab.colour(), dark.getValue());
    }

    private ContextMenu menu(ScenariosViewModel.Tab tab) {
        var menu = new ContextMenu(item(messages.text("ui.scenarios.rename"), () -> rename(tab)),
                item(messages.text("ui.scenarios.duplicate"), () -> model.duplicate(tab.id())), colours(tab),
                item(messages.text("ui.scenarios.compare"), () -> model.compareWith(tab.id())));
        if (!tab.baseline()) {
            menu.getItems().addAll(item(messages.text("ui.scenarios.left"), () -> model.move(tab.id(), -1)),
                    item(messages.text("ui.scenarios.right"), () -> model.move(tab.id(), 1)),
                    item(messages.text("ui.scenarios.remove"), () -> model.remove(tab.id())));
        }
        return menu;
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private Menu colours(ScenariosViewModel.Tab tab) {
        var menu = new Menu(messages.text("ui.scenarios.colour"));
        for (int index = 0; index < Palette.size(); index++) {
            String web = Palette.colour(index, false);
            var item = new MenuItem("", new Circle(7, Color.web(web)));
            item.setOnAction(_ -> model.recolour(tab.id(), web));
            menu.getItems().add(item);
        }
        menu.getItems().add(new CustomMenuItem(picker(tab), false));
        return menu;
    }

    private ColorPicker picker(ScenariosViewModel.Tab tab) {
        var picker = new ColorPicker(colour(tab));
        picker.setOnAction(_ -> model.recolour(tab.id(), web(picker.getValue())));
        return picker;
    }

    private static String web(Color colour) {
        return "#%02x%02x%02x".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private void rename(ScenariosViewModel.Tab tab) {
        int index = model.tabs().indexOf(tab);
        var field = new TextField(tab.name());
        field.setId("scenario-name");
        field.getStyleClass().add("scenario-name");
        field.setOnAction(_ -> {
            model.rename(tab.id(), field.getText());
            rebuild();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                rebuild();
                event.consume();
            }
        });
        row.getChildren().set(index, field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().subscribe(focused -> {
            if (!focused && row.getChildren().contains(field)) {
                model.rename(tab.id(), field.getText());
                rebuild();
            }
        });
    }
}
