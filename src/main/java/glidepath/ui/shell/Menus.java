package glidepath.ui.shell;

import java.util.List;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

import glidepath.texts.Messages;

/// The menu bar, made of the window's commands.
final class Menus extends MenuBar {

    private final WindowActions actions;
    private final Messages messages;

    /// @param recent takes the files opened lately into the commands
    /// @param csv    how tables are written
    Menus(WindowActions actions, Messages messages, Runnable recent, Menu csv) {
        this.actions = actions;
        this.messages = messages;
        setUseSystemMenuBar(true);
        Menu export = menu("export");
        export.getItems().add(1, menu("charts"));
        export.getItems().addAll(new SeparatorMenuItem(), csv);
        Menu file = menu("file");
        var lately = new Menu(actions.name("recent"));
        file.getItems().addAll(2, List.of(lately, menu("samples")));
        file.getItems().add(file.getItems().size() - 2, export);
        file.setOnShowing(_ -> {
            recent.run();
            fill(lately);
        });
        fill(lately);
        getMenus().setAll(file, menu("edit"), menu("view"), menu("plan"), menu("scenario"), menu("present"), menu("help"));
    }

    private void fill(Menu lately) {
        List<Action> files = actions.menus().getOrDefault("recent", List.of());
        lately.getItems().setAll(files.stream().map(Menus::item).toList());
        if (files.isEmpty()) {
            var none = new MenuItem(messages.text("ui.menu.recent.none"));
            none.setDisable(true);
            lately.getItems().setAll(none);
        }
    }

    private Menu menu(String key) {
        var menu = new Menu(actions.name(key));
        menu.setId("menu-" + key);
        menu.getItems().setAll(actions.menus().getOrDefault(key, List.of()).stream().map(Menus::item).toList());
        return menu;
    }

    private static MenuItem item(Action action) {
        if (action == ActionUtils.ACTION_SEPARATOR) {
            return new SeparatorMenuItem();
        }
        MenuItem item = ActionUtils.createMenuItem(action);
        item.setMnemonicParsing(false);
        item.setId((String) action.getProperties().get(WindowActions.ID));
        return item;
    }
}
