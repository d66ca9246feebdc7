package glidepath;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

import glidepath.catalog.PriceCatalog;
import glidepath.cli.Cli;
import glidepath.files.PlanFiles;
import glidepath.files.ReadResult;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.PriceBookFile;
import glidepath.files.storage.UserSettings;
import glidepath.files.storage.AtomicFile;
import glidepath.plan.Plan;
import glidepath.reports.ForecastReport;
import glidepath.session.Session;
import glidepath.session.Snapshot;
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

/// The window as a picture, for where there is no display.
final class WindowPicture {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private WindowPicture() {
    }

    /// Says that there is no display, and leaves a picture of the plan's window and its forecast as text.
    ///
    /// @param given the plan's file or a sample's name, or nothing for the default plan
    /// @return the exit code
    static int instead(String... given) {
        Messages messages = Messages.in(Locale.getDefault());
        if (given.length == 0) {
            return leave(Samples.read(Samples.NAMES.getFirst()), Optional.empty(), messages);
        }
        Optional<Plan> sample = Samples.of(given[0]);
        if (sample.isPresent()) {
            return leave(sample.get(), Optional.empty(), messages);
        }
        ReadResult<PlanFiles.Opened> reading = new PlanFiles(Path.of(""), messages).open(Path.of(given[0]));
        return reading.value().map(opened -> leave(opened.plan(), Optional.of(Path.of(given[0])), messages)).orElseGet(() ->
                Cli.fail(String.join("\n", reading.faults().stream().map(fault -> fault.in(given[0])).toList())));
    }

    private static int leave(Plan plan, Optional<Path> file, Messages messages) {
        // Set before the toolkit starts: it draws in memory, without any library of a desktop.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Path folder = Files.createTempDirectory("glidepath-");
            Path picture = folder.resolve("window.png");
            Path forecast = folder.resolve("forecast.txt");
            PriceCatalog catalog = Catalogs.shipped();
            ImageIO.write(of(plan, file, catalog, messages, Pages.OVERVIEW, false), "png", picture.toFile());
            var session = new Session(plan, catalog, Runnable::run);
            var scenarios = new CompletableFuture<Snapshot>();
            session.showOn(scenarios::complete);
            String text = new ForecastReport(Messages.root(), plan, catalog).text(scenarios.join().forecast().scenarios(), false);
            new AtomicFile(messages).write(forecast, text.getBytes(StandardCharsets.UTF_8), List.of());
            return Cli.say(messages.text("no-display", picture, forecast));
        } catch (IOException failed) {
            return Cli.fail(messages.text("no-display.failed", String.valueOf(failed.getMessage())));
        } finally {
            Platform.exit();
        }
    }

    /// Draws the main screens, light and dark, for the README: `overview-light.png` and so on.
    ///
    /// @return the exit code
    static int screens(Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
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
        var drawn = new CompletableFuture<BufferedImage>();
        Runnable draw = () -> {
            try {
                drawn.complete(draw(plan, file, catalog, messages, page, dark));
            } catch (RuntimeException failed) {
                drawn.completeExceptionally(failed);
            }
        };
        try {
            Platform.startup(draw);
        } catch (IllegalStateException started) {
            Platform.runLater(draw);
        }
        try {
            return drawn.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("The window could not be drawn", failed);
        }
    }

    private static BufferedImage draw(Plan plan, Optional<Path> file, PriceCatalog catalog, Messages messages, Page<?> page, boolean dark) {
        var settings = SettingsAccess.inMemory(UserSettings.FIRST.withTheme(dark ? "dark" : "light"));
        var model = new WindowModel(plan, new WindowContext(Cli.version(), messages, catalog, LocalDate.now(), ZoneId.systemDefault(),
                new PlanFiles(Path.of(""), messages), FileQuestions.NONE, new SystemClipboard(), settings, Pace.atOnce(),
                        new PriceBookFile(Path.of(""))));
        Scene scene = new PlannerWindow(model, WIDTH, HEIGHT).scene();
        file.ifPresent(model.files()::open);
        model.shell().pages().shown().set(page);
        scene.snapshot(new WritableImage(WIDTH, HEIGHT));   // the first pass makes parts that the second dresses and draws
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return SwingFXUtils.fromFXImage(scene.snapshot(new WritableImage(WIDTH, HEIGHT)), null);
    }
}
