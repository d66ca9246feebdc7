package glidepath.ui.shell;

import java.util.List;
import java.util.Set;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

import glidepath.texts.Messages;

/// The menu bar, made of the window's commands.
final class Menus extends MenuBar {

    private static final Set<String> THEMES = Set.of("menu-light", "menu-dark", "menu-system");

    private final WindowActions actions;
    private final Messages messages;

    /// @param csv how tables are written
    Menus(WindowActions actions, WindowModel window, Menu csv) {
        this.actions = actions;
        messages = window.context().messages();
        setUseSystemMenuBar(true);
        Menu export = menu("export");
        export.getItems().add(1, menu("charts"));
        export.getItems().addAll(new SeparatorMenuItem(), csv);
        Menu file = menu("file");
        var lately = new Menu(actions.name("recent"));
        file.getItems().addAll(2, List.of(lately, menu("samples")));
        file.getItems().add(file.getItems().size() - 2, export);
        file.setOnShowing(_ -> {
            WindowCommands.recent(actions, window);
            fill(lately);
        });
        fill(lately);
        Menu view = menu("view");
        view.setOnShowing(_ -> mark(view, window));
        mark(view, window);
        getMenus().setAll(file, menu("edit"), view, menu("plan"), menu("scenario"), menu("present"), menu("help"));
    }

    /// Marks the theme in use.
    private static void mark(Menu menu, WindowModel window) {
        String chosen = "menu-" + window.context().settings().now().theme();
        menu.getItems().stream().filter(RadioMenuItem.class::isInstance).map(RadioMenuItem.class::cast)
                .forEach(item -> item.setSelected(chosen.equals(item.getId())));
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
        var id = (String) action.getProperties().get(WindowActions.ID);
        MenuItem item = THEMES.contains(id) ? ActionUtils.createRadioMenuItem(action) : ActionUtils.createMenuItem(action);
        item.setMnemonicParsing(false);
        item.setId(id);
        return item;
    }
}
