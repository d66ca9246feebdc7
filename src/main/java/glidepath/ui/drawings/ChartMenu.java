package glidepath.ui.drawings;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import glidepath.drawings.ChartKind;
import glidepath.files.storage.ImageSettings;
import glidepath.texts.Messages;
import glidepath.ui.tables.TableMenu;

/// The button on a chart that takes it out of the window.
public final class ChartMenu extends MenuButton {

    private final Supplier<List<MenuItem>> items;

    public ChartMenu(ChartExports exports, Messages messages, Supplier<ChartKind> kind) {
        this(exports, messages, kind, () -> false);
    }

    /// @param kind of the chart that is shown
    /// @param all  whether the comparison of all scenarios is shown in its place
    public ChartMenu(ChartExports exports, Messages messages, Supplier<ChartKind> kind, BooleanSupplier all) {
        super("", new FontIcon(Feather.SHARE));
        getStyleClass().add("export-menu");
        String text = messages.text("ui.export.menu");
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
        items = () -> items(exports, messages, kind, all);
        getItems().setAll(items.get());
    }

    /// Opens the same where somebody asks for the context menu of a chart, by mouse or by key.
    ///
    /// @param chart the card that it stands in; what has a context menu of its own in there keeps that
    public ChartMenu opensOn(Node chart) {
        var menu = new ContextMenu();
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (menu.getItems().isEmpty()) {
                menu.getItems().setAll(items.get());
            }
            menu.show(chart, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return this;
    }

    private static List<MenuItem> items(ChartExports exports, Messages messages, Supplier<ChartKind> kind, BooleanSupplier all) {
        return List.of(TableMenu.item(messages.text("ui.export.image"), "chart-copy-image", () -> exports.copyImage(kind.get())),
                TableMenu.item(messages.text("ui.export.table"), "chart-copy-table", () -> {
                    if (all.getAsBoolean()) {
                        exports.copyComparison();
                    } else {
                        exports.copyTable(kind.get());
                    }
                }),
                TableMenu.item(messages.text("ui.export.save"), "chart-save", () -> exports.save(kind.get())), new SeparatorMenuItem(),
                images(exports, messages));
    }

    /// How pictures are painted: the same for all charts.
    private static Menu images(ChartExports exports, Messages messages) {
        var menu = new Menu(messages.text("ui.export.images"));
        menu.setId("chart-images");
        var sizes = new ToggleGroup();
        for (int scale = 1; scale <= ImageSettings.MOST_SCALE; scale++) {
            int size = scale;
            var item = new RadioMenuItem(messages.text("ui.export.images.size", size));
            item.setToggleGroup(sizes);
            item.setOnAction(_ -> exports.images().set(new ImageSettings(size, exports.images().get().transparent())));
            exports.images().subscribe(now -> item.setSelected(now.scale() == size));
            menu.getItems().add(item);
        }
        var transparent = new CheckMenuItem(messages.text("ui.export.images.transparent"));
        transparent.setOnAction(_ -> exports.images().set(new ImageSettings(exports.images().get().scale(),
                transparent.isSelected())));
        exports.images().subscribe(now -> transparent.setSelected(now.transparent()));
        menu.getItems().addAll(new SeparatorMenuItem(), transparent);
        return menu;
    }
}
