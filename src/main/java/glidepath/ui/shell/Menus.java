package glidepath.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import glidepath.exports.ExportFormat;
import glidepath.texts.Messages;
import glidepath.ui.palette.Command;

/// The menu bar.
public final class Menus extends MenuBar {

    /// What the menus need of the window itself.
    ///
    /// @param theme  takes `light`, `dark` or `system`
    /// @param zoom   takes steps; 0 goes back to 100 %
    /// @param recent files, the latest first
    public record Window(Consumer<String> theme, Consumer<Integer> zoom, Supplier<List<String>> recent, Runnable rename, Runnable palette, Runnable versions, Runnable quit,
                         Runnable about) {
    }

    private final ShellViewModel model;
    private final Messages messages;
    private final Window window;
    private final Menu exports;

    public Menus(ShellViewModel model, Messages messages, Window window) {
        this.model = model;
        this.messages = messages;
        this.window = window;
        exports = menu("export");
        setUseSystemMenuBar(true);
        getMenus().setAll(file(), edit(), view(), scenario(), help());
    }

    private Menu file() {
        var samples = menu("samples");
        model.files().samples().forEach(sample -> samples.getItems().add(plain("sample-" + sample, model.files().sampleName(sample),
                () -> model.files().openSample(sample))));
        var recent = menu("recent");
        recent.getItems().setAll(new MenuItem(messages.text("ui.menu.recent.none")));
        var file = menu("file");
        file.setOnShowing(_ -> showRecent(recent));
        file.getItems().setAll(item("new", "Shortcut+N", model.files()::startNew), item("open", "Shortcut+O", model.files()::open), recent, samples,
                new SeparatorMenuItem(), item("save", "Shortcut+S", () -> model.files().save()),
                item("save-as", "Shortcut+Shift+S", () -> model.files().saveAs()), item("revert", "", model.files()::revert),
                item("versions", "", window.versions()), export(), new SeparatorMenuItem(), item("quit", "Shortcut+Q", window.quit()));
        return file;
    }

    private Menu export() {
        Menu export = exports;
        for (ExportFormat form : ExportFormat.values()) {
            export.getItems().add(plain("export-" + form.name().toLowerCase(Locale.ROOT), messages.text("ui.menu.export.form", form), () -> model.files().exports().export(form)));
        }
        return export;
    }

    /// Adds to what can be exported.
    public void offer(MenuItem... items) {
        exports.getItems().addAll(0, List.of(items));
    }

    /// Adds choices below what can be exported.
    public void offerChoices(Menu choices) {
        exports.getItems().addAll(new SeparatorMenuItem(), choices);
    }

    private void showRecent(Menu recent) {
        List<String> files = window.recent().get();
        if (files.isEmpty()) {
            var none = new MenuItem(messages.text("ui.menu.recent.none"));
            none.setDisable(true);
            recent.getItems().setAll(none);
        } else {
            recent.getItems().setAll(files.stream().map(file -> plain("", file, () -> model.files().open(Path.of(file)))).toList());
        }
    }

    private Menu edit() {
        var undo = item("undo", "Shortcut+Z", model::undo);
        undo.textProperty().bind(model.undoText());
        undo.disableProperty().bind(not(model.undoable()));
        var redo = item("redo", "Shortcut+Shift+Z", model::redo);
        redo.textProperty().bind(model.redoText());
        redo.disableProperty().bind(not(model.redoable()));
        var edit = menu("edit");
        edit.getItems().setAll(undo, redo);
        return edit;
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return value.map(now -> !now);
    }

    private Menu view() {
        var view = menu("view");
        view.getItems().setAll(item("palette", "Shortcut+K", window.palette()), new SeparatorMenuItem(), item("overview", "Shortcut+1", () -> model.page().set(ShellViewModel.Page.OVERVIEW)),
                item("bill", "Shortcut+2", () -> model.page().set(ShellViewModel.Page.BILL)),
                item("break-even", "Shortcut+3", () -> model.page().set(ShellViewModel.Page.BREAK_EVEN)),
                item("routes", "Shortcut+4", () -> model.page().set(ShellViewModel.Page.ROUTES)),
                item("advice", "Shortcut+5", () -> model.page().set(ShellViewModel.Page.ADVICE)),
                item("playbook", "Shortcut+6", () -> model.page().set(ShellViewModel.Page.PLAYBOOK)),
                new SeparatorMenuItem(), item("light", "", () -> window.theme().accept("light")), item("dark", "", () -> window.theme().accept("dark")),
                item("system", "", () -> window.theme().accept("system")), new SeparatorMenuItem(),
                item("zoom-in", "Shortcut+Plus", () -> window.zoom().accept(10)), item("zoom-out", "Shortcut+Minus", () -> window.zoom().accept(-10)),
                item("zoom-reset", "Shortcut+0", () -> window.zoom().accept(0)));
        return view;
    }

    private Menu scenario() {
        var scenario = menu("scenario");
        scenario.getItems().setAll(item("scenario-add", "Shortcut+T", model.scenarios()::add), item("scenario-rename", "", window.rename()),
                item("scenario-next", "Shortcut+PAGE_DOWN", () -> model.scenarios().next(1)),
                item("scenario-previous", "Shortcut+PAGE_UP", () -> model.scenarios().next(-1)),
                item("scenario-reference", "", () -> model.scenarios().compareWith(model.scenarios().selected().get())),
                item("scenario-remove", "", () -> model.scenarios().remove(model.scenarios().selected().get())));
        return scenario;
    }

    private Menu help() {
        var help = menu("help");
        help.getItems().setAll(item("about", "", window.about()));
        return help;
    }

    /// Keys that do what a menu item does, beside the one it names: plus without shift, and the number pad.
    public Map<KeyCombination, Runnable> furtherKeys() {
        Runnable larger = () -> window.zoom().accept(10);
        Runnable smaller = () -> window.zoom().accept(-10);
        return Map.of(KeyCombination.valueOf("Shortcut+EQUALS"), larger, KeyCombination.valueOf("Shortcut+Shift+EQUALS"), larger,
                KeyCombination.valueOf("Shortcut+ADD"), larger, KeyCombination.valueOf("Shortcut+SUBTRACT"), smaller,
                KeyCombination.valueOf("Shortcut+NUMPAD0"), () -> window.zoom().accept(0),
                KeyCombination.valueOf("Shortcut+Y"), model::redo);
    }

    private Menu menu(String key) {
        var menu = new Menu(messages.text("ui.menu." + key));
        menu.setId("menu-" + key);
        return menu;
    }

    private MenuItem item(String key, String shortcut, Runnable run) {
        MenuItem item = plain("menu-" + key, messages.text("ui.menu." + key), run);
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        return item;
    }

    /// What the menus offer now, for the palette.
    public List<Command> commands() {
        return getMenus().stream().flatMap(menu -> commands(menu, menu.getText().replace("_", ""))).toList();
    }

    private static Stream<Command> commands(Menu menu, String group) {
        return menu.getItems().stream().flatMap(item -> item instanceof Menu inner ? commands(inner, inner.getText())
                : item.getText() == null || item.isDisable() || item.getOnAction() == null ? Stream.empty()
                : Stream.of(new Command(item.getText(), group, item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText(), item::fire)));
    }

    private static MenuItem plain(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
