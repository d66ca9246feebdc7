package glidepath.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import glidepath.files.storage.UserSettings;
import glidepath.reports.tables.CsvTable;
import glidepath.texts.Messages;
import glidepath.ui.drawings.ChartExports;
import glidepath.ui.drawings.ChartSheets;
import glidepath.ui.kit.OwnedPopups;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.kit.Sideways;
import glidepath.ui.palette.Command;
import glidepath.ui.present.Presentation;
import glidepath.ui.prices.PriceDialogs;
import glidepath.ui.tables.ClipboardTarget;
import glidepath.ui.tables.TableMenu;
import glidepath.ui.tables.AnnouncingClipboard;

/// The content of a window: menus, screens and overlays, with what can be dropped on it or pasted into it. The application's window, the
/// one that is only drawn, and those of tests and benchmarks are all made here.
public final class PlannerWindow {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final WindowModel model;
    private final Messages messages;
    private final SettingsAccess settings;
    private final WindowFrame frame;
    private final Scene scene;
    private final Overlays overlays;

    /// On the toolkit's thread, as large as a scene of that size.
    public PlannerWindow(WindowModel model, double width, double height) {
        this(model, new WindowFrame(model.context().settings(), model.context().messages(), model.context().pace(), width, height));
    }

    /// Fills a window that may be seen already.
    public PlannerWindow(WindowModel model, WindowFrame frame) {
        this.model = model;
        this.frame = frame;
        scene = frame.scene();
        messages = model.context().messages();
        settings = model.context().settings();
        OwnedPopups.watch();
        var clipboard = new AnnouncingClipboard(model.context().clipboard(), () -> model.files().notice().say(messages.text("ui.copied")));
        ChartExports exports = exports(clipboard);
        var actions = new WindowActions(messages, frame::uncover);
        overlays = new Overlays(model, frame, actions);
        WindowCommands.add(actions, model, frame, overlays, exports);
        var shell = new ShellView(model.shell(), messages, frame.theme().dark(),
                new Menus(actions, model, TableMenu.csv(exports.tables())), exports, clipboard, model.context().pace().rest(),
                frame.start().map(page -> page.open().not()).orElse(Bindings.createBooleanBinding(() -> true)));
        frame.fill(new Sideways(shell, shell.leastWidth()));
        scene.getAccelerators().putAll(actions.furtherKeys());
        acceptDrops();
        acceptPaste(actions);
        var dialogs = new PriceDialogs(scene, messages);
        model.shell().prices().own().askBy(dialogs::ask);
        model.shell().prices().imports().askBy(dialogs::ask);
        model.alsoShow(exports::show);
        var presentation = new Presentation(model.session(), messages, model.context().today());
        model.shell().presentBy(place -> presentation.begin(scene.getWindow(), frame.theme().dark().get(), place));
    }

    public Scene scene() {
        return scene;
    }

    /// Offers what can be made of a text on the clipboard, where no field takes it.
    private void acceptPaste(WindowActions actions) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> paste(event, actions));
    }

    private void paste(KeyEvent event, WindowActions actions) {
        if (PASTE.match(event) && !(scene.getFocusOwner() instanceof TextInputControl) && Clipboard.getSystemClipboard().hasString()) {
            event.consume();
            List<Command> offers = new PasteOffers(model, actions).of(Clipboard.getSystemClipboard().getString());
            if (offers.isEmpty()) {
                model.context().questions().say(messages.text("ui.paste.nothing"));
            } else {
                overlays.offer(offers);
            }
        }
    }

    /// What leaves the window, as it was chosen the last time.
    private ChartExports exports(ClipboardTarget clipboard) {
        PagesViewModel pages = model.shell().pages();
        var made = new ChartExports(messages, model.context().questions(), model.files().exports(), clipboard,
                () -> new ChartSheets.Choices(pages.model(Pages.OVERVIEW).runway().cash().get(),
                        pages.model(Pages.OVERVIEW).charts().measure().get(), pages.model(Pages.BREAK_EVEN).workload()));
        made.images().set(settings.now().images());
        made.images().subscribe(images -> settings.change(now -> now.withImages(images)));
        rememberCsv(made);
        return made;
    }

    private void rememberCsv(ChartExports made) {
        made.tables().csv().set(settings.now().csv().map(last -> new CsvTable(last.separator(), last.decimalComma(), last.mark()))
                .orElseGet(() -> CsvTable.in(messages.numbers().locale())));
        made.tables().csv().subscribe((_, csv) -> settings.change(now -> now.withCsv(
                new UserSettings.Csv(csv.separator(), csv.decimalComma(), csv.mark()))));
    }

    /// What is dropped on the start page is what to start with.
    private void take(List<Path> dropped) {
        frame.uncover();
        model.dropped().take(dropped);
    }

    private void acceptDrops() {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(true);
            Platform.runLater(() -> take(dropped));   // a question would keep the other program waiting
        }
    }
}
