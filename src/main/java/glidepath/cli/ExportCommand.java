package glidepath.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.ImageFormat;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.exports.ExportFormat;
import glidepath.exports.Exports;
import glidepath.files.storage.AtomicFile;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// Writes a plan's forecast to a file, in the form that its name asks for.
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes a plan's forecast to a file: a workbook with formulas, tables, charges in the shape of a bill (FOCUS 1.2), charts, or a report.")
final class ExportCommand implements Callable<Integer> {

    /// Charts are read by people, and the same wherever they are drawn.
    private static final Messages READERS = Messages.in(Locale.US);

    private final CliContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "A plan file, or sample:NAME for one that ships.")
    private String plan = "";

    @Option(names = "--to", paramLabel = "FILE", required = true,
            description = "What to write; its ending is the form: .xlsx, .csv, .focus.csv, .md, .html, .json, .png, .svg or .pdf.")
    private String file = "";

    @Option(names = "--scenario", paramLabel = "NAME", description = "Only this scenario, by name or id; all of them where left out.")
    private @Nullable String scenario;

    @Option(names = "--table", paramLabel = "NAME",
            description = "Only this table: summary, comparison, months, credits, bill, assumptions or prices. A .csv file holds one, the bill where left out.")
    private @Nullable String table;

    @Option(names = "--separator", paramLabel = "CHAR", description = "Between the cells of a .csv file; a comma where left out.")
    private char separator = ',';

    @Option(names = "--bom", description = "Lead a .csv file with a byte order mark, by which some spreadsheets know UTF-8.")
    private boolean mark;

    @Mixin
    private final ChartExport charts = new ChartExport();

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<ImageFormat> picture = ImageFormat.of(file);
        if (picture.isPresent()) {
            draw(picture.get());
            return 0;
        }
        ExportFormat form = ExportFormat.of(file).orElseThrow(() -> new CommandFailure("What " + file + " should hold is not clear from its name. End it with "
                + String.join(", ", ExportFormat.endings()) + ", " + String.join(", ", ImageFormat.endings())));
        charts.refuse(form.ending());
        Optional<PlanTable> wanted = table(form);
        CsvTable csv = csv();
        Plan read = PlanArgument.read(plan, context.messages());
        PriceCatalog catalog = context.catalog().get();
        Forecast forecast = Forecaster.forecast(read, catalog);
        List<ScenarioForecast> chosen = ForecastCommand.chosen(forecast, scenario);
        write(() -> new Exports(read, catalog, context.messages(), forecast.baseline(), chosen).write(form, wanted, csv));
        warn(form, chosen);
        return 0;
    }

    private Optional<PlanTable> table(ExportFormat form) {
        if (table == null) {
            return Optional.empty();
        }
        if (form == ExportFormat.WORKBOOK || form == ExportFormat.FOCUS || form == ExportFormat.JSON) {
            throw new CommandFailure("A " + form.ending() + " file has no tables to choose from. Leave out --table");
        }
        return Optional.of(Arrays.stream(PlanTable.values()).filter(each -> each.key().equals(table)).findFirst()
                .orElseThrow(() -> new CommandFailure("No table is called " + table + ". There are "
                        + Arrays.stream(PlanTable.values()).map(PlanTable::key).collect(Collectors.joining(", ")))));
    }

    private CsvTable csv() {
        if (separator == '"' || separator == '\r' || separator == '\n') {
            throw new CommandFailure("Quotes and line ends cannot separate cells. Choose another character");
        }
        return new CsvTable(separator, mark);
    }

    private void draw(ImageFormat picture) {
        if (table != null) {
            throw new CommandFailure("A " + picture.ending() + " file has no tables to choose from. Leave out --table");
        }
        Plan read = PlanArgument.read(plan, context.messages());
        PriceCatalog catalog = context.catalog().get();
        Forecast forecast = Forecaster.forecast(read, catalog);
        Optional<ScenarioForecast> named = scenario == null ? Optional.empty() : Optional.of(ForecastCommand.chosen(forecast, scenario).getFirst());
        var subject = new ChartRenderer.Subject(read, catalog, forecast, charts.scenario(forecast.scenarios(), named), read.baseline().id(), READERS);
        write(() -> charts.bytes(context.artist(), subject, picture));
    }

    private void write(Supplier<byte[]> contents) {
        try {
            new AtomicFile(context.messages()).write(Path.of(file), contents.get(), PlanArgument.files(plan));
        } catch (InvalidValueException refused) {
            throw new CommandFailure(file + ": " + context.messages().say(refused.reason()));
        } catch (InvalidPathException _) {
            throw new CommandFailure("No file can be called " + file + ". Check the name");
        }
    }

    /// The specification has no word for a cost that is not known, so that its rows are fewer than the charges.
    private void warn(ExportFormat form, List<ScenarioForecast> chosen) {
        long missing = chosen.stream().flatMap(forecast -> forecast.bills().stream()).mapToLong(bill -> bill.unpriced().size()).sum();
        if (form == ExportFormat.FOCUS && missing > 0) {
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println(context.messages().text("export.focus-unpriced", missing));
            out.flush();
        }
    }
}
