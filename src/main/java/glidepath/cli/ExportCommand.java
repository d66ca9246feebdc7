package glidepath.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.ImageFormat;
import glidepath.drawings.story.StoryPages;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.exports.ExportFormat;
import glidepath.exports.Exports;
import glidepath.files.storage.Contents;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;
import glidepath.texts.Messages;

/// Writes a plan's forecast to a file, in the format that its name asks for.
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes a plan's forecast to a file: a workbook with formulas, tables, charges in the shape of a bill (FOCUS 1.2), "
                + "charts, or a report.")
final class ExportCommand extends PlanCommand {

    /// Charts are read by people, and the same wherever they are drawn.
    private static final Messages READERS = Messages.in(Locale.US);

    private static final String ALL = "all";

    @Option(names = "--to", paramLabel = "FILE", required = true,
            description = "What to write; its ending is the format: .xlsx, .csv, .focus.csv, .md, .explained.md, .html, .live.html (an "
                    + "interactive page), .json, .pptx, .png, .svg or .pdf; .story.pdf or .story.zip (pictures) for the "
                    + "steps of the story.")
    private String file = "";

    @Option(names = "--scenario", paramLabel = "NAME", description = "Only this scenario, by name or id; `all` of them where left out, but "
            + "for a .focus.csv file the baseline alone.")
    private @Nullable String scenario;

    @Option(names = "--table", paramLabel = "NAME",
            description = "Only this table: summary, comparison, months, credits, who-pays, bill, assumptions, ranges, odds or prices. "
                    + "A .csv file holds one, the bill where left out.")
    private @Nullable String table;

    @Mixin
    private final CsvExport tables = new CsvExport();

    @Mixin
    private final ChartExport charts = new ChartExport();

    ExportCommand(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        Optional<Contents> story = story();
        if (story.isPresent()) {
            write(story.get());
            return 0;
        }
        Optional<ImageFormat> picture = ImageFormat.of(file);
        if (picture.isPresent()) {
            draw(picture.get());
            return 0;
        }
        ExportFormat form = ExportFormat.of(file).orElseThrow(() ->
                CommandFailure.usage("What " + file + " should hold is not clear from its name. End it with "
                + String.join(", ", ExportFormat.endings()) + ", " + String.join(", ", ImageFormat.endings())));
        charts.refuse(form.ending());
        Optional<PlanTable> wanted = table(form);
        CsvTable csv = tables.table(context.locale());
        Plan read = plan();
        PriceCatalog catalog = context.prices(read);
        Forecast forecast = Forecaster.forecast(read, catalog);
        List<ScenarioForecast> chosen = chosen(form, forecast);
        var exports = new Exports(read, catalog, context.messages(), forecast.baseline(), chosen);
        write(exports.contents(form, wanted, csv));
        exports.leftOut(form).ifPresent(sentence -> print(sentence + "\n"));
        return 0;
    }

    /// A bill is one: of several scenarios side by side the sums would mean nothing.
    private List<ScenarioForecast> chosen(ExportFormat form, Forecast forecast) {
        boolean all = ALL.equals(scenario) && forecast.scenarios().stream()
                .noneMatch(each -> each.scenario().id().equals(ALL) || each.scenario().name().equals(ALL));
        return form.isBill() && scenario == null ? List.of(forecast.baseline()) : ScenarioArgument.of(forecast, all ? null : scenario);
    }

    private Optional<PlanTable> table(ExportFormat form) {
        if (table == null) {
            return Optional.empty();
        }
        if (!form.hasTables()) {
            throw CommandFailure.usage("A " + form.ending() + " file has no tables to choose from. Leave out --table");
        }
        return Optional.of(Arrays.stream(PlanTable.values()).filter(each -> each.key().equals(table)).findFirst()
                .orElseThrow(() -> CommandFailure.usage("No table is called " + table + ". There are "
                        + Arrays.stream(PlanTable.values()).map(PlanTable::key).collect(Collectors.joining(", ")))));
    }

    /// The story on pages or as pictures, where the name asks for one.
    private Optional<Contents> story() {
        String name = file.toLowerCase(Locale.ROOT);
        if (!name.endsWith(StoryPages.PDF) && !name.endsWith(StoryPages.PICTURES)) {
            return Optional.empty();
        }
        charts.refuse(name.endsWith(StoryPages.PDF) ? StoryPages.PDF : StoryPages.PICTURES);
        Plan read = plan();
        var pages = new StoryPages(context.renderer(), read, context.prices(read), READERS.showing(read.settings().currency()));
        return Optional.of(target -> target.write(name.endsWith(StoryPages.PDF) ? pages.pdf() : pages.pictures()));
    }

    private void draw(ImageFormat picture) {
        if (table != null) {
            throw CommandFailure.usage("A " + picture.ending() + " file has no tables to choose from. Leave out --table");
        }
        Plan read = plan();
        PriceCatalog catalog = context.prices(read);
        Forecast forecast = Forecaster.forecast(read, catalog);
        Optional<ScenarioForecast> named = scenario == null ? Optional.empty()
                : Optional.of(ScenarioArgument.of(forecast, scenario).getFirst());
        var subject = new ChartRenderer.Subject(read, catalog, forecast, charts.scenario(forecast.scenarios(), named), read.baseline()
                .id(), READERS);
        write(target -> target.write(charts.bytes(this, subject, picture)));
    }

    private void write(Contents contents) {
        try {
            FileWriting.write(Path.of(file), contents, planFiles(), context.messages());
        } catch (InvalidPathException _) {
            throw new CommandFailure("No file can be called " + file + ". Check the name");
        }
    }
}
