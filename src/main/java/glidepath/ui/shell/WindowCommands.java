package glidepath.ui.shell;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.binding.Bindings;

import glidepath.catalog.ModelId;
import glidepath.drawings.ChartKind;
import glidepath.drawings.story.StoryPages;
import glidepath.exports.ExportFormat;
import glidepath.files.Samples;
import glidepath.texts.Messages;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.help.HelpViewModel;
import glidepath.units.EnumKey;

/// All commands of the window. A new one is a line here and its name in the texts.
final class WindowCommands {

    private static final int MOST_KEYS = 9;

    private final WindowModel window;
    private final ShellViewModel model;
    private final Messages messages;
    private final WindowFrame frame;
    private final Overlays overlays;
    private final ChartExports exports;
    private final WindowActions actions;

    private WindowCommands(WindowActions actions, WindowModel window, WindowFrame frame, Overlays overlays, ChartExports exports) {
        this.actions = actions;
        this.window = window;
        this.frame = frame;
        this.overlays = overlays;
        this.exports = exports;
        model = window.shell();
        messages = window.context().messages();
    }

    /// @param into takes the commands
    static void add(WindowActions into, WindowModel window, WindowFrame frame, Overlays overlays, ChartExports exports) {
        var commands = new WindowCommands(into, window, frame, overlays, exports);
        commands.file();
        commands.edit();
        commands.view();
        commands.plan();
        commands.scenario();
        commands.present();
        commands.help();
        commands.samples();
        commands.export();
    }

    private void file() {
        actions.menu("file").add("new", model.files()::startNew, "Shortcut+N").add("open", model.files()::open, "Shortcut+O")
                .add("start", overlays::startPage, "Shortcut+Shift+N").anywhere().separator()
                .add("save", () -> model.files().save(), "Shortcut+S").add("save-as", () -> model.files().saveAs(), "Shortcut+Shift+S")
                .add("revert", model.files()::revert)
                .following(model.files().state().revertText(), model.files().state().revertible())
                .add("versions", window.versions()::choose).add("compare", window.comparison()::choose).separator()
                .add("import-prices", model.prices().imports()::choose)
                .add("import-usage", model.imports()::choose, "Shortcut+I").add("import-folder", model.imports()::chooseFolder).separator()
                .add("quit", frame::close, "Shortcut+Q").anywhere();
    }

    private void edit() {
        HistoryViewModel history = model.history();
        actions.menu("edit").add("undo", history::undo, "Shortcut+Z").following(history.undoText(), history.undoable())
                .add("redo", history::redo, "Shortcut+Shift+Z", "Shortcut+Y").following(history.redoText(), history.redoable());
    }

    private void view() {
        actions.menu("view").add("palette", overlays::palette, "Shortcut+K").anywhere().separator();
        for (Page<?> page : Pages.ALL) {
            actions.add("menu-" + page.key(), messages.text("ui.page." + page.key()), () -> model.pages().shown().set(page), key(page));
        }
        actions.separator();
        List.of("light", "dark", "system").forEach(theme -> actions.add(theme, () -> frame.use(theme)).anywhere());
        actions.separator().add("zoom-in", () -> frame.zoom(10), "Shortcut+Plus", "Shortcut+EQUALS", "Shortcut+Shift+EQUALS",
                "Shortcut+ADD").anywhere()
                .add("zoom-out", () -> frame.zoom(-10), "Shortcut+Minus", "Shortcut+SUBTRACT").anywhere()
                .add("zoom-reset", () -> frame.zoom(0), "Shortcut+0", "Shortcut+Numpad 0").anywhere();
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
                .add("add-provider", model.levers().items()::addProvider).separator()
                .add("own-price", () -> model.levers().modelInput().ifPresent(input -> model.prices().own()
                .ask(ModelId.parse(input.value().word()))))
                .where("own-price", Bindings.isNotEmpty(model.levers().workloads()))
                .add("add-model", () -> model.prices().own().askForNew(""));
    }

    private void scenario() {
        actions.menu("scenario").add("scenario-add", model.scenarios()::add, "Shortcut+T")
                .add("scenario-rename", model.scenarios()::renameSelected)
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

    private void help() {
        actions.menu("help").add("tour", overlays::tour).add("keys", () -> overlays.help(HelpViewModel.Topic.KEYS), "F1").anywhere()
                .add("words", () -> overlays.help(HelpViewModel.Topic.WORDS), "Shift+F1").anywhere().separator()
                .add("queries", () -> model.pages().shown().set(Pages.USAGE)).separator()
                .add("about", () -> window.context().questions().say(messages.text("ui.about", window.context().version(),
                        window.context().catalog().version()))).anywhere();
    }

    /// Within the menu of files.
    private void samples() {
        actions.menu("samples");
        Samples.ALL.forEach(sample -> actions.add("sample-" + sample, Samples.title(sample), () -> model.files().openSample(sample)));
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

    /// Makes the commands that open the files opened lately anew.
    static void recent(WindowActions into, WindowModel window) {
        into.menus().remove("recent");
        into.menu("recent");
        List<String> files = window.context().settings().now().recent();
        files.forEach(file -> into.add("recent-" + files.indexOf(file), file, () -> window.files().open(Path.of(file))));
    }
}
