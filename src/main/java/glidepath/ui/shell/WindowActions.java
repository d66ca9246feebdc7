package glidepath.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

import glidepath.texts.Messages;
import glidepath.ui.help.HelpViewModel;

/// Every command of the window, once: its name, its keys, and when it can be run. Menus, keys and the palette are made of them.
public final class WindowActions {

    /// Under which an action carries its id.
    static final String ID = "id";
    /// Under which it carries its name, whatever it would do at the moment.
    private static final String NAME = "name";

    private final Messages messages;
    private final Runnable uncover;
    private final Set<String> anywhere = new HashSet<>();
    private final Map<String, List<Action>> menus = new LinkedHashMap<>();
    private final Map<KeyCombination, Action> furtherKeys = new HashMap<>();
    private List<Action> current = List.of();

    /// @param uncover takes away what lies over the window
    WindowActions(Messages messages, Runnable uncover) {
        this.messages = messages;
        this.uncover = uncover;
    }

    /// Begins a menu.
    ///
    /// @param key of its name, `ui.menu.KEY`
    WindowActions menu(String key) {
        current = menus.computeIfAbsent(key, _ -> new ArrayList<>());
        return this;
    }

    WindowActions separator() {
        current.add(ActionUtils.ACTION_SEPARATOR);
        return this;
    }

    /// @param key  of its name, `ui.menu.KEY`
    /// @param keys the first stands in the menu; the others do the same
    WindowActions add(String key, Runnable run, String... keys) {
        return add("menu-" + key, messages.text("ui.menu." + key), run, keys);
    }

    /// @param id for tests and stylesheets
    WindowActions add(String id, String name, Runnable run, String... keys) {
        Runnable behind = behind(run);
        var action = new Action(name, _ -> (anywhere.contains(id) ? run : behind).run());
        action.getProperties().put(ID, id);
        action.getProperties().put(NAME, name.replace("_", ""));
        keys(action, keys);
        current.add(action);
        return this;
    }

    /// The first is shown in the menu.
    private void keys(Action action, String... keys) {
        List<KeyCombination> combinations = Arrays.stream(keys).map(WindowActions::combination).toList();
        if (!combinations.isEmpty()) {
            action.setAccelerator(combinations.getFirst());
            combinations.subList(1, combinations.size()).forEach(further -> furtherKeys.put(further, action));
        }
    }

    /// Of a key by the toolkit's name for it, `Page Down`: by another, it would be taken for a letter that no keyboard has.
    static KeyCombination combination(String keys) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        if (combination instanceof KeyCodeCombination) {
            return combination;
        }
        throw new IllegalArgumentException(keys);
    }

    /// What acts on the window, which is seen then: a start page that lies over it goes first.
    Runnable behind(Runnable run) {
        return () -> {
            uncover.run();
            run.run();
        };
    }

    /// The last one lets be what lies over the window.
    WindowActions anywhere() {
        anywhere.add((String) current.getLast().getProperties().get(ID));
        return this;
    }

    /// The last one can be run now and then; `ui.menu.KEY.not` tells why not.
    WindowActions where(String key, ObservableValue<Boolean> can) {
        return following(can.map(now -> messages.text("ui.menu." + key + (now ? "" : ".not"))), can);
    }

    /// The last one follows what is there: its name, and whether it can be run.
    WindowActions following(ObservableValue<String> name, ObservableValue<Boolean> enabled) {
        Action action = current.getLast();
        action.textProperty().bind(name);
        action.disabledProperty().bind(enabled.map(now -> !now));
        return this;
    }

    /// The actions of each menu, in their order.
    Map<String, List<Action>> menus() {
        return menus;
    }

    /// Keys that do what a menu item does, beside the one it names.
    Map<KeyCombination, Runnable> furtherKeys() {
        var keys = new HashMap<KeyCombination, Runnable>();
        furtherKeys.forEach((combination, action) -> keys.put(combination, () -> action.handle(null)));
        return keys;
    }

    /// What has keys of its own: its name and those keys.
    List<HelpViewModel.Entry> keys() {
        return menus.values().stream().flatMap(List::stream).filter(action -> action.getAccelerator() != null)
                .map(action -> new HelpViewModel.Entry(action.getAccelerator().getDisplayText(), String.valueOf(action.getProperties()
                .get(NAME)))).toList();
    }

    String name(String menu) {
        return messages.text("ui.menu." + menu);
    }
}
