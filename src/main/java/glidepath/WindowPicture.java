package glidepath;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

import glidepath.catalog.PriceCatalog;
import glidepath.cli.Cli;
import glidepath.files.PlanFiles;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.ui.files.FileQuestions;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.shell.Page;
import glidepath.ui.shell.Pages;
import glidepath.ui.shell.PlannerWindow;
import glidepath.ui.shell.WindowContext;
import glidepath.ui.shell.WindowModel;
import glidepath.ui.tables.SystemClipboard;
import glidepath.units.Today;

/// Draws the window in memory, as a picture.
final class WindowPicture {

    private static final int LAYOUTS = 3;

    private WindowPicture() {
    }

    /// Draws the main screens, light and dark, for the README: `overview-light.png` and so on.
    ///
    /// @return the exit code
    static int screens(Path folder) {
        HeadlessToolkit.choose();
        try {
            Files.createDirectories(folder);
            Plan plan = Samples.read(Samples.NAMES.getFirst());
            PriceCatalog catalog = Catalogs.shipped();
            for (Page<?> page : Pages.ALL) {
                for (boolean dark : new boolean[] {false, true}) {
                    String name = page.key() + (dark ? "-dark.png" : "-light.png");
                    ImageIO.write(of(plan, Optional.empty(), catalog, Messages.in(Locale.US), page, dark), "png", folder.resolve(name)
                            .toFile());
                }
            }
            return Cli.say(folder.toString());
        } catch (IOException failed) {
            return Cli.fail(String.valueOf(failed.getMessage()));
        } finally {
            Platform.exit();
        }
    }

    /// A plan's window, drawn in memory.
    ///
    /// @param file that the plan is in; empty where it is in none
    static BufferedImage of(Plan plan, Optional<Path> file, PriceCatalog catalog, Messages messages, Page<?> page, boolean dark) {
        try {
            Scene scene = laidOut(plan, file, catalog, messages, page, dark);
            return HeadlessToolkit.call(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The window could not be drawn", failed);
        }
    }

    /// The window's content, ready to be drawn. It is laid out several times, since some parts, such as tables as high as their rows, take
    /// their size after a layout.
    static Scene laidOut(Plan plan, Optional<Path> file, PriceCatalog catalog, Messages messages, Page<?> page, boolean dark)
            throws ExecutionException {
        Scene scene = HeadlessToolkit.call(() -> scene(plan, file, catalog, messages, page, dark));
        for (int pass = 0; pass < LAYOUTS; pass++) {
            HeadlessToolkit.call(() -> scene.snapshot(null));
        }
        return scene;
    }

    private static Scene scene(Plan plan, Optional<Path> file, PriceCatalog catalog, Messages messages, Page<?> page, boolean dark) {
        var settings = SettingsAccess.inMemory(UserSettings.FIRST.withTheme(dark ? "dark" : "light"));
        var model = new WindowModel(plan, new WindowContext(Cli.version(), messages, catalog, Today.date(), ZoneId.systemDefault(),
                new PlanFiles(Path.of(""), messages), FileQuestions.NONE, new SystemClipboard(), settings, Pace.atOnce(),
                        new PriceBookFile(Path.of(""))));
        Scene scene = new PlannerWindow(model, WindowPlace.WIDTH, WindowPlace.HEIGHT).scene();
        file.ifPresent(model.files()::open);
        model.shell().pages().shown().set(page);
        return scene;
    }
}
