package glidepath;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Platform;
import javax.imageio.ImageIO;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.cli.Cli;
import glidepath.files.PlanFiles;
import glidepath.files.ReadResult;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.storage.AtomicFile;
import glidepath.plan.Plan;
import glidepath.reports.ForecastReport;
import glidepath.texts.Messages;
import glidepath.ui.shell.Pages;

/// What the program does where there is no display.
final class NoDisplay {

    private NoDisplay() {
    }

    /// Says that there is no display, and leaves a picture of the plan's window and its forecast as text.
    ///
    /// @param given the plan's file or a sample's name, or nothing for the default plan
    /// @return the exit code
    static int leavePicture(String... given) {
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
        HeadlessToolkit.choose();
        try {
            Path folder = Files.createTempDirectory("glidepath-");
            Path picture = folder.resolve("window.png");
            Path forecast = folder.resolve("forecast.txt");
            PriceCatalog catalog = Catalogs.shipped();
            ImageIO.write(WindowPicture.of(plan, file, catalog, messages, Pages.OVERVIEW, false), "png", picture.toFile());
            PriceCatalog prices = plan.prices().on(catalog);
            String text = new ForecastReport(Messages.root(), plan, prices).text(Forecaster.forecast(plan, prices).scenarios(), false);
            new AtomicFile(messages).write(forecast, text.getBytes(StandardCharsets.UTF_8), List.of());
            return Cli.say(messages.text("no-display", picture, forecast));
        } catch (IOException failed) {
            return Cli.fail(messages.text("no-display.failed", String.valueOf(failed.getMessage())));
        } finally {
            Platform.exit();
        }
    }
}
