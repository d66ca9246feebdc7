package glidepath.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;

import glidepath.drawings.ChartKind;
import glidepath.drawings.story.StoryPages;
import glidepath.exports.ExportFormat;
import glidepath.files.Samples;
import glidepath.texts.Messages;
import glidepath.ui.drawings.ChartExports;
import glidepath.units.EnumKey;

/// Which commands there are: a further one is a line here and its name in the texts.
final class WindowCommands {

    /// What commands need of the window itself.
    ///
    /// @param uncover  takes away the start page
    /// @param theme    takes `light`, `dark` or `system`
    /// @param zoom     takes steps; 0 goes back to 100 %
    /// @param rename   renames the chosen scenario in place
    /// @param find     opens the palette
    /// @param versions offers earlier versions of the open file
    /// @param compare  tells what the open plan changes against a file
    /// @param start    lays the start page over the window
    /// @param help     the tour and the sheets of keys and words
    record Window(Runnable uncover, Consumer<String> theme, Consumer<Integer> zoom, Runnable rename, Runnable find, Runnable versions,
            Runnable compare, Runnable quit, Runnable about, Runnable start, Help help) {
    }

    /// What there is to help.
    record Help(Runnable tour, Runnable keys, Runnable words) {
    }

    private static final int MOST_KEYS = 9;

    private final ShellViewModel model;
    private final Messages messages;
    private final Window window;
    private final ChartExports exports;
    private final WindowActions actions;

    private WindowCommands(ShellViewModel model, Messages messages, Window window, ChartExports exports) {
        this.model = model;
        this.messages = messages;
        this.window = window;
        this.exports = exports;
        actions = new WindowActions(messages, window.uncover());
    }

    static WindowActions of(ShellViewModel model, Messages messages, Window window, ChartExports exports) {
        var commands = new WindowCommands(model, messages, window, exports);
        commands.file();
        commands.edit();
        commands.view();
        commands.plan();
        commands.scenario();
        commands.present();
        commands.actions.menu("help").add("tour", window.help().tour()).add("keys", window.help().keys(), "F1").anywhere()
                .add("words", window.help().words(), "Shift+F1").anywhere()
                .separator().add("queries", () -> model.pages().shown().set(Pages.USAGE)).separator()
                .add("about", window.about()).anywhere();
        commands.samples();
        commands.export();
        return commands.actions;
    }

    private void file() {
        actions.menu("file").add("new", model.files()::startNew, "Shortcut+N").add("open", model.files()::open, "Shortcut+O")
                .add("start", window.start(), "Shortcut+Shift+N").anywhere().separator()
                .add("save", () -> model.files().save(), "Shortcut+S").add("save-as", () -> model.files().saveAs(), "Shortcut+Shift+S")
                .add("revert", model.files()::revert)
                .following(model.files().state().revertText(), model.files().state().revertible())
                .add("versions", window.versions()).add("compare", window.compare()).separator()
                .add("import-prices", model.prices().imports()::choose)
                .add("import-usage", model.imports()::choose, "Shortcut+I").add("import-folder", model.imports()::chooseFolder).separator()
                .add("quit", window.quit(), "Shortcut+Q").anywhere();
    }

    private void edit() {
        HistoryViewModel history = model.history();
        actions.menu("edit").add("undo", history::undo, "Shortcut+Z").following(history.undoText(), history.undoable())
                .add("redo", history::redo, "Shortcut+Shift+Z", "Shortcut+Y").following(history.redoText(), history.redoable());
    }

    private void view() {
        actions.menu("view").add("palette", window.find(), "Shortcut+K").anywhere().separator();
        for (Page<?> page : Pages.ALL) {
            actions.add("menu-" + page.key(), messages.text("ui.page." + page.key()), () -> model.pages().shown().set(page), key(page));
        }
        actions.separator();
        List.of("light", "dark", "system").forEach(theme -> actions.add(theme, () -> window.theme().accept(theme)).anywhere());
        actions.separator().add("zoom-in", () -> window.zoom().accept(10), "Shortcut+Plus", "Shortcut+EQUALS", "Shortcut+Shift+EQUALS",
                "Shortcut+ADD").anywhere()
                .add("zoom-out", () -> window.zoom().accept(-10), "Shortcut+Minus", "Shortcut+SUBTRACT").anywhere()
                .add("zoom-reset", () -> window.zoom().accept(0), "Shortcut+0", "Shortcut+Numpad 0").anywhere();
    }

    /// The first nine pages have a key of their own.
    private static String[] key(Page<?> page) {
        int place = Pages.ALL.indexOf(page) + 1;
        return place <= MOST_KEYS ? new String[] {"Shortcut+" + place} : new String[0];
    }

    private void plan() {
        actions.menu("plan").add("add-grant", model.levers().items()::addGrant, "Shortcut+Shift+G").separator()
                .add("add-workload", model.levers().items()::addWorkload)
                .add("duplicate-workload", model.levers().items()::duplicateWorkload)
                .add("remove-workload", model.levers().items()::removeWorkload)
                .where("remove-workload", Bindings.size(model.levers().workloads()).greaterThan(1)).separator()
                .add("add-row", model.levers().items()::addRow).add("add-gateway", model.levers().items()::addGateway)
                .add("add-provider", model.levers().items()::addProvider);
    }

    private void scenario() {
        actions.menu("scenario").add("scenario-add", model.scenarios()::add, "Shortcut+T").add("scenario-rename", window.rename())
                .add("scenario-next", () -> model.scenarios().next(1), "Shortcut+Page Down")
                .add("scenario-previous", () -> model.scenarios().next(-1), "Shortcut+Page Up")
                .add("scenario-reference", () -> model.scenarios().compareWith(model.scenarios().selected().get()))
                .add("scenario-remove", () -> model.scenarios().remove(model.scenarios().selected().get()))
                .where("scenario-remove", model.scenarios().removable());
    }

    private void present() {
        actions.menu("present").add("menu-present-go", messages.text("ui.menu.present-go"), model::present, "F5")
                .add("record-step", () -> model.pages().model(Pages.STORY).record(), "Shortcut+Shift+R")
                .add("story", () -> model.pages().shown().set(Pages.STORY)).separator()
                .add("export-story-pdf", messages.text("ui.export.story.command.pdf"), () -> exports.saveStory(StoryPages.PDF))
                .add("export-story-pictures", messages.text("ui.export.story.command.zip"), () -> exports.saveStory(StoryPages.PICTURES))
                .add("export-story-slides", messages.text("ui.export.story.command.pptx"), () -> model.files().exports()
                .export(ExportFormat.SLIDES));
    }

    /// Within the menu of files.
    private void samples() {
        actions.menu("samples");
        Samples.ALL.forEach(sample -> actions.add("sample-" + sample, Samples.title(sample), () -> model.files()
                .openSample(sample)));
    }

    /// Within the menu of files.
    private void export() {
        actions.menu("export").add("export-report", messages.text("ui.export.report"), exports::saveReport);
        for (ExportFormat form : ExportFormat.values()) {
            actions.add("export-" + EnumKey.of(form), messages.text("ui.menu.export.form", form), () -> model.files()
                    .exports().export(form));
        }
        actions.menu("charts");
        for (ChartKind kind : ChartKind.values()) {
            actions.add("export-chart-" + kind.key(), messages.text("ui.export.chart", kind), () -> exports.save(kind));
        }
    }

    /// The files opened lately, as commands of the moment.
    static void recent(WindowActions into, ShellViewModel model, List<String> files) {
        into.menus().remove("recent");
        into.menu("recent");
        files.forEach(file -> into.add("recent-" + files.indexOf(file), file, () -> model.files().open(Path.of(file))));
    }
}
